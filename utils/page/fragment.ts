/** Text fragments: links that scroll to words (WICG, Scroll to Text Fragment). */

/** Up to here the words are searched whole; beyond, from their start to their end. */
const LONGEST_WHOLE = 100;
const WORDS = 5;

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
      : [words(first).slice(0, WORDS), words(last).slice(-WORDS)].map((part) => part.join(' '));
  const prefix = words(before).slice(-WORDS).join(' ');
  return `:~:text=${prefix === '' ? '' : `${encoded(prefix)}-,`}${parts.map(encoded).join(',')}`;
}

function words(text: string): string[] {
  return text.split(' ');
}

/** Beyond what `encodeURIComponent` does, a hyphen would mark a prefix or a suffix. */
function encoded(text: string): string {
  // Half a surrogate pair has no encoding.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/-/g, '%2D');
}
