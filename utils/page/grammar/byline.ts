/** Who a byline names: "By A", "Par A et B", "Texto: A", "By A, staff writer", "Por A, no <site>". */

import { dateIn } from '../../languages/written-dates';
import { folded } from '../../text/folded';
import { isPersonName, namesIn, trimName } from '../../text/names';
import { mayEndWithPlace } from '../../text/places';
import { webAddress } from '../addresses';
import { type Source, sourceIn, type Words } from './family';
import { isHour } from './hour';
import { isElsewhere, linkAt } from './links';

const BY =
  /^(?:(?:par|by)(?: ?:)?|(?:story|text|words|written) by|écrit par|escrito por|scritto da|geschrieben von) |^(?:auteure?s?|autrices?|authors?|autor(?:a|es)?|text|texte|texto|testo|words) ?: ?/i;
/** What leads to the names of authors, at the start of a text. */
export function byIn(plain: string, { rooms }: Pick<Words, 'rooms'>): RegExpExecArray | null {
  const found = BY.exec(plain);
  if (found) return found;
  const small = folded(plain).toLowerCase();
  return rooms.map((room) => room.byline.exec(small)).find((one) => one !== null) ?? null;
}

export interface Byline {
  authors: string[];
  date?: string;
  /** "Por A, no <linked site>" */
  source?: Source;
}

/** "A, B and C, <site>": the list of authors ends with the one after "and". */
const AFTER_LAST = /(?<= (?:et|and|&|y|e|und) [^,]{3,60}),(?!.* (?:et|and|&|y|e|und) ).*$/;
const AND = / (?:et|and|&|y|e|und) /;
/** "(Brest, correspondante)", "in Eastmoor" */
const ASIDE =
  / \([^()]{2,60}\)$| (?:in|en|em|à) \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}(?=$| (?:et|and|&|y|e|und) \p{Lu})/gu;
/** "A, MD, PhD" */
const DEGREES =
  /,? (?:M\.?D|Ph\.?D|M\.?A|M\.?Sc|B\.?Sc|M\.?P\.?H|R\.?N|R\.?D|D\.?O|MBA|Esq)\b\.?(?=,|$| (?:et|and|&|y|e|und) )/g;
/** ", no <site>", ", in <site>", ", cross-posted from <site>" */
const IN =
  /(?:, (?:in|en|em|no|na|dans|sur|su|bei|on|(?:cross-?posted|reposted|republished|reprinted) from)| [/|]) (?=\S)/i;

/**
 * Reads "A", "A et B", "A, 27 mars 2020"; of "A, staff writer" only the first is a name.
 * @param isAlone is nothing else on the line? One word is no author then: "By Design"
 */
export function bylineIn(
  words: Words,
  start: number,
  end: number,
  isAlone: boolean,
): Byline | undefined {
  const from = IN.exec(words.plain.slice(start, end));
  const at = from ? start + from.index : end;
  const source = from ? sourceIn(words, at + from[0].length, end) : undefined;
  // "By A, in Paris": only a link to another site's article makes it one's name.
  if (source?.name && source.address && !source.isOwn) {
    const byline = bylineIn(words, start, at, isAlone);
    return byline && { ...byline, source };
  }
  const when = dateIn(words.plain.slice(start, end), words.inLanguage);
  const stop = when ? start + when.start : end;
  if (when && !isHour(words.plain.slice(start + when.end, end), words)) return undefined;
  const text = words.text
    .slice(start, stop)
    .replace(
      /[\s,(]*(?:(?<= )(?:(?:posted|published|updated|publié|mis à jour) )?(?:le|on) *)?$/i,
      '',
    )
    .replace(ASIDE, '')
    .replace(DEGREES, '')
    .replace(/,(?= (?:and|et|&) )/, '');
  const list = text.replace(AFTER_LAST, '');
  // "By A, <site>, and B, <site>"
  if (list !== text && list.includes(',')) return undefined;
  const isWhole = AND.test(list) || !list.includes(',');
  const names = namesIn(trimName(isWhole ? list : (list.split(',')[0] ?? '')));
  const isLinked = words.links.some((link) => link.start < stop && link.end > start);
  // Where nobody writes spaces a name has none, and its label ends with a colon.
  const isDense = /[:：]\s*$/.test(words.plain.slice(0, start));
  const isName = (name: string) =>
    isLinked || name.includes(' ') || !isAlone || when || (isDense && DENSE.test(name));
  if (!names?.every(isName)) return undefined;
  const authors = names.map((name) => linkedName(words, start, stop, name) ?? name);
  if (authors.some(mayEndWithPlace)) return undefined;
  // "By A, <site>, <date>": whose date it is, the line does not say.
  return { authors, ...(when && isWhole ? { date: when.iso } : {}) };
}

/** A name in Han, kana or hangul. */
const DENSE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}・]{2,8}$/u;

/** "<linked name> Madrid": the link shows where the name ends. */
function linkedName({ text, links }: Words, start: number, stop: number, name: string) {
  return links
    .filter((link) => link.start >= start && link.end <= stop)
    .map((link) => text.slice(link.start, link.end))
    .find(
      (linked) => name.startsWith(`${linked} `) && linked.includes(' ') && isPersonName(linked),
    );
}

/** Paths under which sites list what an author of theirs wrote. */
const AUTHOR_PATH =
  /^\/(?:[a-z]{2}\/)?(?:author|auteur|autor|autore|by|columnist|contributor|profile|signataire|writer)[a-z]{0,3}\//i;

/** A linked name and nothing else, leading to what this site has of that author. */
export function linkedAuthor(words: Words, start: number, end: number): string | undefined {
  const link = linkAt(words, start, end);
  const address = link && webAddress(link.href, words.own.base);
  if (!link || !address || link.start > start || link.end < end) return undefined;
  const isListing = words.own.isHost(address) && AUTHOR_PATH.test(new URL(address).pathname);
  const name = trimName(words.text.slice(start, end));
  const isName = name.includes(' ') && isPersonName(name) && !mayEndWithPlace(name);
  return isListing && isName && !isElsewhere(address, words.own) ? name : undefined;
}
