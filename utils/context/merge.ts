/**
 * The page's own statements, laid against what a record says, fact by fact: they agree (one fact,
 * one witness more), the page adds, or they differ (both are kept). Nothing is dropped.
 */
import type { About, Page, Statement } from '../page/page';
import { ancestry } from '../records/chain';
import { fold } from '../text/normalise';
import type { ContextEdition, ContextFact, PageEvidence, Witness } from './context';
import { same } from './sameness';

/** Editions that only the page speaks of get these ids. */
const PAGE_IDS = { original: 'page-original', translation: 'page-translation' } as const;

/**
 * @param editions what the record knows, or the bare edition on the screen where there is none
 * @param here the id of the edition on the screen
 * @param page what the page says
 * @returns new editions; those that only the page knows stand among them
 */
export function withStatements(
  editions: readonly ContextEdition[],
  here: string,
  page: Pick<Page, 'statements' | 'inLanguage'>,
): ContextEdition[] {
  const merged = structuredClone([...editions]);
  for (const statement of page.statements) {
    if (statement.property === 'role') continue;
    const link = page.statements.find(
      ({ about, where }) => about === statement.about && isOneOf(LINKING, where),
    );
    const edition = editionFor(statement.about, merged, here, evidenceOf(link ?? statement, page));
    if (edition) lay(statement, edition, { ...evidenceOf(statement, page), here });
  }
  return merged;
}

/** Lines that say which text another one comes from; a byline beside them names only its author. */
const LINKING = [
  'original-line',
  'credit-line',
  'source-line',
  'structured-data',
  'meta',
] as const satisfies Statement['where'][];

/** The edition a statement is about; one that nobody has named so far is added to the chain. */
function editionFor(
  about: About,
  editions: ContextEdition[],
  here: string,
  witness: PageEvidence,
): ContextEdition | undefined {
  const start = editions.find(({ id }) => id === here);
  if (start === undefined || about === 'here') return start;
  const line = ancestry(start, editions);
  const known = line.find(({ role }) => role === about);
  if (known) return known;
  // A page that calls itself the original of something else speaks of another text.
  if (start.role === 'original') return undefined;
  const added: ContextEdition = { id: PAGE_IDS[about], role: about, ways: {} };
  editions.push(added);
  const oldest = line.at(-1) ?? start;
  if (about === 'original') comesFrom(oldest, added, witness);
  else {
    // A translation that this page reproduces stands between it and the original.
    const original = line.find(({ role }) => role === 'original');
    comesFrom(start, added, witness);
    if (original) comesFrom(added, original, witness);
  }
  return added;
}

function comesFrom(edition: ContextEdition, parent: ContextEdition, witness: PageEvidence): void {
  const link = { value: parent.id, evidence: [witness] };
  delete edition.isBasedOn;
  delete edition.translationOfWork;
  if (edition.role === 'translation') edition.translationOfWork = link;
  else edition.isBasedOn = link;
}

function evidenceOf(
  { where, quote, fragment }: Statement,
  { inLanguage }: Pick<Page, 'inLanguage'>,
): PageEvidence {
  return {
    ...{ grade: 'page', where, quote },
    ...(fragment ? { fragment } : {}),
    ...(inLanguage ? { inLanguage } : {}),
  };
}

/** Properties of which an edition has one, and those of which it may have several. */
const SINGLE = ['headline', 'inLanguage', 'datePublished'] as const;
const PEOPLE = ['author', 'translator', 'proofreader', 'copyrightHolder'] as const;
const TEXTS = [
  'license',
  'usageInfo',
  'acquireLicensePage',
  'creditText',
  'copyrightNotice',
  'tdmReservation',
  'tdmPolicy',
] as const;

function lay({ property, value }: Statement, edition: ContextEdition, witness: Testimony): void {
  if (isOneOf(SINGLE, property)) {
    edition[property] = merged(edition[property], value, witness, same[property]);
  } else if (property === 'publisher') {
    edition.publisher = merged(edition.publisher, { name: value }, witness, same.publisher);
  } else if (isOneOf(PEOPLE, property)) {
    edition[property] = added(edition[property], { name: value }, witness, same.person);
  } else if (isOneOf(TEXTS, property)) {
    edition[property] = added(edition[property], value, witness, same.address);
  } else if (property === 'address') {
    edition.addresses = addedAddress(edition.addresses, value, witness);
  }
}

function isOneOf<All extends string, One extends All>(
  list: readonly One[],
  value: All,
): value is One {
  return (list as readonly All[]).includes(value);
}

/** One value: a second witness for it, or another value beside it. What is stated comes first. */
function merged<T>(
  fact: ContextFact<T> | undefined,
  value: T,
  witness: Testimony,
  isSame: (one: T, other: T) => boolean,
): ContextFact<T> {
  if (fact === undefined) return { value, evidence: [testify(witness)] };
  const all = [{ value: fact.value, evidence: fact.evidence }, ...(fact.differing ?? [])];
  const [first, ...others] = statedFirst(added(all, value, witness, isSame));
  return { ...(first ?? fact), ...(others.length > 0 ? { differing: others } : {}) };
}

/** Several values: a second witness for one of them, or one more. */
function added<T>(
  facts: ContextFact<T>[] | undefined,
  value: T,
  witness: Testimony,
  isSame: (one: T, other: T) => boolean,
): ContextFact<T>[] {
  const known = facts?.find((fact) => isSame(fact.value, value));
  if (known === undefined) return [...(facts ?? []), { value, evidence: [testify(witness)] }];
  known.evidence = withTestimony(known.evidence, witness);
  return facts ?? [];
}

/** An address that was merely inferred is not the one the page gives, even where both lead there. */
function addedAddress(
  facts: ContextFact<string>[] | undefined,
  value: string,
  witness: Testimony,
): ContextFact<string>[] {
  const isGuess = (fact: ContextFact<string>) => isInferred(fact) && fact.value !== value;
  const [guesses, others] = [facts?.filter(isGuess), facts?.filter((fact) => !isGuess(fact))];
  return statedFirst([...added(others, value, witness, same.address), ...(guesses ?? [])]);
}

/** What the page says, and which edition it is. */
type Testimony = PageEvidence & { here: string };

function testify({ here: _, ...witness }: Testimony): PageEvidence {
  return witness;
}

/** Words that the record quotes from this very page are one witness, not two. */
function withTestimony(evidence: readonly Witness[], testimony: Testimony): Witness[] {
  const isQuoted = (witness: Witness) =>
    witness.grade === 'stated' &&
    witness.by === testimony.here &&
    fold(witness.quote) === fold(testimony.quote);
  const witness = testify(testimony);
  const isHeard = (one: Witness) =>
    one.grade === 'page' && one.where === witness.where && one.quote === witness.quote;
  // One line may spell a name twice.
  if (evidence.some(isHeard)) return [...evidence];
  return evidence.some(isQuoted)
    ? evidence.map((one) => (isQuoted(one) ? { ...witness, isRecorded: true } : one))
    : [...evidence, witness];
}

/** A value that is merely inferred gives way to one that somebody states. */
function statedFirst<T>(facts: ContextFact<T>[]): ContextFact<T>[] {
  return [...facts.filter((fact) => !isInferred(fact)), ...facts.filter(isInferred)];
}

function isInferred({ evidence }: ContextFact<unknown>): boolean {
  return evidence.every(({ grade }) => grade === 'inferred');
}
