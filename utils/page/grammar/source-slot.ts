/** The slot of a source: "Source: [The Quay](…)", "first published in *The Quay*". */
import { languageNamed } from '../../languages/language-words';
import { says } from '../../languages/said';
import { endsInArticle, hasArticle } from '../../text/leading-article';
import { isPersonName } from '../../text/names';
import { isAuthorPath, webAddress } from '../addresses';
import type { Fact } from '../page';
import { asNamed, isDeclined } from './declined';
import { fact, factsOf, type Source, sourceIn, type Words } from './family';
import { isOfItsHost, linkAt } from './links';
import { andsOf } from './people-named';
import { isSlugOf } from './reference';
import { isSureHouse } from './sure-house';

/**
 * What names a publication, its text, or a language: "Source: …", "first published in …".
 * @returns undefined where it names neither
 */
export function sourceFacts(words: Words, start: number, to: number): Fact[] | undefined {
  const end =
    closedAt(words, start, to) ?? linkedTo(words, start, to) ?? beforeAnd(words, start, to);
  const source = sourceNamed(words, start, end);
  if (!source?.name && !source?.address) return undefined;
  if (isAuthor(source.name, words, start, end)) return undefined;
  if (isByLeaveOf(source, words, start)) return [];
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

/** The small word before somebody: "of", "von"; houses are asked "from". */
const OF = /(?<!\p{L})\p{L}{1,3} ?$/u;

/** "By kind permission of Luc Morin": whoever that is, it need not be a house. */
function isByLeaveOf({ name = '', address }: Source, words: Words, start: number): boolean {
  const before = words.text.slice(0, start);
  const isPerson = /^\p{Lu}\S+(?: \p{Lu}\S+){1,2}$/u.test(name) && isPersonName(name);
  return (
    isPerson &&
    address === undefined &&
    OF.test(before) &&
    !endsInArticle(before) &&
    !isSureHouse(words, name) &&
    says(words.rooms, 'byPermission', 'whole', words.plain.trim().replace(/\.$/, ''))
  );
}

/** A source whose name stands for itself, not as the words before it decline it. */
export function sourceNamed(words: Words, start: number, end: number): Source | undefined {
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
