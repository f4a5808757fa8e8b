/** What was read from the open document: plain JSON, the same wherever it is read. */
import type { NoticeKind } from '../records/notice-kinds';
import type { CopyOf } from './copies';

/** What recognising a recorded article needs of a page. */
export interface PageHead {
  /** The document's address when it was read. */
  address: string;
  /** What the page gives as its headline, in the order of trust; each bounded, none empty. */
  headlines: string[];
}

/** What a page says of its text: where it comes from, who made it, what may be done with it. */
export interface Page extends PageHead {
  /** What it is a copy of, and whose text it therefore is. */
  copyOf?: CopyOf;
  /** BCP 47 tag of the page's language: the one it declares, unless its text shows another. */
  inLanguage?: string;
  /** The one it declares, where its text shows another. */
  declaredLanguage?: string;
  /** What is on the screen is the browser's translation: none of its words are the page's. */
  isTranslated?: true;
  /** Each fact the page states, with its words; at most `MOST_STATEMENTS`. */
  statements: Statement[];
  /** Verbatim notices, in the order of the page; at most `MOST_NOTICES`. */
  notices: PageNotice[];
  /** Fingerprints of its paragraphs, to tell whether the text is still the recorded one. */
  fingerprints: {
    /** Of every line that is long enough, wherever it stands. */
    all: string[];
    /** Of those that are the article's own text. */
    body: string[];
  };
  /**
   * The same page in other languages, by `hreflang`; which of them is the original it does not
   * say. At most `MOST_ALTERNATES`.
   */
  alternates: { inLanguage: string; address: string }[];
}

/** The edition a statement is about. */
export type About =
  /** The text on the screen, as this page publishes it. */
  | 'here'
  /** The translation the text on the screen is or reproduces. */
  | 'translation'
  /** The text it was translated or taken from in the first place. */
  | 'original';

/** What a statement says; names of schema.org, and `role` as in a record's edition. */
export type Property =
  | 'role'
  /** By what means the text came here. */
  | 'basis'
  | 'headline'
  | 'author'
  | 'translator'
  | 'proofreader'
  | 'publisher'
  | 'datePublished'
  | 'inLanguage'
  | 'address'
  | 'license'
  | 'usageInfo'
  | 'acquireLicensePage'
  | 'creditText'
  | 'copyrightNotice'
  | 'copyrightHolder'
  // Names of the text-and-data-mining reservation protocol (W3C community group, 2024).
  | 'tdmReservation'
  | 'tdmPolicy';

/** The kind of line a statement was read from; beyond the lines, what only the source text holds. */
export type StatementPlace =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'original-line'
  | 'credit-line'
  | 'source-line'
  | 'licence-line'
  | 'copyright-line'
  /** JSON-LD or microdata. */
  | 'structured-data'
  /** Elements of the head: meta, link, the document's language. */
  | 'meta';

/** One fact, in the form in which it can be compared. */
export interface Fact {
  about: About;
  property: Property;
  /**
   * By property: `role` original, translation or republication; `basis` syndication (an agency's or
   * a partner's text) or machine-translation; `datePublished` YYYY-MM-DD;
   * `inLanguage` a canonical BCP 47 tag; `address` an absolute http(s) address; `license` and
   * `usageInfo` an address where there is one; `acquireLicensePage` and `tdmPolicy` an address;
   * `tdmReservation` 1 (reserved) or 0; otherwise the bare name or headline. At most 2048
   * characters, never empty.
   */
  value: string;
}

/** One fact and the words it was read from. */
export interface Statement extends Fact {
  where: StatementPlace;
  /** The words verbatim, white space collapsed; at most 600 characters. */
  quote: string;
  /** Directive (`:~:text=…`) that scrolls to the words; absent where they are not on the screen. */
  fragment?: string;
}

/** A publisher's own words under an article. */
export interface PageNotice {
  kind: NoticeKind;
  /** BCP 47 tag of the language it is written in. */
  inLanguage?: string;
  /** The words, verbatim and complete, white space collapsed; at most 5000 characters. */
  text: string;
  /** Kind `copyright`: the holders it names, and its (first) year. */
  copyrightHolder?: string[];
  copyrightYear?: number;
  fragment: string;
}

export const MOST_STATEMENTS = 80;
export const MOST_NOTICES = 20;
export const MOST_ALTERNATES = 40;

/** No line that states a fact comes near this. */
export const LONGEST_LINE = 600;

/** Names and headlines, as in the record's schema. */
export const LONGEST_VALUE = 500;

/** As in the record's schema. */
export const LONGEST_NOTICE = 5000;
