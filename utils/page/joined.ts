/** Neighbouring lines read as one. */
import { plainOf, type Words } from './grammar/family';
import type { Line } from './outline/line';

/** Lines as one, with the links where they stand in it. */
export function joinedOf(lines: readonly Line[]) {
  const joined: Pick<Words, 'text' | 'links'> = { text: '', links: [] };
  for (const { text, links } of lines) {
    const shift = joined.text === '' ? 0 : joined.text.length + 1;
    joined.text += shift > 0 ? ` ${text}` : text;
    joined.links.push(
      ...links.map(({ start, end, href }) => ({ start: start + shift, end: end + shift, href })),
    );
  }
  return { ...joined, plain: plainOf(joined.text) };
}
