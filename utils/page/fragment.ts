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
      : [beginning(first, lines.length === 1), end(last, lines.length === 1)];
  const prefix = end(before, false);
  return `:~:text=${prefix === '' ? '' : `${encoded(prefix)}-,`}${parts.map(encoded).join(',')}`;
}

/** @param isHalf the end stands in the same line, behind it */
function beginning(line: string, isHalf: boolean): string {
  const all = words(line);
  return all.length > 1
    ? all.slice(0, count(all, isHalf)).join(' ')
    : [...line].slice(0, LETTERS).join('');
}

function end(line: string, isHalf: boolean): string {
  const all = words(line);
  return all.length > 1
    ? all.slice(-count(all, isHalf)).join(' ')
    : [...line].slice(-LETTERS).join('');
}

function count({ length }: readonly string[], isHalf: boolean): number {
  return isHalf ? Math.min(WORDS, length >> 1) : WORDS;
}

function words(text: string): string[] {
  return text.split(' ');
}

/** Beyond what `encodeURIComponent` does, a hyphen would mark a prefix or a suffix. */
function encoded(text: string): string {
  // Half a surrogate pair has no encoding.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/-/g, '%2D');
}
