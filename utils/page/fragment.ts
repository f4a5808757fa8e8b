/** Text fragments: links that scroll to words (WICG, Scroll to Text Fragment). */

/** Up to here the words are searched whole; beyond, from their start to their end. */
const LONGEST_WHOLE = 100;
const WORDS = 5;
/** Of a line without spaces, in their place. */
const LETTERS = 20;

/**
 * The directive that finds a passage: `:~:text=[prefix-,]start[,end]`.
 * @param lines the passage line by line as it stands on the page; a search for one text does not
 *   cross a line's end, a search from start to end does
 * @param before the line before it, where the same words also stand earlier on the page
 */
export function fragmentOf(lines: readonly string[], before = ''): string {
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  const parts =
    lines.length === 1 && first.length <= LONGEST_WHOLE
      ? [first]
      : [edge(first, false, lines.length === 1), edge(last, true, lines.length === 1)];
  const prefix = edge(before, true);
  return `:~:text=${prefix === '' ? '' : `${encoded(prefix)}-,`}${parts.map(encoded).join(',')}`;
}

/**
 * The first words of a line, or its last ones; of a line without spaces the letters.
 * @param isHalf both are asked for, and must not lie over each other
 */
function edge(line: string, isEnd: boolean, isHalf = false): string {
  const all = words(line);
  const isOne = all.length === 1;
  const parts = isOne ? [...line] : all;
  const most = isOne ? LETTERS : isHalf ? Math.min(WORDS, all.length >> 1) : WORDS;
  return (isEnd ? parts.slice(-most) : parts.slice(0, most)).join(isOne ? '' : ' ');
}

function words(text: string): string[] {
  return text.split(' ');
}

/** Beyond what `encodeURIComponent` does, a hyphen would mark a prefix or a suffix. */
function encoded(text: string): string {
  // Half a surrogate pair has no encoding.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/-/g, '%2D');
}
