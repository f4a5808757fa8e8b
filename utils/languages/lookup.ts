/** How phrases are looked up: by how they begin, or by what must stand in them. */
import { folded } from '../text/folded';
import type { Part } from './phrase-parts';

/** Letters by which phrases are looked up. */
export const KEY = 4;

/** The beginnings of what parts may be, as far as `KEY` letters; an empty one: a slot may come first. */
export function startsOf(parts: readonly Part[]): Set<string> {
  let starts = new Set(['']);
  for (const part of parts) {
    const grown = new Set<string>();
    for (const start of starts) {
      if (start.length >= KEY || start.endsWith('\0')) grown.add(start);
      else for (const more of beginningsOf(part)) grown.add((start + more).slice(0, KEY + 1));
    }
    starts = grown;
    if ([...starts].every((start) => start.length >= KEY || start.endsWith('\0'))) break;
  }
  return new Set([...starts].map((start) => start.replace('\0', '').slice(0, KEY)));
}

function beginningsOf(part: Part): Iterable<string> {
  if (part.kind === 'slot') return ['\0'];
  if (part.kind === 'maybe') return new Set(['', ...startsOfInside(part.parts)]);
  if (part.kind === 'mark') return new Set(startsOfInside(part.parts));
  if (part.kind === 'either') return new Set(part.rows.flatMap((row) => [...startsOfInside(row)]));
  // Up to the first sign that may be written otherwise.
  const [plain = ''] = folded(part.text)
    .toLowerCase()
    .split(/[:,"-]/);
  return [plain.length === part.text.length ? plain : `${plain}\0`];
}

/** Beginnings are told apart no further than this: what follows is no matter. */
const FAR = KEY + 2;

function startsOfInside(parts: readonly Part[]): string[] {
  let starts = [''];
  for (const part of parts) {
    const more = [...beginningsOf(part)];
    const grown = new Set<string>();
    for (const start of starts) {
      if (isWhole(start)) grown.add(start);
      else for (const next of more) grown.add(cut(start + next));
    }
    starts = [...grown];
    if (starts.every(isWhole)) break;
  }
  return starts;
}

function isWhole(start: string): boolean {
  return start.length >= FAR || start.endsWith('\0');
}

function cut(start: string): string {
  return start.length > FAR ? start.slice(0, FAR) : start;
}

/** Texts of which one must stand in what the parts match; the longest choice there is. */
export function anchorsOf(parts: readonly Part[]): string[] {
  const choices = parts.flatMap((part): string[][] => {
    if (part.kind === 'text')
      return [
        folded(part.text)
          .toLowerCase()
          .split(/[:,"-]/),
      ];
    if (part.kind !== 'either') return [];
    return [part.rows.map((row) => anchorsOf(row)[0] ?? '')];
  });
  const longest = choices.map((texts) =>
    texts.length === 1 || texts.includes('')
      ? texts.filter((text) => text !== '').slice(0, 1)
      : texts,
  );
  const size = (texts: string[]) => Math.min(...texts.map((text) => text.trim().length), 99);
  const [best = []] = longest
    .filter((texts) => texts.length > 0)
    .sort((one, other) => size(other) - size(one));
  return best;
}
