/** Context → record: what is shown, as a record that recognises the page from then on. */
import type { ArticleRecord, Edition, Evidence, Fact, Notice } from '../records/schema';
import type {
  Context,
  ContextEdition,
  ContextFact,
  ContextNotice,
  PageEvidence,
  Witness,
} from './context';

/** Who makes a record, and when (ISO 8601 date). */
export interface Maker {
  name: string;
  date: string;
}

/** As in the record's schema. */
const LONGEST_WORDS = 500;
const LONGEST_QUOTE = 2000;
const LONGEST_ADDRESS = 2048;

/**
 * Makes a record of a context. Each fact keeps its witnesses; what the page says becomes a statement
 * of its edition. What a record has no place for (licences) stays out, and so does what only the site
 * puts under its articles.
 */
export function recordOf({ chain, here, notices }: Context, maker: Maker): ArticleRecord {
  const ids = namesOf(chain);
  const page = ids.get(here) ?? here;
  return {
    version: 1,
    sdPublisher: { name: maker.name },
    sdDatePublished: maker.date,
    editions: chain.map((edition) => editionOf(edition, ids, page)),
    notices: notices
      .filter(({ standing }) => standing === undefined)
      .map((notice) => noticeOf(notice, ids.get(notice.carriedBy) ?? page)),
  };
}

/** The words and whose they are; what Colophon reads into them stays out. */
function noticeOf(notice: ContextNotice, carriedBy: string): Notice {
  const { kind, inLanguage, text, publisher, covers, copyrightHolder, copyrightYear } = notice;
  return {
    kind,
    inLanguage,
    text,
    publisher,
    carriedBy,
    covers,
    ...(copyrightHolder ? { copyrightHolder } : {}),
    ...(copyrightYear === undefined ? {} : { copyrightYear }),
  };
}

/** Editions that only the page spoke of get names that fit a record: their role, as long as it is free. */
function namesOf(chain: readonly ContextEdition[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, role } of chain) {
    const isProvisional = id === 'here' || id.startsWith('page-');
    let name = isProvisional ? role : id;
    for (let i = 2; taken.has(name); i++) name = `${role}-${i}`;
    taken.add(name);
    ids.set(id, name);
  }
  return ids;
}

function editionOf(edition: ContextEdition, ids: Map<string, string>, page: string): Edition {
  const one = <T>(fact: ContextFact<T> | undefined, longest = LONGEST_WORDS) =>
    fact && isShort(fact.value, longest) ? factOf(fact, ids, page) : undefined;
  const all = <T>(facts: ContextFact<T>[] | undefined, longest?: number) =>
    facts?.flatMap((fact) => one(fact, longest) ?? []);
  const link = (fact: ContextFact<string> | undefined) =>
    fact && factOf({ ...fact, value: ids.get(fact.value) ?? fact.value }, ids, page);
  const facts: Omit<Edition, 'id' | 'role'> = {
    headline: one(edition.headline),
    inLanguage: one(edition.inLanguage),
    datePublished: one(edition.datePublished),
    author: all(edition.author),
    translator: all(edition.translator),
    proofreader: all(edition.proofreader),
    publisher: one(edition.publisher),
    about: all(edition.about),
    addresses: all(edition.addresses, LONGEST_ADDRESS),
    articleKey: one(edition.articleKey),
    translationOfWork: link(edition.translationOfWork),
    isBasedOn: link(edition.isBasedOn),
  };
  const known = Object.entries(facts).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return {
    id: ids.get(edition.id) ?? edition.id,
    role: edition.role,
    ...Object.fromEntries(known),
  };
}

function factOf<T>(fact: ContextFact<T>, ids: Map<string, string>, page: string): Fact<T> {
  const evidence = fact.evidence.flatMap((witness) => evidenceOf(witness, ids, page));
  const seen = new Set<string>();
  const once = evidence.filter((one) => {
    const text = JSON.stringify(one);
    return !seen.has(text) && seen.add(text);
  });
  return { value: fact.value, evidence: once };
}

function evidenceOf(held: Witness, ids: Map<string, string>, page: string): Evidence[] {
  const { heldBy: _, ...witness } = held;
  if (witness.grade === 'stated') return [{ ...witness, by: ids.get(witness.by) ?? witness.by }];
  return witness.grade === 'page' ? [statementOf(witness, page)] : [witness];
}

/** What the page says beyond its lines is no line that could be quoted. */
function statementOf({ where, quote }: PageEvidence, by: string): Evidence {
  // What the address tells is quoted as the address, see `textAsPageStates`.
  if (where === 'meta' && /^https?:\/\//i.test(quote))
    return { grade: 'seen', where: 'page-address' };
  if (where === 'structured-data' || where === 'meta') {
    return { grade: 'seen', where: 'page-data', quote: quote.slice(0, LONGEST_QUOTE) };
  }
  const line = where === 'licence-line' ? 'source-line' : where;
  return { grade: 'stated', by, where: line, quote: quote.slice(0, LONGEST_QUOTE) };
}

function isShort(value: unknown, longest: number): boolean {
  if (typeof value === 'string') return value.length <= longest;
  return Object.values(value as object).every((part) => isShort(part, longest));
}
