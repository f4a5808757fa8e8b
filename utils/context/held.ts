/**
 * What only a pack or the reader's own record says: it stands aside where a bundled record or the page
 * speaks, and says whose it is wherever it does not.
 */
import { ancestry } from '../records/chain';
import type { Holder } from '../records/match';
import { type Context, type ContextEdition, type ContextFact, editionHere } from './context';

const SINGLE = [
  'headline',
  'inLanguage',
  'datePublished',
  'articleKey',
  'translationOfWork',
  'isBasedOn',
] as const;
const PEOPLE = ['author', 'translator', 'proofreader'] as const;

/** Has nobody but a pack, or the reader's own record, said so? */
export function isHeld({ evidence }: Pick<ContextFact<unknown>, 'evidence'>): boolean {
  return evidence.every(({ heldBy }) => heldBy !== undefined);
}

/** Whose word a fact is, each once; empty where the page or a bundled record says it too. */
export function holdersOf(fact: Pick<ContextFact<unknown>, 'evidence'> | undefined): Holder[] {
  if (fact === undefined || !isHeld(fact)) return [];
  return eachOnce(fact.evidence.flatMap(({ heldBy }) => heldBy ?? []));
}

/** Whose word anything of some editions is, each once. */
export function holdersIn(editions: readonly ContextEdition[]): Holder[] {
  return eachOnce(editions.flatMap(factsOf).flatMap(holdersOf));
}

/** Whose word the answer about the page on the screen rests on, in whole or in part. */
export function holdersBehind(context: Pick<Context, 'here' | 'chain'>): Holder[] {
  return holdersIn(ancestry(editionHere(context), context.chain));
}

/** Whose word an edition is altogether: nobody else knows of it. */
export function holderOfAll(edition: ContextEdition): Holder | undefined {
  const facts = factsOf(edition);
  const [holder, other] = holdersIn([edition]);
  return facts.length > 0 && facts.every(isHeld) && other === undefined ? holder : undefined;
}

/**
 * The editions with what only packs and own records say behind what others say: another value is a
 * difference, and so are people beyond those that are named already.
 */
export function heldAside(editions: readonly ContextEdition[]): ContextEdition[] {
  return editions.map((edition) => {
    const changed = { ...edition };
    for (const name of SINGLE) if (changed[name]) changed[name] = first(changed[name]);
    if (changed.publisher) changed.publisher = first(changed.publisher);
    for (const name of PEOPLE) if (changed[name]) changed[name] = people(changed[name]);
    if (changed.addresses) changed.addresses = othersLast(changed.addresses);
    return changed;
  });
}

function first<T>(fact: ContextFact<T>): ContextFact<T> {
  const { differing = [], ...own } = fact;
  const [best = own, ...others] = othersLast([own, ...differing]);
  return { ...best, ...(others.length > 0 ? { differing: others } : {}) };
}

function people<T>(facts: ContextFact<T>[]): ContextFact<T>[] {
  // Where only such records name somebody, the first of them speaks: two are not one team.
  const keys = facts.map(holderKey);
  const whose = keys.includes('') ? '' : keys[0];
  const [best, ...others] = facts.filter((fact) => holderKey(fact) === whose);
  const aside = facts.filter((fact) => holderKey(fact) !== whose);
  if (best === undefined || aside.length === 0) return facts;
  return [{ ...best, differing: [...(best.differing ?? []), ...aside] }, ...others];
}

/** Whose word a fact is, to be compared: empty where the page or a bundled record says it too. */
function holderKey(fact: Pick<ContextFact<unknown>, 'evidence'>): string {
  const [holder] = holdersOf(fact);
  return holder ? JSON.stringify(holder) : '';
}

function othersLast<T extends Pick<ContextFact<unknown>, 'evidence'>>(facts: readonly T[]): T[] {
  return [...facts.filter((fact) => !isHeld(fact)), ...facts.filter(isHeld)];
}

function factsOf(edition: ContextEdition): ContextFact<unknown>[] {
  const { id: _, role: __, isRoleOpen: ___, ways: ____, ...facts } = edition;
  return Object.values(facts).flatMap((fact) => fact ?? []);
}

/** Holders, each once. */
export function eachOnce(holders: readonly Holder[]): Holder[] {
  const known = new Map(holders.map((holder) => [JSON.stringify(holder), holder]));
  return [...known.values()];
}
