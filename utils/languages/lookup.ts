/** How phrases are looked up: by how they begin, or by what must stand in them. */
import { folded } from '../text/folded';
import type { Part } from './phrase-parts';

/**
 * Letters by which phrases are looked up; of signs for words or syllables half as many tell as much,
 * and of four there are tens of thousands.
 */
export const KEY = 4;

const SIGN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** The beginnings of what parts may be, as far as `KEY` letters; an empty one: a slot may come first. */
export function startsOf(parts: readonly Part[]): Set<string> {
  let starts = new Set(['']);
  for (const part of parts) {
    const grown = new Set<string>();
    for (const start of starts) {
      if (isWhole(start, KEY)) grown.add(start);
      else for (const more of beginningsOf(part)) grown.add(cut(start + more, KEY));
    }
    starts = grown;
    if ([...starts].every((start) => isWhole(start, KEY))) break;
  }
  return new Set([...starts].map((start) => start.replace('\0', '')));
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
      if (isWhole(start, FAR)) grown.add(start);
      else for (const next of more) grown.add(cut(start + next, FAR));
    }
    starts = [...grown];
    if (starts.every((start) => isWhole(start, FAR))) break;
  }
  return starts;
}

function isWhole(start: string, far: number): boolean {
  return start.endsWith('\0') || cut(`${start}\0`, far) === start;
}

/** The beginning of a text that says as much as so many letters of an alphabet. */
function cut(text: string, far: number): string {
  let [end, told] = [0, 0];
  while (end < text.length && told < far) told += SIGN.test(text.charAt(end++)) ? 2 : 1;
  return text.slice(0, end);
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
