/** Neighbouring lines read as one. */
import type { Room } from '../languages/compiled';
import { saidIn, smallOf } from '../languages/said';
import { plainOf, type Words } from './grammar/family';
import { isLong, type Line } from './outline/line';
import type { Placed } from './region';

/** A line that goes on in the next: "Article original en anglais :", "Traduit par Wayan,". */
const OPEN = /[,:;(|-]$/;
/** A line that goes on from the one before: ", Indian Punchline", "(21 juin 2024)". */
const GOES_ON = /^[,;:|(-]/;
/** A label and its value in neighbouring cells, a name over several breaks. */
const MOST_JOINED = 5;

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

/** A line of the article, and those it goes on in. */
export function joinedFrom(article: readonly Placed[], from: number, rooms: readonly Room[]) {
  const first = article[from]?.line;
  const words = { text: first?.text ?? '', links: first?.links ?? [] };
  const lines = [words.text];
  for (let i = from + 1; lines.length < MOST_JOINED; i++) {
    const next = article[i]?.line;
    if (next === undefined || next.heading > 0 !== (first?.heading ?? 0) > 0) break;
    const isCell = i === from + 1 && first?.isLabel && !next.isLabel;
    const goesOn = isCell || GOES_ON.test(next.text) || isOpen(words.text, rooms);
    if (!goesOn || isLong(next.text)) break;
    const isColon = isCell && !/[:：]$/.test(words.text);
    const gap = isColon ? ': ' : /^[,;:]/.test(next.text) ? '' : ' ';
    const shift = words.text.length + gap.length;
    const links = next.links.map((link) => ({
      ...{ href: link.href, start: link.start + shift, end: link.end + shift },
    }));
    words.links = [...words.links, ...links];
    words.text += gap + next.text;
    lines.push(next.text);
  }
  return { lines, words: { ...words, plain: plainOf(words.text) } };
}

/** Does a line end with what the next one goes on from? */
export function isOpen(text: string, rooms: readonly Room[]): boolean {
  return OPEN.test(plainOf(text)) || saidIn(rooms, 'goesOn', 'end', smallOf(text)) !== undefined;
}
