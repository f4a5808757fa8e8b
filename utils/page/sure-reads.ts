/** Reading lines beyond headline and text: above the one, in the page's footer. */
import { isUnspacedNameIn, languageNamed } from '../languages/language-words';
import type { Family, Words } from './grammar/family';
import { joinedOf } from './joined';
import type { Line } from './outline/line';
import { LONGEST_LINE } from './page';
import type { Placed } from './region';
import { readingsOf } from './sentences';
import type { Read } from './worth-saying';

/** No more such lines say something. */
const MOST_READ = 200;

/**
 * What lines beyond headline and text say, above the one or in the page's footer: only what needs no
 * other witness. A theme is translated, too; who translated the page says there into which language.
 * @param families read such lines
 */
export function sureReads(
  placed: readonly Placed[],
  families: readonly Family[],
  page: Omit<Words, keyof Line | 'plain'>,
): Read[] {
  const kept = placed.slice(0, MOST_READ);
  return kept.flatMap(({ line, index }, i) => {
    const next = kept[i + 1]?.line;
    // What a mere break parts is one sentence.
    const tries = next?.isSoft ? [[line], [line, next]] : [[line]];
    for (const lines of tries) {
      const words = joinedOf(lines);
      if (words.text.length > LONGEST_LINE) continue;
      const isInto = namesLanguage(words.text, page);
      const found = readingsOf({ ...words, ...page }, families).filter(
        ({ needs, where }) => needs === undefined && (isInto || where === 'original-line'),
      );
      if (found.length === 0) continue;
      return found.map((reading) => ({ ...reading, lines: lines.map(({ text }) => text), index }));
    }
    return [];
  });
}

/** Does a line name the language of the page: the one it declares, else the one its text shows? */
function namesLanguage(
  text: string,
  { inLanguage, rooms }: Pick<Words, 'inLanguage' | 'rooms'>,
): boolean {
  const [primary = ''] = (inLanguage ?? rooms[0]?.language.tag ?? '').split('-');
  if (primary === '') return false;
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return (
    words.some((word) => languageNamed(word, rooms)?.split('-')[0] === primary) ||
    isUnspacedNameIn(text, primary)
  );
}
