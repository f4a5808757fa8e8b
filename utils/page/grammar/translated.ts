/** Reading "the article [title] by A, published on …": the text that a sentence says was translated. */
import { saidIn, says, smallOf } from '../../languages/said';
import { dateIn } from '../../languages/written-dates';
import { folded } from '../../text/folded';
import { isPersonName, trimName } from '../../text/names';
import { isSameSite, webAddress } from '../addresses';
import type { Fact } from '../page';
import { hostEchoes, isOfPaper, withoutHouse } from './behind-headline';
import { byIn } from './byline';
import { mayBeDeclined } from './declined';
import { fact, isCall, type Words } from './family';
import { isOtherArticle, isProfile } from './links';
import { isSlugOf, referenceIn, unquoted, WORDS_OF_HEADLINE } from './reference';
import { isOffered, isPersonOnly, workIn } from './work-link';

type Link = Words['links'][number];

/**
 * The text a sentence says was translated. One link leads to it; what stands around that describes it,
 * and is read where it is sure: who wrote it, on which day. Without a link, a title in quotation marks,
 * an address, or what `referenceIn` reads.
 * @returns undefined where it names nothing
 */
export function translatedIn(words: Words, start: number, end: number): Fact[] | undefined {
  // "[Перевод статьи на русский](…)": a link over the word for it leads to a translation.
  if (words.links.some((link) => link.start < start && link.end > start)) return undefined;
  // "Translation of this article into Spanish: [title]" offers one.
  if (isOffered(words.text.slice(0, end), words)) return undefined;
  const work = workIn(words, start, end);
  if (work === undefined) {
    const quoted = quotedWork(words, start, end);
    if (quoted) return quoted;
    const facts = referenceIn(words, start, end);
    return facts?.length ? facts : undefined;
  }
  const { link, address, author } = work;
  // All of the link, and what follows it: a phrase may end at the first full stop of a title.
  const text = words.text.slice(link.start, link.end).trim();
  const before = words.text.slice(start, link.start);
  const rest = words.text.slice(link.end);
  // "『夜の港』は <link> の翻訳です": of a book.
  if (says(words.rooms, 'topic', 'end', before.trim())) return undefined;
  const isTold = isTitle(text, address, before, words);
  // "A translation of [Jana Roe](…)": of what she wrote, it does not say.
  if (!isTold && isPersonOnly(text)) return undefined;
  const said = authorBehind(words, rest) ?? authorBefore(words, before);
  // "[title](https://indianquay.example/…) of Indian Quay": of the site.
  const named = author ?? (said && hostEchoes(address, said) ? undefined : said);
  const by = named && mayBeDeclined(named, words) ? undefined : named;
  return [
    ...(isTold ? [fact('original', 'headline', unquoted(withoutHouse(text, address)))] : []),
    ...(by === undefined ? [] : [fact('original', 'author', by)]),
    ...dateOf(words, rest),
    ...siteOf(words, link, address),
    fact('original', 'address', address),
  ];
}

