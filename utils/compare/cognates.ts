/** Words of two languages that look alike: the same word, or cognates. */
import { KIND, type Side } from './side';

const MOST_LETTERS = 31;
/** Pairs of words compared at most, whatever the vocabularies. */
const MOST_PAIRS = 6_000_000;

/** Two words that look alike; `likeness` is 1 for the same word. */
export interface Alike {
  readonly from: number;
  readonly to: number;
  readonly likeness: number;
}

/** Words that begin alike, one list a property: they are gone through for each word opposite. */
interface Words {
  readonly types: number[];
  /** See {@link letterSet}. */
  readonly letters: number[];
  readonly lengths: number[];
}

/** Identical words and cognates, looked for among words with the same first letter. */
export function alikeWords(source: Side, target: Side): Alike[] {
  const byLetter = new Map<string, Words>();
  target.types.forEach((type, id) => {
    if (target.kinds[id] !== KIND.word) return;
    const letter = initial(type);
    const words = byLetter.get(letter) ?? { types: [], letters: [], lengths: [] };
    if (words.types.length === 0) byLetter.set(letter, words);
    words.types.push(id);
    words.letters.push(letterSet(type));
    words.lengths.push(type.length);
  });
  const found: Alike[] = [];
  let left = MOST_PAIRS;
  source.types.forEach((type, from) => {
    if (source.kinds[from] !== KIND.word) return;
    const words = byLetter.get(initial(type));
    if (!words) return;
    const { types, letters, lengths } = words;
    const own = letterSet(type);
    const repeated = type.length - ones(own);
    let masks: Map<number, number> | undefined;
    for (let at = 0; at < types.length; at++) {
      if (left-- <= 0) return;
      // Letters in common bound the common subsequence; nearly all pairs end here.
      const common = ones(own & (letters[at] ?? 0)) + repeated;
      if (common < 0.55 * Math.max(type.length, lengths[at] ?? 0)) continue;
      const to = types[at] ?? 0;
      const word = target.types[to] ?? '';
      if (word === type) {
        if (type.length > 2 || source.unspaced) found.push({ from, to, likeness: 1 });
        continue;
      }
      masks ??= letterMasks(type);
      const likeness = cognate(type, word, masks);
      if (likeness > 0) found.push({ from, to, likeness });
    }
  });
  return found;
}

/** The letters of a word as bits; letters beyond the alphabet share some. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function ones(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
