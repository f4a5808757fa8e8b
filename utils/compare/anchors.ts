/** Which tokens of one side may answer which of the other, and what that is worth. */
import { KIND, type Side } from './side';
import type { Tuning } from './tuning';

/** Possible partners of the source's types; `gain` in the score's unit. */
export interface Links {
  /** For each source type: its partners. */
  readonly partners: readonly Link[][];
  /** What an unmatched token of each source type costs. */
  readonly sourceMiss: Float64Array;
  /** What an unmatched token of each target type costs. */
  readonly targetMiss: Float64Array;
}

export interface Link {
  readonly type: number;
  /** How surely the two stand for each other, 0 to 1. */
  strength: number;
  /** What a shared occurrence gives. */
  gain: number;
}

/** Word pairs learnt from a text: `source type → target type → strength`. */
export type Lexicon = ReadonlyMap<number, ReadonlyMap<number, number>>;

const MOST_LETTERS = 31;
/** Pairs of words compared at most, whatever the vocabularies. */
const MOST_PAIRS = 6_000_000;

/**
 * Anchors two texts share: numbers, marks, identical words and cognates, and learnt pairs.
 * A rare token is worth more than a frequent one; one that should be answered and is not costs a
 * share of what it would have given.
 */
export function linkTypes(
  source: Side,
  target: Side,
  tuning: Tuning,
  alike: readonly Alike[],
  lexicon?: Lexicon,
): Links {
  const partners: Link[][] = source.types.map(() => []);
  const sourceMiss = new Float64Array(source.types.length);
  const targetMiss = new Float64Array(target.types.length);
  const link = (from: number, to: number, strength: number, weight: number, asked: boolean) => {
    const rarity = 0.5 * (rare(source, from) + rare(target, to));
    const gain = weight * strength * rarity;
    if (gain <= 0) return;
    const list = partners[from];
    const known = list?.find(({ type }) => type === to);
    if (!known) list?.push({ type: to, strength, gain });
    else if (known.gain < gain) Object.assign(known, { strength, gain });
    if (!asked) return;
    const cost = gain * tuning.missing;
    if (cost > (sourceMiss[from] ?? 0)) sourceMiss[from] = cost;
    if (cost > (targetMiss[to] ?? 0)) targetMiss[to] = cost;
  };
  linkNumbers(source, target, tuning, link);
  linkEqual(source, target, tuning, link, sourceMiss, targetMiss);
  for (const { from, to, likeness } of alike) {
    if (likeness === 1) link(from, to, 1, tuning.identical, true);
    else if (!lexicon?.get(from)?.has(to)) link(from, to, likeness, tuning.cognate, true);
  }
  for (const [from, list] of lexicon ?? []) {
    for (const [to, strength] of list) link(from, to, strength, tuning.learnt, true);
  }
  return { partners, sourceMiss, targetMiss };
}

type LinkFunction = (
  from: number,
  to: number,
  strength: number,
  weight: number,
  asked: boolean,
) => void;

/** How rare a type is: log of the share of units it stands in. */
function rare(side: Side, type: number): number {
  return Math.log((side.count + 1) / ((side.units[type]?.length ?? 0) + 0.5));
}

function linkNumbers(source: Side, target: Side, tuning: Tuning, link: LinkFunction): void {
  const byKey = new Map<string, number[]>();
  for (let type = 0; type < target.types.length; type++) {
    if (!isNumber(target, type)) continue;
    for (const key of keysOf(target, type)) {
      const list = byKey.get(key);
      if (list) list.push(type);
      else byKey.set(key, [type]);
    }
  }
  for (let type = 0; type < source.types.length; type++) {
    if (!isNumber(source, type)) continue;
    for (const key of keysOf(source, type)) {
      for (const other of byKey.get(key) ?? []) {
        const kinds = (source.kinds[type] ?? 0) + (target.kinds[other] ?? 0);
        const digits = kinds === 2 * KIND.number;
        link(type, other, 1, digits ? tuning.number : tuning.supply, digits);
      }
    }
  }
}

function isNumber(side: Side, type: number): boolean {
  return side.kinds[type] === KIND.number || side.kinds[type] === KIND.supply;
}