/** A title, and not words that only speak of the text: "this famous post", "original article". */
function isTitle(text: string, address: string, before: string, words: Words): boolean {
  // "laravel/docs", "debugging.md" name a folder, a file.
  if (/^https?:|^www\.|^[\w-]+[/.][\w./-]+$/.test(text) || isCall(text, words)) return false;
  if (/["'«„“《「『]\s*$/u.test(before) || unquoted(text) !== text) return true;
  if (isSlugOf(text, address)) return true;
  const isCapital = !/^\p{Ll}/u.test(text);
  return isCapital && (text.split(' ').length >= WORDS_OF_HEADLINE || /\p{Lo}{8}/u.test(text));
}

/** A name of a person has so many words at most. */
const MOST_NAMES = 5;

/** "… by <author>" behind the title. */
function authorBehind(words: Words, rest: string): string | undefined {
  const text = rest.replace(/^[\s"'»”“》」』,，(（]+/u, '');
  const small = smallOf(text);
  const by =
    byIn(folded(text), words) ??
    saidIn(words.rooms, 'by', 'start', small) ??
    saidIn(words.rooms, 'of', 'start', small);
  if (!by) return undefined;
  const named = text.slice(by[0].length).trimStart();
  const [raw = ''] = /^[\p{Lu}\p{Lo}][^,;:()|"«„“–—[\]，。；：（）、]*/u.exec(named) ?? [];
  // One word of a script without spaces is a whole name.
  if (/^\p{Lo}{2,4}$/u.test(raw) && isPersonName(raw)) return raw;
  const all = trimName(raw.replace(/(?<=\p{Ll}{3})[.!?](?: .*)?$/su, '')).split(' ');
  // "Jane Smith on Medium": as far as it is a name.
  const ends = all.map((_, i) => i + 1).filter((n) => n > 1 && n <= MOST_NAMES);
  const most = ends.reverse().find((n) => isAuthors(all.slice(0, n).join(' ')));
  // "Lucía del Río | y Soto": half a name.
  const isHalf = most !== undefined && /^[yie]$/.test(all[most] ?? '');
  return most === undefined || isHalf ? undefined : all.slice(0, most).join(' ');
}

/** "The article of <author>: <title>" before it. */
function authorBefore({ rooms }: Words, before: string): string | undefined {
  const all = before.replace(/[\s:：,"'«„“]+$/u, '').split(' ');
  const isLead = (word: string) =>
    says(rooms, 'by', 'whole', word) || says(rooms, 'of', 'whole', word);
  const at = all.findLastIndex(isLead);
  const name = all.slice(at + 1).join(' ');
  return at >= 0 && all.length - at > 2 && isAuthors(name) ? name : undefined;
}

const isAuthors = (name: string): boolean => isPersonName(name) && !isOfPaper(name);

/** "<title> (W3C Note, 3 May 2021)": right behind it, in brackets. */
const ASIDE = /^[\s"'»”」』]*[（(]([^（）()]{4,60})[)）]/u;

/** "…, published on 2 October 2013" */
function dateOf(words: Words, rest: string): Fact[] {
  const aside = ASIDE.exec(rest)?.[1];
  const published = saidIn(words.rooms, 'published', 'within', smallOf(rest));
  const behind = published ? folded(rest.slice(published.index + published[0].length)) : '';
  const found = dateIn(behind, words.inLanguage);
  const day =
    found && found.start <= 4 ? found.iso : aside && dateIn(folded(aside), words.inLanguage)?.iso;
  return day ? [fact('original', 'datePublished', day)] : [];
}

/** Another link, to the front page of the site where the text is: its name. */
function siteOf(words: Words, work: Link, address: string): Fact[] {
  const site = words.links.find((link) => {
    const to = webAddress(link.href, words.own.base);
    const isFront = to !== undefined && new URL(to).pathname === '/';
    // Before it stands its author, who may have a site of his own.
    return isFront && link.start >= work.end && isSameSite(to, address);
  });
  const name = site && trimName(words.text.slice(site.start, site.end));
  const isName = name !== undefined && name !== '' && /^[^.]*\p{Lu}|\p{Lo}/u.test(name);
  return isName && !words.own.isName(name) ? [fact('original', 'publisher', name)] : [];
}

/** An address written out; behind one in a Chinese text its next words follow at once. */
const WRITTEN = /https?:\/\/[^\s<>"«»()]+/u;

/** "『ザ・ウィア』の | 「The Silence」" */
const SECOND = /^\p{Lo}[^「『《」』》]{0,6}[「『《]([^「『《」』》]{3,200})[」』》]/u;

/** More than a paper's name, in marks that papers have, too: "《河岸评论》", "«الرصيف»". */
function isTitleLike(title: string): boolean {
  const dense = title.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  return dense > 0 ? dense >= 10 : title.includes(' ');
}

/** "«Title» …", an address written out. */
function quotedWork(words: Words, start: number, end: number): Fact[] | undefined {
  const text = words.text.slice(start, end);
  const written = WRITTEN.exec(text)?.[0].replace(/(?:\p{Lo}+[，。；、！]|[.,;:!?]+$).*$/su, '');
  const address = written && webAddress(written, words.own.base);
  const isOther = address && isOtherArticle(address, words) && !isProfile(address);
  const quoted =
    /^[^"«„“「『《]{0,40}["«„“「『《]([^"«»„“”「」『』《》]{3,200})["»“”」』》](.*)$/su.exec(text);
  const [, title = '', rest = ''] = quoted ?? [];
  if (!isOther && title === '') return undefined;
  const author = title === '' ? undefined : authorBehind(words, rest);
  const [, second] = SECOND.exec(rest) ?? [];
  return [
    ...(second ? [fact('original', 'publisher', title), fact('original', 'headline', second)] : []),
    ...(!second && isTitleLike(title.trim()) ? [fact('original', 'headline', title.trim())] : []),
    ...(author === undefined ? [] : [fact('original', 'author', author)]),
    ...(isOther && address ? [fact('original', 'address', address)] : []),
  ];
}
