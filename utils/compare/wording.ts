/** How two texts of one language differ, word by word. */
import { diffArrays } from 'diff';

/** A stretch of a text; a side's stretches make up its whole text. */
export interface WordingSegment {
  readonly text: string;
  /** `removed` stands on the source's side only, `added` on the target's only. */
  readonly kind: 'same' | 'removed' | 'added';
}

/** The differences of two aligned passages: of each side's blocks their segments. */
export interface Wording {
  readonly source: readonly (readonly WordingSegment[])[];
  readonly target: readonly (readonly WordingSegment[])[];
}

/** Changes behind which two passages are different texts; the work grows with their square. */
const MOST_CHANGES = 1500;
/** Words of one side that are compared; what follows counts as changed. */
const MOST_WORDS = 60_000;
/** "de", "the": between two changed words such a word alone is no common ground. */
const SHORT = 3;

/** A word or a sign, with the space behind it. */
interface Token {
  readonly text: string;
  readonly key: string;
  readonly block: number;
}

/**
 * Compares two aligned passages of one language word by word. Quotation marks, apostrophes, dashes
 * and kinds of spaces make no difference; upper case and accents do.
 * @param source texts of the blocks of one row's source
 * @param target texts of its target
 */
export function wordingOf(source: readonly string[], target: readonly string[]): Wording {
  const a = source.flatMap(tokensOf);
  const b = target.flatMap(tokensOf);
  const [inA, inB] = changesOf(a, b);
  dropIslands(a, inA);
  dropIslands(b, inB);
  const segments = (
    texts: readonly string[],
    tokens: Token[],
    is: boolean[],
    kind: 'removed' | 'added',
  ) => texts.map((_, block) => segmentsOf(tokens, is, block, kind));
  return {
    source: segments(source, a, inA, 'removed'),
    target: segments(target, b, inB, 'added'),
  };
}

/** Does any word differ? */
export function differs({ source, target }: Wording): boolean {
  return [...source, ...target].some((block) => block.some(({ kind }) => kind !== 'same'));
}

function tokensOf(text: string, block: number): Token[] {
  // A word, a number with its separators, or one sign; leading space goes with the first.
  const found = text.matchAll(
    /^\s+|(?:\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*|[\s\S])\s*/gu,
  );
  return [...found].map(([token]) => ({ text: token, key: keyOf(token), block }));
}

function keyOf(token: string): string {
  return token
    .trim()
    .replace(/[\u2018\u2019\u02bc\u00b4\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .normalize();
}

/** Which tokens of either side the other lacks. */
function changesOf(a: readonly Token[], b: readonly Token[]): [boolean[], boolean[]] {
  const inA = a.map(() => true);
  const inB = b.map(() => true);
  const keys = (tokens: readonly Token[]) => tokens.slice(0, MOST_WORDS).map(({ key }) => key);
  const changes = diffArrays(keys(a), keys(b), { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return [inA, inB];
  let [i, j] = [0, 0];
  for (const { count, added, removed } of changes) {
    if (removed) i += count;
    else if (added) j += count;
    else for (let n = 0; n < count; n++) inA[i++] = inB[j++] = false;
  }
  return [inA, inB];
}

/** Words between two changes that are common to both by chance are shown as changed with them. */
function dropIslands(tokens: readonly Token[], changed: boolean[]): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const key = tokens[i]?.key ?? '';
    const isShort = key.length <= SHORT && /\p{L}/u.test(key);
    const isWord = (at: number) => (tokens[at]?.key.length ?? 0) > SHORT && changed[at];
    if (!changed[i] && isShort && isWord(i - 1) && isWord(i + 1)) changed[i] = true;
  }
}

function segmentsOf(
  tokens: readonly Token[],
  changed: readonly boolean[],
  block: number,
  change: 'removed' | 'added',
): WordingSegment[] {
  const segments: { text: string; kind: WordingSegment['kind'] }[] = [];
  tokens.forEach((token, index) => {
    if (token.block !== block) return;
    const kind = changed[index] ? change : 'same';
    const last = segments.at(-1);
    if (last?.kind === kind) last.text += token.text;
    else segments.push({ text: token.text, kind });
  });
  return segments;
}
