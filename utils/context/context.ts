/** Record, page and site put together: what the panel shows. Plain data, ready to be sent to a tab. */
import type { CopyOf } from '../page/copies';
import type { StatementPlace } from '../page/page';
import type { Holder } from '../records/match';

import type { Edition, Evidence, Notice, Organization, Person } from '../records/schema';
import type { PlacedCondition } from '../rights/place';
import type { ReadingKey } from '../sites/site';
import type { TextState } from './text-state';

/** The page on the screen says so itself. */
export interface PageEvidence {
  grade: 'page';
  where: StatementPlace;
  /** Its words, verbatim, and the language the page declares. */
  quote: string;
  inLanguage?: string;
  /** Directive (`:~:text=…`) that scrolls to them; absent where they are not on the screen. */
  fragment?: string;
  /** The record quotes the same words from this page. */
  isRecorded?: true;
}

/** Who vouches for a fact: a record's evidence, or the page itself. */
export type Witness = (Evidence | PageEvidence) & {
  /** Whose record says so, where it is not a bundled one. */
  heldBy?: Holder;
};

/** A value and who vouches for it; never a value without a witness. */
export interface ContextFact<T> {
  value: T;
  evidence: Witness[];
  /** What others say instead, each with its own witnesses. */
  differing?: { value: T; evidence: Witness[] }[];
}

type Subject = NonNullable<Edition['about']>[number]['value'];

/** An edition as record and page together know it, with every way to reach it. */
export interface ContextEdition {
  id: string;
  role: Edition['role'];
  /** Nobody says whether it was translated, or taken over as it was. */
  isRoleOpen?: true;
  headline?: ContextFact<string> | undefined;
  inLanguage?: ContextFact<string> | undefined;
  datePublished?: ContextFact<string> | undefined;
  author?: ContextFact<Person>[] | undefined;
  translator?: ContextFact<Person>[] | undefined;
  proofreader?: ContextFact<Person>[] | undefined;
  publisher?: ContextFact<Organization> | undefined;
  about?: ContextFact<Subject>[] | undefined;
  /** Best first: a stated one before an inferred one. */
  addresses?: ContextFact<string>[] | undefined;
  articleKey?: ContextFact<string> | undefined;
  translationOfWork?: ContextFact<string> | undefined;
  isBasedOn?: ContextFact<string> | undefined;
  /** Names a rights line of the page gives. */
  copyrightHolder?: ContextFact<Person>[] | undefined;
  /** Licences and conditions the page links to, or names. */
  license?: ContextFact<string>[] | undefined;
  usageInfo?: ContextFact<string>[] | undefined;
  /** Where a licence can be had. */
  acquireLicensePage?: ContextFact<string>[] | undefined;
  /** The words the page's metadata asks to be credited with, and those of its copyright. */
  creditText?: ContextFact<string>[] | undefined;
  copyrightNotice?: ContextFact<string>[] | undefined;
  /** Are the rights of text and data mining reserved: 1 or 0; and on which conditions. */
  tdmReservation?: ContextFact<string>[] | undefined;
  tdmPolicy?: ContextFact<string>[] | undefined;
  ways: {
    /** Its address, with who vouches for it. */
    read?: {
      address: string;
      evidence: Witness[];
      /** It leads to another site than that of the publisher who is named. */
      isElsewhere?: true;
    };
    /** A search on its own site for its headline: a stated address may have gone, too. */
    search?: string;
    /** The web archive's copy nearest to its publication. */
    archive?: string;
  };
}

/** Why a notice is shown that nobody has found under this very text. */
export interface Standing {
  /** The publication that puts it under its articles. */
  site: string;
  /** The day (ISO 8601) of the page it was seen under. */
  seen: string;
  /** The page on the screen was read, and does not carry it. */
  isMissing?: true;
}

/** A notice, with Colophon's reading of it where there is one. */
export interface ContextNotice extends Notice {
  /** Whose record alone says that the words stand there, where it is not a bundled one. */
  heldBy?: Holder;
  /** Neither the record nor the page carries it: it allows and demands nothing here. */
  standing?: Standing;
  reading?: ReadingKey;
  /** What it allows, demands and forbids, with the place of the words each rests on. */
  conditions?: PlacedCondition[];
  /** Address of the licence the words link to. */
  license?: string;
  /** Directive that scrolls to the words, where the page on the screen carries them. */
  fragment?: string;
}

/** Shown because the page is an edition of a recorded article. */
export interface RecordBasis {
  by: 'record';
  key: string;
  rule: 'post-id' | 'slug' | 'address';
  headline: 'confirmed' | 'differs';
  /** The first headline the page gives, where it is not the recorded one. */
  pageHeadline?: string;
  version: number;
  sdPublisher: string;
  sdDatePublished: string;
  /** Whose record it is, where it is not a bundled one. */
  holder?: Holder;
}

/** Shown because the page itself states where its text comes from. */
export interface PageBasis {
  by: 'page';
}

export type Basis = RecordBasis | PageBasis;

export interface Context {
  /** What the page on the screen is a copy of, where it is one. */
  copyOf?: CopyOf;
  /** What is on the screen is the browser's translation of the page. */
  isTranslated?: true;
  /** The language that the page declares and the one its text shows, BCP 47, where they differ. */
  languages?: { declared: string; shown: string };
  /** Why the context is shown. */
  basis: Basis;
  /** The id of the edition on the screen. */
  here: string;
  /** Every edition, each after the one it comes from: the original first. */
  chain: ContextEdition[];
  notices: ContextNotice[];
  /** Whether the page still carries the recorded text, where its paragraphs are recorded. */
  text?: TextState;
  /**
   * The same by the bundled records and the page alone, where others have a part in this one: what a
   * credit and a citation are made of.
   */
  plain?: Context;
}

/** What may be said of the text without saying that a pack or the reader's own record says so. */
export function plainly(context: Context): Context {
  return context.plain ?? context;
}

/** The edition on the screen. */
export function editionHere({ here, chain }: Pick<Context, 'here' | 'chain'>): ContextEdition {
  const edition = chain.find(({ id }) => id === here);
  if (edition === undefined) throw new Error(`no edition "${here}" in its own chain`);
  return edition;
}

/** May what the context holds be shown as this page's? Not where the recorded headline is gone. */
export function isConfirmed({ basis }: Pick<Context, 'basis'>): boolean {
  return basis.by === 'page' || basis.headline === 'confirmed';
}