function keysOf(side: Side, type: number): string[] {
  return (side.types[type] ?? '').split(/[|&]/);
}

/** Marks, and what the caller marked as having to be equal. A missing one costs by itself. */
function linkEqual(
  source: Side,
  target: Side,
  tuning: Tuning,
  link: LinkFunction,
  sourceMiss: Float64Array,
  targetMiss: Float64Array,
): void {
  const ids = new Map<string, number>();
  target.types.forEach((type, id) => {
    const kind = target.kinds[id];
    if (kind === KIND.mark || kind === KIND.extra) ids.set(`${kind}${type}`, id);
  });
  source.types.forEach((type, id) => {
    const other = ids.get(`${source.kinds[id]}${type}`);
    if (other === undefined) return;
    link(id, other, 1, source.kinds[id] === KIND.mark ? tuning.mark : tuning.number, true);
  });
  for (const [side, miss] of [
    [source, sourceMiss],
    [target, targetMiss],
  ] as const) {
    for (let type = 0; type < side.types.length; type++) {
      if (side.kinds[type] === KIND.number && !miss[type]) {
        miss[type] = tuning.missing * tuning.number * rare(side, type);
      }
    }
  }
}

/** Two words that look alike; `likeness` is 1 for the same word. */
export interface Alike {
  readonly from: number;
  readonly to: number;
  readonly likeness: number;
}

/** Identical words and cognates, looked for among words with the same first letter. */
export function alikeWords(source: Side, target: Side): Alike[] {
  const byLetter = new Map<string, number[]>();
  target.types.forEach((type, id) => {
    if (target.kinds[id] !== KIND.word) return;
    const letter = initial(type);
    const list = byLetter.get(letter);
    if (list) list.push(id);
    else byLetter.set(letter, [id]);
  });
  const found: Alike[] = [];
  let left = MOST_PAIRS;
  source.types.forEach((type, from) => {
    if (source.kinds[from] !== KIND.word) return;
    const masks = letterMasks(type);
    for (const to of byLetter.get(initial(type)) ?? []) {
      if (left-- <= 0) return;
      const word = target.types[to] ?? '';
      if (word === type) {
        if (type.length > 2 || source.unspaced) found.push({ from, to, likeness: 1 });
        continue;
      }
      const likeness = cognate(type, word, masks);
      if (likeness > 0) found.push({ from, to, likeness });
    }
  });
  return found;
}

/** First letter, letters that languages write differently made one. */
function initial(word: string): string {
  const letter = word.charAt(0);
  if (letter === 'k' || letter === 'q') return 'c';
  return letter === 'p' && word.charAt(1) === 'h' ? 'f' : letter;
}

/**
 * How alike two words are: their longest common subsequence by the longer one's length, 0 when
 * below .7, or below .55 with four letters in common at the beginning (measured thresholds).
 */
export function cognate(a: string, b: string, masks = letterMasks(a)): number {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || longer > MOST_LETTERS || shorter < 0.55 * longer) return 0;
  const likeness = commonLength(a.length, masks, b) / longer;
  if (likeness >= 0.7) return likeness;
  return likeness >= 0.55 && a.slice(0, 4) === b.slice(0, 4) ? likeness : 0;
}

function letterMasks(word: string): Map<number, number> {
  const masks = new Map<number, number>();
  for (let i = 0; i < word.length && i < MOST_LETTERS; i++) {
    const code = word.charCodeAt(i);
    masks.set(code, (masks.get(code) ?? 0) | (1 << i));
  }
  return masks;
}

/** Longest common subsequence, one bit per letter of the first word (Hyyrö 2004). */
function commonLength(length: number, masks: Map<number, number>, word: string): number {
  let row = -1;
  for (let i = 0; i < word.length; i++) {
    const mask = masks.get(word.charCodeAt(i)) ?? 0;
    const hit = row & mask;
    row = (row + hit) | (row - hit) | 0;
  }
  let zeros = ~row & (length >= 31 ? 0x7fffffff : (1 << length) - 1);
  let common = 0;
  while (zeros) {
    zeros &= zeros - 1;
    common++;
  }
  return common;
}
