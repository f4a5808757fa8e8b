/** The words of a text as the readers of numbers look at them, where each stands. */

/** Scripts that put no space between words, and have no table of signs of their own. */
const RUN = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** "พ.ค.", a shortened month of Thai; or a run of letters, or of figures. */
const TOKEN = /(?<!\p{sc=Thai})(?:\p{sc=Thai}{1,3}\.){2}|[\p{L}\p{M}]+|\d+/gu;

let segmenter: Intl.Segmenter | undefined;

/** A word, and where it stands. */
export interface Token {
  readonly word: string;
  readonly index: number;
}

/** Letters between spaces or signs; where a script has none, as the browser's dictionary parts them. */
export function* tokensOf(text: string): Generator<Token> {
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    if (!RUN.test(word)) yield { word, index };
    else if (word.endsWith('.')) yield { word: word.slice(0, -1), index };
    else {
      segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
      for (const part of segmenter.segment(word))
        yield { word: part.segment, index: index + part.index };
    }
  }
}

/**
 * What a text begins with of words that are written without spaces: the longest that is known.
 * @param find what is known of a word
 */
export function knownPrefix<T>(
  text: string,
  find: (word: string) => T | undefined,
): { word: string; found: T } | undefined {
  if (!RUN.test(text.charAt(0))) return undefined;
  const run = /^[\p{L}\p{M}]{1,14}/u.exec(text)?.[0] ?? '';
  for (let end = run.length; end > 1; end--) {
    const found = find(run.slice(0, end));
    if (found !== undefined) return { word: run.slice(0, end), found };
  }
  return undefined;
}
