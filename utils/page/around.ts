/** Which parts of a page speak of something else than its article, by the labels that head them. */
import type { Room } from '../languages/compiled';
import { type List, saidIn, smallOf } from '../languages/said';
import { isHour } from './grammar/hour';
import { isAllLink, isLong, type Line } from './outline/line';

/** "<name>, 3 May 2021 at 10:04": who comments is named with the hour; articles are when published. */
const SIGNED = /\d{4},? (?<hour>[\p{L} ]{0,8}\d\d? ?[:h] ?\d\d(?: min)?(?: ?[ap]m)?)$/u;
/** "Updated by Rolf Tann: …" */
const LABELLED = /\p{L} ?:/u;
/** "Rolf Tann says:" */
const SAYS = /^\p{Lu}[^.!?:;]{1,60} ?:$/u;

/** A part of the page that does not speak for the article, begun by a label or a headline. */
interface Section {
  /** Index of the first line behind it; undefined: it ends with nothing but the page's foot. */
  end?: number;
  /** Level of its heading; 7 for a label in plain text. */
  level: number;
  /** Did it begin between paragraphs of the article? */
  isInText?: boolean;
  /** The element its label stands in. */
  parent?: number;
}

/**
 * The lines that do not speak for the article: comments, other articles, about the author.
 * @param all every line of the document
 * @param from where the article begins
 * @param rooms of the languages the page is read in
 * @param isElsewhere does a link lead to another article of the same site?
 */
export function linesAround(
  all: readonly Line[],
  from: number,
  rooms: readonly Room[],
  isElsewhere: (href: string) => boolean,
): Set<Line> {
  const around = new Set<Line>();
  /** The elements that hold paragraphs of the article. */
  const texts = new Set<number>();
  const hasHeadline = all.some((line) => line.isHeadline);
  const isOtherArticle = (line: Line) => isAllLink(line) && isElsewhere(line.links[0]?.href ?? '');
  /** Does a list of other articles follow a heading, whatever its words? */
  const headsOthers = (at: number) => all.slice(at + 1, at + 3).filter(isOtherArticle).length === 2;
  /** Or one, apart from the text, with what is said of it? */
  const headsAnother = (at: number) => {
    const [next, , ...more] = all.slice(at + 1, at + 4);
    const [link] = next?.links ?? [];
    const isBegun = link?.start === 0 && /^(?:[.:,]|$)/.test(next?.text.slice(link.end) ?? '');
    return isBegun && isElsewhere(link.href) && !more.some(({ text }) => isLong(text));
  };
  let section: Section | undefined;
  for (let index = from; index < all.length; index++) {
    const line = all[index];
    if (line === undefined) break;
    const isText = isLong(line.text) && !isAllLink(line);
    if (section && hasEnded(section, line, index, isText)) section = undefined;
    const isInText = texts.has(line.parent);
    const label = line.zone === 'out' ? undefined : begun(line, texts.size > 0, rooms);
    const isOther =
      line.zone !== 'out' &&
      ((line.heading > 0 && isOtherArticle(line)) ||
        (line.heading > 0 && texts.size > 0 && headsOthers(index)) ||
        (line.heading > 0 && texts.size > 0 && !isInText && headsAnother(index)) ||
        // Beside the article's own paragraphs it heads a part of them.
        (line.heading === 1 && hasHeadline && texts.size > 0 && !isInText));
    // Only comments begin inside what has ceased to speak already.
    if (label === 'comments') section = { level: 7 };
    else if ((label || isOther) && section === undefined) {
      const { heading, parent, reach = 0 } = line;
      section = { end: index + 1 + reach, level: heading || 7, isInText, parent };
    }
    if (section) around.add(line);
    else if (isText && line.zone === 'article') texts.add(line.parent);
  }
  return around;
}

/** Does what a section is about end before a line? */
function hasEnded(section: Section, line: Line, index: number, isText: boolean): boolean {
  const { end, level, isInText, parent } = section;
  if (line.zone === 'foot') return true;
  if (end === undefined) return false;
  if (index >= end || line.isRuled || (line.heading > 0 && line.heading <= level)) return true;
  if (isAllLink(line) || line.heading > 0) return false;
  // The text goes on behind a label within it.
  if (level === 7 && isText) return true;
  return isInText === true && line.parent === parent && (isText || level === 7);
}

/** What a line begins, so that what follows it no longer speaks for the article. */
function begun(
  line: Line,
  hasText: boolean,
  rooms: readonly Room[],
): 'comments' | 'around' | undefined {
  if (line.text.length > 60) return undefined;
  const label = smallOf(line.text).replace(/ ?(?:[:…]|\.\.\.)+$/, '');
  // "3 comments" as a link beneath the headline only leads there.
  const isLink = line.heading === 0 && line.links.length > 0;
  const isLabel = (list: List) => saidIn(rooms, list, 'whole', label) !== undefined;
  if (isSigned(label, rooms) || (!isLink && isLabel('comments')))
    return hasText ? 'comments' : undefined;
  const isSaying = SAYS.test(line.text) && saidIn(rooms, 'says', 'end', label) !== undefined;
  const isForeign = isLabel('advertisement') || (hasText && isSaying);
  return isForeign || isLabel('around') ? 'around' : undefined;
}

/** Does a line name who commented, with the hour? */
function isSigned(label: string, rooms: readonly Room[]): boolean {
  if (saidIn(rooms, 'ago', 'whole', label)) return true;
  const hour = SIGNED.exec(label)?.groups?.hour;
  if (hour === undefined || LABELLED.test(label)) return false;
  const isOfArticle = (['published', 'updated'] as const).some((list) =>
    saidIn(rooms, list, 'start', label),
  );
  return !isOfArticle && isHour(hour, { rooms });
}
