/** Reading the slots of phrases: one reader each, blind to languages but for what the rooms tell. */
import type { Slot } from '../../languages/compile';
import { languageNamed } from '../../languages/language-words';
import { baseOf } from '../../languages/rooms';
import { says } from '../../languages/said';
import { dateIn, monthIn } from '../../languages/written-dates';
import { folded } from '../../text/folded';
import { trimName } from '../../text/names';
import { webAddress } from '../addresses';
import type { Fact } from '../page';
import { somebody } from './declined';
import { fact, factsOf, type Words } from './family';
import { translatorsOrHolder } from './holder';
import { isOtherArticle, linkAt } from './links';
import { people } from './people-named';
import { clippedFrom, publishedIn } from './published';
import { quotedAtStart } from './quotations';
import { referenceIn, unquoted } from './reference';
import { sourceFacts, sourceNamed } from './source-slot';
import { houseStart } from './sure-house';
import { translatedIn } from './translated';

/**
 * Reads what stands in a slot.
 * @param start where it starts in the line
 * @returns undefined where it is nothing the slot may hold
 */
export function readSlot(slot: Slot, words: Words, start: number, to: number): Fact[] | undefined {
  const end = withItsStop(words, withItsMark(words.text, start, to));
  const text = words.text.slice(start, end);
  switch (slot) {
    case 'original':
      return referenceIn(words, start, end);
    case 'translated':
      return translatedIn(words, start, end);
    case 'published':
      return publishedIn(words, start, end, false);
    case 'appeared':
      return publishedIn(words, start, end, true);
    case 'clipped':
      return clippedFrom(words, start, end);
    case 'source':
      return sourceFacts(words, houseStart(words, start), end);
    case 'originalHeadline':
      return headline(words, start, end);
    case 'originalPublisher':
      return publisher(words, houseStart(words, start), end, 'original');
    case 'translationPublisher':
      return publisher(words, start + articleBefore(text, words), end, 'translation');
    case 'originalDate': {
      const date = dayIn(text, words) ?? monthIn(text, words.inLanguage);
      return date ? [fact('original', 'datePublished', date)] : undefined;
    }
    case 'date':
      return dayIn(text, words) ? [] : undefined;
    case 'dateHere': {
      const date = dayIn(text, words);
      return date ? [fact('here', 'datePublished', date)] : undefined;
    }
    case 'originalLanguage': {
      const tag = languageNamed(text, words.rooms);
      return tag ? [fact('original', 'inLanguage', tag)] : undefined;
    }
    case 'inLanguage': {
      const tag = languageNamed(text, words.rooms);
      if (tag === undefined || !isOwnLanguage(tag, words)) return undefined;
      // A page that declares no language may say into which it was translated.
      return words.inLanguage ? [] : [fact('here', 'inLanguage', tag)];
    }
    case 'originalAddress':
      return address(words, start, end);
    case 'authors':
      return somebody(words, start, end)?.map((name) => fact('original', 'author', name));
    case 'translators':
      return translatorsOrHolder(words, start, end);
    case 'proofreaders':
      return somebody(words, start, end)?.map((name) => fact('translation', 'proofreader', name));
    case 'ownSite':
      return words.own.isName(trimName(text))
        ? [fact('translation', 'translator', trimName(text))]
        : undefined;
    case 'others':
      return people(words, start, end) && [];
    case 'number':
    case 'aside':
    case '...':
      return [];
  }
}

/** The quotation mark that closes what one in the slot opens belongs to it, whatever ends there. */
function withItsMark(text: string, start: number, end: number): number {
  const opened = /["«“„「『《](?=[^"«»“”„「」『』《》]*$)/u.test(text.slice(start, end));
  return opened && /["»“”」』》]/u.test(text.charAt(end)) ? end + 1 : end;
}

/** "[I built it!]": the full stop of a link's words belongs to them, not to the phrase around it. */
function withItsStop({ text, links }: Words, end: number): number {
  const link = links.find((one) => one.start < end && one.end > end);
  return link && /^[\s"'.,:;!?)\]»”]+$/u.test(text.slice(end, link.end)) ? link.end : end;
}

/** "Japanese translation © A" on a page in English tells of another page. */
function isOwnLanguage(tag: string | undefined, { inLanguage = '', rooms }: Words): boolean {
  return tag !== undefined && [baseOf(inLanguage), rooms[0]?.language.tag].includes(tag);
}

function dayIn(text: string, words: Words): string | undefined {
  const plain = folded(text);
  const found = dateIn(plain, words.inLanguage);
  const rest = found ? plain.slice(0, found.start) + plain.slice(found.end) : '';
  return /^[^\p{L}\d]*(?:\p{L}{1,10}[.,]? ?)?$/u.test(rest) ? found?.iso : undefined;
}

function publisher(words: Words, start: number, end: number, about: 'original' | 'translation') {
  const source = sourceNamed(words, start, end);
  return source?.name ? factsOf(about, source) : undefined;
}

function headline(words: Words, start: number, end: number): Fact[] | undefined {
  // A quotation mark at its end is the headline's own where the link holds it.
  const link = linkAt(words, start, end);
  const to = link && link.start <= start ? Math.max(end, link.end) : end;
  const isWhole =
    !link ||
    /^[^\p{L}\d]*$/u.test(
      words.text.slice(start, link.start) +
        words.text.slice(link.end, to).replace(/[（(].*$/su, ''),
    );
  // "an article by A, [title]": only what the link is over.
  if (!isWhole) return translatedIn(words, start, end);
  const whole = words.text.slice(start, to).trim();
  // "« The Quay », 3 mai 2023"
  const text = unquoted(quotedAtStart(whole)?.words ?? whole);
  if (text.length < 2 || text.length > 300) return undefined;
  const linked = address(words, start, end) ?? [];
  // "<headline> (W3C Note, 3 May 2021)"
  const aside = /[（(]([^（）()]{4,60})[)）]$/u.exec(text);
  const day = aside && dateIn(folded(aside[1] ?? ''), words.inLanguage)?.iso;
  const title = aside && day ? text.slice(0, aside.index).trim() : text;
  const date = day ? [fact('original', 'datePublished', day)] : [];
  return [fact('original', 'headline', title), ...date, ...linked];
}

/** How long the article before a house is that is called by what it is: "la Revue des Rives", not "le Saker". */
function articleBefore(text: string, { rooms }: Words): number {
  const [all = '', article = '', noun = ''] =
    /^(\s*\p{Ll}{1,3}(?: |['’]))(\p{Lu}\p{L}+)/u.exec(text) ?? [];
  return all !== '' && says(rooms, 'houseNoun', 'whole', noun) ? article.length : 0;
}

function address(words: Words, start: number, end: number): Fact[] | undefined {
  const link = linkAt(words, start, end);
  const text = words.text.slice(start, end).trim();
  const written = /^https?:\/\/\S+$/.test(text) ? text : undefined;
  const found = webAddress(link?.href ?? written ?? '', words.own.base);
  return found && isOtherArticle(found, words) ? [fact('original', 'address', found)] : undefined;
}
