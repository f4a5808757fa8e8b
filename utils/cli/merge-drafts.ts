/** Two records of one article → one, its editions and their facts put together. */
import { allKeysOfEdition } from '../records/address-key';
import type { ArticleRecord, Edition, Evidence, Fact } from '../records/schema';
import { sameHeadline } from '../text/headline';
import { fold } from '../text/normalise';

/**
 * Adds what one record says to another. Editions are the same where they share a key, or where each
 * record holds one such edition: the original. A fact that both give keeps the first one's value, with
 * the second's evidence where both agree; where they differ nothing is smoothed over.
 * @returns the record, and what the two say differently
 */
export function mergedRecords(
  first: ArticleRecord,
  second: ArticleRecord,
): { record: ArticleRecord; differing: string[] } {
  const editions = structuredClone(first.editions);
  const differing: string[] = [];
  const names = new Map<string, string>();
  for (const edition of second.editions) {
    const known = editions.find((one) => isSame(one, edition));
    names.set(edition.id, known?.id ?? freeId(edition.id, editions, second.editions));
  }
  const other = renamed(structuredClone(second), names);
  for (const edition of other.editions) {
    const known = editions.find(({ id }) => id === edition.id);
    if (known === undefined) editions.push(edition);
    else differing.push(...addFacts(known, edition));
  }
  const notices = [...first.notices];
  for (const notice of other.notices) {
    const isKnown = notices.some(
      ({ kind, text, carriedBy }) =>
        kind === notice.kind && text === notice.text && carriedBy === notice.carriedBy,
    );
    if (!isKnown) notices.push(notice);
  }
  return { record: { ...first, editions, notices }, differing };
}

function isSame(one: Edition, other: Edition): boolean {
  const keys = allKeysOfEdition(one);
  const others = allKeysOfEdition(other);
  if (keys.some((key) => others.includes(key))) return true;
  if (one.role !== other.role) return false;
  // An edition that only another one's page speaks of has no address: there is one original.
  const isBare = keys.length === 0 || others.length === 0;
  if (one.role === 'original') return isBare;
  const [a, b] = [one.headline?.value, other.headline?.value];
  if (a !== undefined && b !== undefined) return isBare && sameHeadline(a, b);
  return isBare && sharesMaker(one, other);
}

/** Do two editions without an address name one publisher, or a translator, and no other language? */
function sharesMaker(one: Edition, other: Edition): boolean {
  const [a, b] = [one.inLanguage?.value, other.inLanguage?.value];
  if (a && b && a !== b) return false;
  const names = ({ publisher, translator = [] }: Edition) =>
    [publisher, ...translator].flatMap((fact) => (fact ? fold(fact.value.name) : []));
  const others = names(other);
  return names(one).some((name) => others.includes(name));
}

/** A name that no edition of either record has, beginning with this one. */
function freeId(id: string, one: readonly Edition[], other: readonly Edition[]): string {
  if (!one.some((edition) => edition.id === id)) return id;
  for (let i = 2; ; i++) {
    const name = `${id}-${i}`;
    if (![...one, ...other].some((edition) => edition.id === name)) return name;
  }
}

/** The record with its editions renamed, wherever they are named. */
export function renamed(record: ArticleRecord, names: ReadonlyMap<string, string>): ArticleRecord {
  const name = (id: string) => names.get(id) ?? id;
  const visit = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, ''));
    if (typeof value === 'string') return key === 'by' || key === 'carriedBy' ? name(value) : value;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([k, item]) => [k, visit(item, k)]));
  };
  const { editions, notices, ...rest } = record;
  return {
    ...rest,
    editions: (visit(editions, '') as Edition[]).map((edition) => ({
      ...edition,
      id: name(edition.id),
      ...link('translationOfWork', edition, name),
      ...link('isBasedOn', edition, name),
    })),
    notices: visit(notices, '') as ArticleRecord['notices'],
  };
}

function link(
  which: 'translationOfWork' | 'isBasedOn',
  edition: Edition,
  name: (id: string) => string,
): Partial<Edition> {
  const fact = edition[which];
  return fact ? { [which]: { ...fact, value: name(fact.value) } } : {};
}

/** @returns what the second says otherwise, as lines */
function addFacts(known: Edition, more: Edition): string[] {
  const differing: string[] = [];
  const target = known as unknown as Record<string, unknown>;
  for (const [key, value] of Object.entries(more)) {
    if (['id', 'role', 'fingerprints'].includes(key)) continue;
    const held = target[key];
    if (held === undefined) target[key] = value;
    else if (Array.isArray(held)) addAll(held, value as Fact<unknown>[]);
    else if (sayTheSame(held as Fact<unknown>, value as Fact<unknown>)) {
      addEvidence(held as Fact<unknown>, value as Fact<unknown>);
    } else {
      const [one, other] = [held, value].map((fact) => textOf((fact as Fact<unknown>).value));
      differing.push(`${known.id}.${key}: kept "${one}", the other says "${other}"`);
    }
  }
  return differing;
}

function addAll(held: Fact<unknown>[], more: readonly Fact<unknown>[]): void {
  for (const fact of more) {
    const same = held.find((one) => sayTheSame(one, fact));
    if (same) addEvidence(same, fact);
    else held.push(fact);
  }
}

function addEvidence(held: Fact<unknown>, more: Fact<unknown>): void {
  const texts = new Set(held.evidence.map((one) => JSON.stringify(one)));
  const added: Evidence[] = more.evidence.filter((one) => !texts.has(JSON.stringify(one)));
  held.evidence.push(...added);
}

const sayTheSame = (one: Fact<unknown>, other: Fact<unknown>) =>
  fold(textOf(one.value)) === fold(textOf(other.value));

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : String(Object(value).name ?? JSON.stringify(value));
}
