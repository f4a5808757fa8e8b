/**
 * Several records of one article: what a pack or the reader says is laid beside what the first
 * record says. They agree (one witness more) or they differ (both are kept); nobody is overruled.
 */
import { ancestry } from '../records/chain';
import { editionsByKey, keysOf } from '../records/keys';
import type { Holder, Known } from '../records/match';
import type { Edition } from '../records/schema';
import type { ContextEdition, ContextFact, Witness } from './context';
import { type Alike, alike, same } from './sameness';

/** The editions of a record, each fact marked with who holds the record, where it is not bundled. */
export function heldBy({ record, holder }: Pick<Known, 'record' | 'holder'>): ContextEdition[] {
  // Fingerprints are for comparing, not for showing.
  const editions = record.editions.map(
    ({ fingerprints: _, ...edition }): ContextEdition => ({ ...edition, ways: {} }),
  );
  return holder ? editions.map((edition) => marked(edition, holder)) : editions;
}

/**
 * Lays other records beside the editions of the first.
 * @param editions of the first record
 * @param first says which of them is on the screen
 * @param others records of the same page
 */
export function withRecords(
  editions: readonly ContextEdition[],
  first: Pick<Known, 'edition'>,
  others: readonly Known[],
): ContextEdition[] {
  const merged = structuredClone([...editions]);
  for (const other of others) {
    const theirs = heldBy(other);
    const ids = counterparts(merged, first.edition, theirs, other.edition);
    for (const edition of theirs) {
      const renamed = withIds(edition, ids);
      const twin = merged.find(({ id }) => id === renamed.id);
      if (twin) lay(renamed, twin);
      else merged.push(renamed);
    }
  }
  return merged;
}

/** Which of their editions is which of ours: the page on the screen, by key, else by role. */
function counterparts(
  ours: readonly ContextEdition[],
  here: string,
  theirs: readonly ContextEdition[],
  there: string,
): Map<string, string> {
  const ids = new Map([[there, here]]);
  const taken = new Set([here]);
  const pair = (their: string, our: string) => {
    ids.set(their, our);
    taken.add(our);
  };
  const ourKeys = editionsByKey(ours as readonly Edition[]);
  for (const edition of theirs.filter(({ id }) => !ids.has(id))) {
    const twin = keysOf(edition as Edition)
      .map((key) => ourKeys.get(key))
      .find((id) => id !== undefined && !taken.has(id));
    if (twin !== undefined) pair(edition.id, twin);
  }
  const line = (all: readonly ContextEdition[], id: string) => {
    const start = all.find((one) => one.id === id);
    return start ? ancestry(start, all) : [];
  };
  // Only on the way back from the page: two translations into other languages are not one.
  for (const edition of line(theirs, there).filter(({ id }) => !ids.has(id))) {
    const twin = line(ours, here).find(({ id, role }) => role === edition.role && !taken.has(id));
    if (twin) pair(edition.id, twin.id);
  }
  const names = new Set(ours.map(({ id }) => id));
  for (const { id } of theirs) {
    if (ids.has(id)) continue;
    let name = id;
    for (let i = 2; names.has(name); i++) name = `${id}-${i}`;
    names.add(name);
    ids.set(id, name);
  }
  return ids;
}

const SINGLE = ['headline', 'inLanguage', 'datePublished'] as const;
const PEOPLE = ['author', 'translator', 'proofreader'] as const;

function lay(theirs: ContextEdition, ours: ContextEdition): void {
  for (const property of SINGLE) {
    ours[property] = one(ours[property], theirs[property], same[property]);
  }
  ours.publisher = one(ours.publisher, theirs.publisher, same.publisher);
  for (const property of PEOPLE) {
    ours[property] = several(ours[property], theirs[property], alike.person);
  }
  ours.addresses = several(ours.addresses, theirs.addresses, alike.address);
  ours.translationOfWork ??= ours.isBasedOn ? undefined : theirs.translationOfWork;
  ours.isBasedOn ??= ours.translationOfWork ? undefined : theirs.isBasedOn;
}

function one<T>(
  ours: ContextFact<T> | undefined,
  theirs: ContextFact<T> | undefined,
  isSame: (one: T, other: T) => boolean,
): ContextFact<T> | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  if (isSame(ours.value, theirs.value)) return agreed(ours, theirs);
  const known = ours.differing?.find(({ value }) => isSame(value, theirs.value));
  if (known) known.evidence = agreed(known, theirs).evidence;
  const differing = known ? ours.differing : [...(ours.differing ?? []), theirs];
  return { ...ours, ...(differing ? { differing } : {}) };
}

function several<T>(
  ours: ContextFact<T>[] | undefined,
  theirs: ContextFact<T>[] | undefined,
  { isSame, keys }: Alike<T>,
): ContextFact<T>[] | undefined {
  const all = [...(ours ?? [])];
  const places = new Map<string, number[]>();
  const note = (value: T, at: number) => {
    for (const key of keys(value)) places.set(key, [...(places.get(key) ?? []), at]);
  };
  for (const [at, { value }] of all.entries()) note(value, at);
  for (const fact of theirs ?? []) {
    const near = keys(fact.value).flatMap((key) => places.get(key) ?? []);
    const at = near.find((place) => all[place] && isSame(all[place].value, fact.value));
    const known = at === undefined ? undefined : all[at];
    if (at !== undefined && known) all[at] = agreed(known, fact);
    else note(fact.value, all.push(fact) - 1);
  }
  return all.length > 0 ? all : undefined;
}

/** Their witnesses beside ours; words that both records quote are one witness. */
function agreed<T>(ours: ContextFact<T>, theirs: ContextFact<T>): ContextFact<T> {
  const known = new Set(ours.evidence.map(words));
  return {
    ...ours,
    evidence: [...ours.evidence, ...theirs.evidence.filter((one) => !known.has(words(one)))],
  };
}

const words = ({ heldBy: _, ...witness }: Witness) => JSON.stringify(witness);

type Facts = Omit<ContextEdition, 'id' | 'role' | 'isRoleOpen' | 'ways'>;

/** The edition with something done to every witness. */
function eachWitness(edition: ContextEdition, change: (one: Witness) => Witness): ContextEdition {
  const { id, role, isRoleOpen, ways, ...facts } = edition;
  const fact = <T>(held: ContextFact<T>) => ({ ...held, evidence: held.evidence.map(change) });
  const changed = Object.entries(facts).map(([name, value]) => [
    name,
    Array.isArray(value)
      ? value.map((item: ContextFact<unknown>) => fact(item))
      : value && fact(value as ContextFact<unknown>),
  ]);
  const known = { id, role, ways, ...(isRoleOpen ? { isRoleOpen } : {}) };
  return { ...known, ...(Object.fromEntries(changed) as Facts) };
}

function marked(edition: ContextEdition, holder: Holder): ContextEdition {
  return eachWitness(edition, (witness) => ({ ...witness, heldBy: holder }));
}

/** The edition under our names of editions. */
function withIds(edition: ContextEdition, ids: ReadonlyMap<string, string>): ContextEdition {
  const nameOf = (id: string) => ids.get(id) ?? id;
  const renamed = eachWitness(edition, (witness) =>
    witness.grade === 'stated' ? { ...witness, by: nameOf(witness.by) } : witness,
  );
  for (const link of ['translationOfWork', 'isBasedOn'] as const) {
    const fact = renamed[link];
    if (fact) renamed[link] = { ...fact, value: nameOf(fact.value) };
  }
  return { ...renamed, id: nameOf(edition.id) };
}
