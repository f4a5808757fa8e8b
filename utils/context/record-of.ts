/** Context → record: what is shown, as a record that recognises the page from then on. */

import { MOST } from '../records/most';
import type { ArticleRecord, Edition, Evidence, Fact, Notice } from '../records/schema';
import { cleanAddress, withCleanAddresses } from '../sites/clean-address';
import { isPublicHost } from '../text/public-address';
import type {
  Context,
  ContextEdition,
  ContextFact,
  ContextNotice,
  PageEvidence,
  Witness,
} from './context';

/**
 * What of a context may be kept: what the page, the bundled record and the reader's own say. A pack
 * answers for its own words; kept, they would become the reader's.
 */
export function keepable(context: Context): Context {
  const { basis, plain } = context;
  if (plain && basis.by === 'record' && basis.holder?.by === 'pack') return plain;
  const chain = context.chain.map(withoutPacks);
  const ids = new Set(chain.filter((one) => one.id === context.here || isKnown(one)).map(idOf));
  return {
    ...context,
    chain: chain.filter(({ id }) => ids.has(id)).map((one) => linkedWithin(one, ids)),
    notices: context.notices.filter(
      ({ heldBy, carriedBy }) => heldBy?.by !== 'pack' && ids.has(carriedBy),
    ),
  };
}

const idOf = ({ id }: ContextEdition) => id;

function isKnown({
  id: _,
  role: __,
  isRoleOpen: ___,
  ways: ____,
  ...facts
}: ContextEdition): boolean {
  return Object.values(facts).some((fact) => fact !== undefined);
}

/** The edition without what only packs say. */
function withoutPacks({ id, role, isRoleOpen, ways, ...facts }: ContextEdition): ContextEdition {
  const known = Object.entries(facts).flatMap(([name, fact]) => {
    // Firefox's messages keep what is undefined.
    if (fact === undefined) return [];
    const kept = ([fact].flat() as ContextFact<unknown>[]).flatMap((one) => byOthers(one) ?? []);
    if (kept.length === 0) return [];
    return [[name, Array.isArray(fact) ? kept : kept[0]]];
  });
  return { id, role, ...(isRoleOpen && { isRoleOpen }), ways, ...Object.fromEntries(known) };
}

function byOthers<T>(fact: ContextFact<T>): ContextFact<T> | undefined {
  const evidence = fact.evidence.filter(({ heldBy }) => heldBy?.by !== 'pack');
  return evidence.length === 0 ? undefined : { ...fact, evidence };
}

function linkedWithin(edition: ContextEdition, ids: ReadonlySet<string>): ContextEdition {
  const linked = { ...edition };
  for (const link of ['translationOfWork', 'isBasedOn'] as const) {
    const value = linked[link]?.value;
    if (value !== undefined && !ids.has(value)) delete linked[link];
  }
  return linked;
}

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
    facts?.flatMap((fact) => one(fact, longest) ?? []).slice(0, MOST.addresses);
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
    addresses: all(webOf(edition.addresses), LONGEST_ADDRESS),
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

/** Addresses as one hands them on, and none that leads into the reader's own network. */
function webOf(addresses: ContextFact<string>[] | undefined): ContextFact<string>[] | undefined {
  return addresses
    ?.filter(({ value }) => URL.canParse(value) && isPublicHost(new URL(value)))
    .map((fact) => ({ ...fact, value: cleanAddress(fact.value) }));
}

function factOf<T>(fact: ContextFact<T>, ids: Map<string, string>, page: string): Fact<T> {
  const evidence = fact.evidence.flatMap((witness) => evidenceOf(witness, ids, page));
  const seen = new Set<string>();
  const once = evidence.filter((one) => {
    const text = JSON.stringify(one);
    return !seen.has(text) && seen.add(text);
  });
  return { value: fact.value, evidence: once.slice(0, MOST.evidence) };
}

function evidenceOf(held: Witness, ids: Map<string, string>, page: string): Evidence[] {
  const { heldBy: _, ...witness } = held;
  if (witness.grade === 'stated') return [{ ...witness, by: ids.get(witness.by) ?? witness.by }];
  return witness.grade === 'page' ? [statementOf(witness, page)] : [witness];
}

/** What the page says beyond its lines is no line that could be quoted. */
function statementOf({ where, quote: words }: PageEvidence, by: string): Evidence {
  const quote = withCleanAddresses(words);
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
