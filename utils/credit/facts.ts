/** The facts of a credit: who made the text, where and when it appeared, whose rights it states. */
import type { Context, ContextEdition, ContextFact } from '../context/context';
import { eachOnce, holdersIn } from '../context/held';
import { ancestry } from '../records/chain';
import type { Holder } from '../records/match';
import type { Person } from '../records/schema';
import type { CreditPart } from '../rights/schema';
import { cleanAddress } from '../sites/clean-address';
import { licenceAmong } from '../text/licences';
import { printable } from '../text/printable';
import { isMachine, peopleAmong } from './people';

/** One edition, as a credit names it. What nobody states is absent. */
export interface CreditStep {
  role: ContextEdition['role'];
  headline?: string;
  inLanguage?: string;
  author: string[];
  translator: string[];
  /** Programs that translated it: no people. */
  machine: string[];
  proofreader: string[];
  publisher?: string;
  /** Another name of the publication. */
  alias?: string;
  /** The body that runs the publication. */
  body?: string;
  datePublished?: string;
  address?: string;
  /** Nobody has seen the address: it follows from the site's usual form. */
  isInferred: boolean;
}

export interface CreditFacts {
  /** From the original, or what is oldest known, to the edition on the screen. */
  steps: CreditStep[];
  /** The copyright line, verbatim, and its language. */
  copyright?: { text: string; inLanguage: string };
  licence?: { name: string; address: string };
  /** Packs, or the reader's own record, that alone say some of it. */
  heldBy: Holder[];
}

/**
 * The facts of a credit of the edition on the screen.
 * @param address the address of the page on the screen
 */
export function creditFacts(context: Context, address: string): CreditFacts {
  const { chain, here, notices } = context;
  const edition = chain.find(({ id }) => id === here);
  const line = edition ? ancestry(edition, chain).toReversed() : [];
  const ids = line.map(({ id }) => id);
  const own = notices.filter(
    ({ carriedBy, standing }) => ids.includes(carriedBy) && standing === undefined,
  );
  const copyright = own.find(({ kind }) => kind === 'copyright');
  const { licence, notice } = licenceAmong(own) ?? {};
  return {
    steps: line.map((one) => stepOf(one, one.id === here ? address : undefined)),
    heldBy: eachOnce([
      ...holdersIn(line),
      ...[copyright, notice].flatMap((said) => said?.heldBy ?? []),
    ]),
    ...(copyright && {
      copyright: { text: printable(copyright.text), inLanguage: copyright.inLanguage },
    }),
    ...(licence && { licence: { name: licence.name, address: licence.address } }),
  };
}

/**
 * The text's authors: of the original, else of the oldest edition that names one. A publication is none
 * beside a person.
 */
export function authorsOf({ steps }: CreditFacts): string[] {
  const named = steps.find(({ author }) => author.length > 0)?.author ?? [];
  const publications = steps.flatMap(({ publisher = '', body = '', alias = '' }) => [
    publisher,
    body,
    alias,
  ]);
  return peopleAmong(named, publications);
}

/** Which parts a credit with these facts holds. */
export function partsOf(facts: CreditFacts): ReadonlySet<CreditPart> {
  const here = facts.steps.at(-1);
  const parts = new Set<CreditPart>();
  if (authorsOf(facts).length > 0) parts.add('author');
  if (here?.headline) parts.add('title');
  if (here?.publisher) parts.add('source');
  if (here?.address) parts.add('address').add('hyperlink');
  if (facts.copyright) parts.add('copyright-note');
  if (facts.licence) parts.add('licence');
  return parts;
}

function stepOf(edition: ContextEdition, onScreen: string | undefined): CreditStep {
  const { role, headline, inLanguage, publisher, datePublished, ways } = edition;
  const { name, alternateName, parentOrganization: parent } = publisher?.value ?? {};
  const translators = namesOf(edition.translator);
  const address = onScreen === undefined ? ways.read?.address : cleanAddress(onScreen);
  return {
    role,
    author: namesOf(edition.author),
    translator: translators.filter((one) => !isMachine(one)),
    machine: translators.filter(isMachine),
    proofreader: namesOf(edition.proofreader),
    isInferred:
      onScreen === undefined &&
      (ways.read?.evidence.every(({ grade }) => grade === 'inferred') ?? false),
    ...(headline && { headline: printable(headline.value) }),
    ...(inLanguage && { inLanguage: inLanguage.value }),
    ...(name && { publisher: printable(name) }),
    ...(alternateName && { alias: printable(alternateName) }),
    ...(parent && { body: printable(parent.name) }),
    ...(datePublished && { datePublished: datePublished.value }),
    ...(address && { address: printable(address) }),
  };
}

function namesOf(people: ContextFact<Person>[] | undefined): string[] {
  return (people ?? []).map(({ value }) => printable(value.name)).filter(Boolean);
}
