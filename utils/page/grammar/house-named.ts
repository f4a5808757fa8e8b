/** A house where a sentence names it: by a link, in quotation marks, or as far as its name goes. */
import { languageNamed } from '../../languages/language-words';
import { type List, says } from '../../languages/said';
import { dateIn, isWeekday, monthIn } from '../../languages/written-dates';
import { folded } from '../../text/folded';
import { hasArticle } from '../../text/leading-article';
import { isPersonName, isPublicationName, trimName } from '../../text/names';
import { isPlace } from '../../text/places';
import { frontPageOf, webAddress } from '../addresses';
import type { Fact } from '../page';
import { fact, isCall, type Words } from './family';
import { issueWords } from './issue';
import { isElsewhere } from './links';
import { andsOf } from './people-named';
import { quotedAtStart } from './quotations';

/** A part of a sentence, read. */
export interface Part {
  facts: Fact[];
  /** Where it ends in the line. */
  end: number;
}

/** What a part is no longer than. */
export const FAR = 90;

/** A short word between a preposition and a name: "the", "le", "der". */
const ARTICLE = /^\p{Ll}{1,3}(?:['’](?=\S)| (?=["'«“„‘]?\S))/u;
const MARK = /^["'«»“”„‘‚]/u;

/** A linked name has so many words at most, or is written as names are: the rest are titles. */
const MOST_WORDS = 3;

/**
 * A house, or a language, that a line names from a place on.
 * @param from where what stands before the name starts: a link may begin there, "[the blog of A]"
 * @returns undefined where it names neither there
 */
export function houseNamed(
  words: Words,
  start: number,
  end: number,
  from = start,
): Part | undefined {
  const article = ARTICLE.exec(words.text.slice(start, end))?.[0] ?? '';
  // "als [Hafen]": a title, and no article.
  if (article !== '' && says(words.rooms, 'titled', 'whole', article.trim())) return undefined;
  const name = start + article.length;
  const first = name + (MARK.exec(words.text.slice(name, end))?.[0].length ?? 0);
  const link = words.links.find(
    (one) => one.start >= from && one.start <= first && one.end > start,
  );
  if (link)
    return link.end <= end
      ? linkedHouse(words, { ...link, start: Math.max(link.start, start) })
      : undefined;
  const next = words.links.find((one) => one.start > first && one.start < end);
  return unlinkedHouse(words, name, Math.min(end, next?.start ?? end));
}

/** A house that is a link, or a link that says where. */
function linkedHouse(words: Words, { start, end, href }: Words['links'][number]): Part | undefined {
  const text = trimName(words.text.slice(start, end)).replace(
    /^(?:\p{Ll}{1,4} |\p{Ll}['’])(?=\p{Lu})/u,
    '',
  );
  const address = webAddress(href, words.own.base);
  const isText = address !== undefined && isElsewhere(address, words.own);
  const leadsTo = isText ? [fact('original', 'address', address)] : [];
  const isWritten = /^https?:/.test(text);
  if (isCall(text, words) || (isWritten && isText))
    return isText ? { facts: leadsTo, end } : undefined;
  const name = isWritten ? (frontPageOf(address) ?? '') : text;
  const isName =
    (name.split(' ').length <= MOST_WORDS || isPublicationName(name)) &&
    /^[^,;:]+$/.test(name) &&
    /\p{Lu}|\p{Lo}|\.\p{L}{2}/u.test(name);
  // "[Harbour Bulletin (2021), Vol. 3]": as far as its name goes.
  const isWhole = (isName && isHouse(name, words)) || /[,;:]/.test(text);
  const begun = isWhole ? undefined : unlinkedHouse(words, start, end);
  const part = begun && /^\s*[(\d]/.test(words.text.slice(begun.end, end)) ? begun : undefined;
  const house = part ? part.facts[0] : isWhole && isName && fact('original', 'publisher', name);
  return house && house.property === 'publisher' ? { facts: [house, ...leadsTo], end } : undefined;
}

function unlinkedHouse(words: Words, start: number, end: number): Part | undefined {
  const text = words.text.slice(start, Math.min(end, start + FAR));
  const quoted = quotedAtStart(text);
  if (quoted) {
    const name = trimName(quoted.words);
    const rest = text.slice(quoted.length);
    // "the “Harbour Notes” blog", but "the “Status” page of the Quay"
    const isAll = !/^ \p{Ll}/u.test(rest) || isLed(rest.slice(1), words, 'houseIs');
    const isName = isAll && isPublicationName(name) && isHouse(name, words);
    const facts = [fact('original', 'publisher', name)];
    return isName ? { facts, end: start + quoted.length } : undefined;
  }
  const some = personOf(text.slice(0, stopOf(text, words)), words)
    .trimEnd()
    .split(' ');
  const starts = some.map((_, i) => some.slice(0, i + 1).join(' '));
  const tongue = starts.slice(0, 2).find((one) => isLanguage(one, text, words));
  const language = tongue && tongueOf(tongue, words);
  if (language)
    return { facts: [fact('original', 'inLanguage', language)], end: start + tongue.length };
  // "in Spanish and English in The Quay"
  if (tongueOf(some[0] ?? '', words) && /^\p{Ll}/u.test(some[1] ?? '')) return undefined;
  const name = starts.reverse().find(isPublicationName);
  // More words than a name has, or than were looked at; "Le Quai | diplomatique".
  if (name === undefined || !isEnded(text.slice(name.length), words)) return undefined;
  // "Harbour Notes’ old blog", but "Professor Wren’s course".
  const owned = /^['’]s? (?=\p{Ll}|The )(.*)$/su.exec(text.slice(name.length))?.[1];
  if (owned !== undefined && !says(words.rooms, 'houseIs', 'start', owned)) return undefined;
  return isHouse(name, words) && !isCited(name, text.slice(name.length), words)
    ? { facts: [fact('original', 'publisher', name)], end: start + name.length }
    : undefined;
}

/** "Jana Roe for quay.example": the person; what is not so is left as it is. */
function personOf(run: string, { rooms }: Words): string {
  const isFor = ({ index, 1: word = '' }: RegExpExecArray) =>
    says(rooms, 'writtenFor', 'whole', word) && isPersonName(run.slice(0, index));
  const at = [...run.matchAll(/ (\p{Ll}{2,5}) (?=\S)/gu)].find(isFor);
  return at ? run.slice(0, at.index) : run;
}

/** "in Jana Roe, Harbours and Their Lights": a book, by who wrote it. */
function isCited(name: string, rest: string, words: Words): boolean {
  const [, behind = ''] = /^, (\p{Lu}.*)$/su.exec(rest) ?? [];
  const isDay = dateIn(folded(behind).slice(0, FAR), words.inLanguage)?.start === 0;
  const isIssue = new RegExp(`^(?:\\p{L}+ (?:1[89]|20)\\d\\d|(?:${issueWords(words)})\\b)`, 'iu');
  return (
    behind !== '' && isPersonName(name) && !hasArticle(name) && !isDay && !isIssue.test(behind)
  );
}

/** Does a name end where these words follow? In most languages its later words may be small ones. */
function isEnded(rest: string, words: Words): boolean {
  // "in der Sendung „Hafen“": what it is, and not yet its name.
  if (/^ ?[\p{Lu}"«„“]/u.test(rest)) return false;
  const isSmall = /^ \p{Ll}/u.test(rest);
  // "the Travel section of The Quay", "the Hilltown daily The Quay": not yet the house.
  const [small] = /^(?: \p{Ll}[\p{Ll}-]*){1,3}(?= \p{Lu})/u.exec(rest) ?? [];
  const isAnother = andsOf(words).includes((small ?? '').trim());
  if (small && !isAnother && !isLed(rest.slice(1), words, 'writtenFor')) return false;
  return !isSmall || isLed(rest.slice(1), words) || words.room?.language.titleCase === true;
}

/** Does a text begin with what may follow a name? "van 3 mei", but not "van de Haven". */
function isLed(text: string, { rooms }: Words, ...more: List[]): boolean {
  return [...AFTER_NAME, ...more].some(
    (list) => says(rooms, list, 'start', text) && (list !== 'onDay' || /^\D{0,14}\d/.test(text)),
  );
}

/** What may follow a name, and a language; "Blätter | für Häfen" is a name. */
const AFTER_NAME = ['appearedIn', 'onDay', 'by', 'titled'] as const;
const AFTER_LANGUAGE = [...AFTER_NAME, 'writtenFor'] as const;

/** "German", "American English", but not "German Life". */
function tongueOf(text: string, { rooms }: Words): string | undefined {
  const [first = '', ...others] = text.split(' ');
  const isName = others.length > 0 && languageNamed(first, rooms) !== undefined;
  return isName ? undefined : languageNamed(text, rooms);
}

/** "in German", but "in the German quarterly": what follows goes on, or leads to something else. */
function isLanguage(text: string, run: string, words: Words): boolean {
  const { rooms } = words;
  const rest = run.slice(text.length).replace(/^ /, '');
  const isEnd =
    !/^[\p{L}\d]/u.test(rest) || AFTER_LANGUAGE.some((list) => says(rooms, list, 'start', rest));
  return isEnd && tongueOf(text, words) !== undefined;
}

/** Where a name cannot go on: at a sign, before "’s newsletter", before " on ". */
const STOP =
  /[,;:()[\]|–—«»“”"]|(?<=\p{Ll}{2}|\p{Lu}{3}|\d)[.!?](?: |$)|['’]s? (?=\p{Ll}|The )|(?<=s)['’] (?=\p{Ll})| on |\s-+\s|\n/u;

/** Where a name ends at the latest: at a sign, a day, a year, the number of an issue. */
function stopOf(text: string, words: Words): number {
  const { inLanguage } = words;
  const day = dateIn(folded(text), inLanguage)?.start ?? text.length;
  const year = /(?<!\d)(?:\p{L}+\.? )?(?:1[89]|20)\d\d(?!\d)/u.exec(text)?.index ?? text.length;
  const issue = new RegExp(`(?<!\\p{L})(?:${issueWords(words)})\\.? \\d`, 'iu').exec(text);
  const ends = [STOP.exec(text)?.index, day, year, issue?.index, beforeSecond(text, words)];
  return Math.min(text.length, ...ends.filter((end) => end !== undefined));
}

/** "Le Quai et La Lanterne": where the first of two papers ends. */
function beforeSecond(text: string, words: Words): number | undefined {
  const ends = andsOf(words).flatMap((and) => {
    const at = text.indexOf(` ${and} `);
    return at > 0 && hasArticle(text.slice(at + and.length + 2)) ? [at] : [];
  });
  return hasArticle(text) && ends.length > 0 ? Math.min(...ends) : undefined;
}

/** A name that is a house's: no day's or month's, and none that systems write. */
function isHouse(name: string, words: Words): boolean {
  const { rooms, inLanguage } = words;
  // "30 June", "June"
  const [first = ''] = name.replace(/^\d+\.? /, '').split(' ');
  return (
    !isPlace(name, inLanguage) &&
    !says(rooms, 'noPublisher', 'whole', name) &&
    !says(rooms, 'notAuthor', 'whole', name) &&
    tongueOf(name, words) === undefined &&
    !isWeekday(first, inLanguage) &&
    monthIn(`${first} 2000`, inLanguage) === undefined
  );
}
