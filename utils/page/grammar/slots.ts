/** Reading the slots of phrases: one reader each, blind to languages but for what the rooms tell. */
import type { Slot } from '../../languages/compile';
import { languageNamed } from '../../languages/language-words';
import { baseOf } from '../../languages/rooms';
import { dateIn, monthIn } from '../../languages/written-dates';
import { folded } from '../../text/folded';
import { hasArticle } from '../../text/leading-article';
import { isPersonName, trimName } from '../../text/names';
import { isAuthorPath, webAddress } from '../addresses';
import type { Fact } from '../page';
import { asNamed, isDeclined, somebody } from './declined';
import { fact, factsOf, type Source, sourceIn, type Words } from './family';
import { translatorsOrHolder } from './holder';
import { isOfItsHost, isOtherArticle, linkAt } from './links';
import { andsOf, people } from './people-named';
import { clippedFrom, publishedIn } from './published';
import { isSlugOf, referenceIn, unquoted } from './reference';
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
      return sourceFacts(words, start, end);
    case 'originalHeadline':
      return headline(words, start, end);
    case 'originalPublisher':
      return publisher(words, start, end, 'original');
    case 'translationPublisher':
      return publisher(words, start, end, 'translation');
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

function sourceFacts(words: Words, start: number, to: number): Fact[] | undefined {
  const end =
    closedAt(words, start, to) ?? linkedTo(words, start, to) ?? beforeAnd(words, start, to);
  const source = sourceNamed(words, start, end);
  if (!source?.name && !source?.address) return undefined;
  if (isAuthor(source.name, words, start, end)) return undefined;
  // "Originally published in French."
  const isWord = source.name && !source.name.includes(' ');
  const language = isWord && source.name && languageNamed(source.name, words.rooms);
  if (language) return [fact('original', 'inLanguage', language)];
  if (source.isOwn) return [fact('here', 'role', 'original')];
  // "in Spanish and English in The Quay"
  const [first = '', second = ''] = (source.name ?? '').split(' ');
  if (/^\p{Ll}/u.test(second) && languageNamed(first, words.rooms)) return undefined;
  // "Source: [Hello Window](…/hello-window)": what the link's own address spells is its headline.
  const { name, ...rest } = source;
  const isTitle = name && rest.address && isSlugOf(name, rest.address) && !isOfItsHost(source);
  if (isTitle) return [fact('original', 'headline', name), ...factsOf('original', rest)];
  // "[转载自《…》](…/article)": the marks of a paper are a headline's, too.
  const isEither = isLabelled(words, start) && rest.address && !isOfItsHost(source);
  return factsOf('original', isEither ? rest : source);
}

/** "Reprinted from [Jana Roe](…/author/jana-roe)": whose it is, not where it was. */
function isAuthor(name = '', words: Words, start: number, end: number): boolean {
  const address = webAddress(linkAt(words, start, end)?.href ?? '', words.own.base);
  const isPerson = isPersonName(name) && !hasArticle(name);
  return isPerson && address !== undefined && isAuthorPath(new URL(address).pathname);
}

/** A source whose name stands for itself, not as the words before it decline it. */
function sourceNamed(words: Words, start: number, end: number): Source | undefined {
  const source = sourceIn(words, start, end);
  if (!source?.name) return source;
  if (isDeclined(source.name, words, start)) return { ...source, name: undefined };
  return { ...source, name: asNamed(source.name, words, start) };
}

/** "《海口雜誌》": a name in such marks ends where they do, whatever it ends in. */
function closedAt({ text }: Words, start: number, to: number): number | undefined {
  const close = { '《': '》', '〈': '〉', '「': '」', '『': '』' }[text.charAt(start - 1)];
  const end = close === undefined ? -1 : text.indexOf(close, start);
  return end > to ? end : undefined;
}

/** Does a link begin before a name in such marks? */
function isLabelled(words: Words, start: number): boolean {
  const link = linkAt(words, start, start + 1);
  return (
    /[《〈「『]/u.test(words.text.charAt(start - 1)) && link !== undefined && link.start < start - 1
  );
}

/** "[The Quay's blog]": a name that is a link ends where that does, whatever word stands there. */
function linkedTo(words: Words, start: number, to: number): number | undefined {
  const link = linkAt(words, start, to);
  const isFirst =
    link &&
    words.text.slice(start, link.start).trim() === '' &&
    // "[This text first appeared in The Quay and …]": that link is the sentence's.
    !/\p{L}{5}|\p{L} .*\p{L} /u.test(words.text.slice(link.start, start));
  const rest = link ? words.text.slice(to, link.end) : '';
  // "[Quay'de yayınlandı]": there the link goes on over the phrase.
  return isFirst && link.end > to && /^(?: \S+|[^\p{Ll}'’].*)$/su.test(rest) ? link.end : undefined;
}

/** "Published in <site> and | translated by A": where what stands before the last word ends. */
function beforeAnd(words: Words, start: number, end: number): number {
  const text = words.plain.slice(start, end).trimEnd();
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const isAnd = andsOf(words).includes(last.toLowerCase());
  return isAnd ? start + text.length - last.length : end;
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
  const text = unquoted(words.text.slice(start, to).trim());
  if (text.length < 2 || text.length > 300) return undefined;
  const linked = address(words, start, end) ?? [];
  // "<headline> (W3C Note, 3 May 2021)"
  const aside = /[（(]([^（）()]{4,60})[)）]$/u.exec(text);
  const day = aside && dateIn(folded(aside[1] ?? ''), words.inLanguage)?.iso;
  const title = aside && day ? text.slice(0, aside.index).trim() : text;
  const date = day ? [fact('original', 'datePublished', day)] : [];
  return [fact('original', 'headline', title), ...date, ...linked];
}

function address(words: Words, start: number, end: number): Fact[] | undefined {
  const link = linkAt(words, start, end);
  const text = words.text.slice(start, end).trim();
  const written = /^https?:\/\/\S+$/.test(text) ? text : undefined;
  const found = webAddress(link?.href ?? written ?? '', words.own.base);
  return found && isOtherArticle(found, words) ? [fact('original', 'address', found)] : undefined;
}
