/** Texts of news agencies: by their dateline, their byline, or whose the rights are. */
import { trimName } from '../text/names';
import type { Own } from './addresses';
import { agencyNamed, isSameAgency } from './agencies';
import { fact, type Words } from './grammar/family';
import { phraseLine } from './grammar/phrase-line';
import { joinedOf } from './joined';
import type { Fact } from './page';
import type { Placed, Region } from './region';
import type { Read } from './worth-saying';

/** "HARBOUR TOWN, May 3 (AP) — ": a place, perhaps a day, and the agency; "(서울=연합뉴스) … 기자 =". */
const DATELINE =
  /^(?:[\p{Lu}\p{Lo}][^()"“”?!:;]{0,60} )?\((?:[^()=]{1,12}=)?(?<agency>[^()=]{2,30})\)\.? ?(?:[-\u2010-\u2015:]|[^=.]{2,30}=) ?/u;
/** "… said the harbour master. PTI", "(dpa)", "/AFP" at the very end of the text. */
const END = /[.!?"”)] ?[(/]?(?<agency>[\p{L}-]{2,12})\)?\.?$/u;
/** A byline stands so near to the headline. */
const NEAR = 6;
/** "By", "Por", "Von": a word that leads to who wrote it. */
const BY = /^\p{L}{2,5} ?:? (?=\p{Lu})/u;
/** What parts an agency from its place, and from its name again. */
const PARTS = / ?[|·•–—] ?|, ?| - | \/ /;

/** "Jana Roe Associated Press", "By Jana Roe, Associated Press" right beneath the headline. */
const NAME = /^(?:\p{Lu}[\p{L}'.-]+ ?){2,4}$/u;
/** Words of a name that an agency's may follow. */
const WORDS_OF_NAME = [2, 3, 4];

/**
 * What a page says of the agency its text comes from. Nothing where it names several.
 * @param data what it says in its source text
 */
export function agencyReads(region: Region, own: Own, data: readonly Fact[]): Read[] {
  const host = own.url?.hostname ?? '';
  const named = (text = '') => {
    const name = agencyNamed(trimName(text), host);
    return name && !own.isName(name) ? name : undefined;
  };
  const found: { name: string; placed: Placed }[] = [];
  const add = (name: string | undefined, placed: Placed) => {
    if (name) found.push({ name, placed });
  };
  const first = region.article.findIndex(({ isProse }) => isProse);
  const prose = region.article.filter(({ isProse }) => isProse);
  for (const placed of prose) add(named(DATELINE.exec(placed.line.text)?.groups?.agency), placed);
  for (const placed of region.article.filter(({ before, after }) => before > 0 && after === 0)) {
    if (!placed.isProse && !isCaptions(placed, region))
      add(signed(placed.line.text, named), placed);
  }
  const last = prose.at(-1);
  if (last) add(named(END.exec(last.line.text.slice(-80))?.groups?.agency), last);
  const head = region.article.slice(0, first < 0 ? NEAR : Math.min(first, NEAR));
  for (const [i, placed] of head.entries()) {
    if (!isCaptions(placed, region)) add(bylined(placed.line.text, i, named), placed);
  }
  const [top] = region.article;
  const author = data.find(({ about, property }) => about === 'here' && property === 'author');
  if (top && author && found.length === 0) add(named(author.value), top);
  const [one, ...others] = found;
  const isOne = others.every(({ name }) => isSameAgency(name, one?.name ?? ''));
  return one && isOne ? [read(one.name, one.placed)] : [];
}

/** "(dpa)", "©NTB", "/ritzau/": an agency's sign, alone beneath the text. */
const SIGN =
  /^(?:\((?:© ?)?(?<inBrackets>[^()]{2,30})\)|\/(?<inStrokes>[^/]{2,30})\/|© ?(?<signed>[\p{L}-]{2,30}))\.?$/u;

function signed(text: string, named: (text?: string) => string | undefined): string | undefined {
  const { inBrackets, inStrokes, signed } = SIGN.exec(text)?.groups ?? {};
  return named(inBrackets ?? inStrokes ?? signed);
}

/** A line behind a picture's is the picture's credit. */
function isCaptions({ index }: Placed, { all }: Region): boolean {
  return all[index - 1]?.zone === 'out';
}

function bylined(
  text: string,
  place: number,
  named: (text?: string) => string | undefined,
): string | undefined {
  if (text.length > 120) return undefined;
  const bare = text.replace(BY, '');
  const [lead = ''] = bare.split(PARTS);
  const alone = named(lead);
  if (alone) return alone;
  if (place > 0) return undefined;
  // "Tom" is as short as "By".
  for (const line of [bare, text]) {
    const words = trimName(line).split(/(?:, ?| |\/)/);
    const behind = WORDS_OF_NAME.filter((count) => NAME.test(words.slice(0, count).join(' ')));
    const name = behind.map((count) => named(words.slice(count).join(' '))).find((one) => one);
    if (name) return name;
  }
  return undefined;
}

function read(name: string, { line, index }: Placed): Read {
  const quote = line.text.length > 200 ? line.text.slice(0, 120) : line.text;
  return {
    where: 'source-line',
    facts: [
      fact('original', 'publisher', name),
      fact('here', 'basis', 'syndication'),
      fact('here', 'role', 'republication'),
    ],
    lines: [quote],
    index,
  };
}

/** A note of several lines: none of them is long. */
const LONGEST_OF_NOTE = 140;
const MOST_LINES = 3;

/**
 * What a note says that an agency's texts end with, over several lines: "This article has been adapted
 * from its original source. / Via <agency> / Copyright © 2021 <newspaper>". Each of them alone may
 * speak of something else.
 * @param at its first line
 */
export function agencyNote(
  { article }: Region,
  at: number,
  page: Omit<Words, 'text' | 'links' | 'plain'>,
): Read[] {
  const [first, ...rest] = article.slice(at, at + MOST_LINES);
  if (first === undefined || !/[.。]$/u.test(first.line.text)) return [];
  const end = rest.findIndex(({ line, isProse }) => isProse || line.heading > 0);
  const note = [first, ...rest.slice(0, end < 0 ? rest.length : end)].map(({ line }) => line);
  if (note.some(({ text }) => text.length > LONGEST_OF_NOTE)) return [];
  for (let count = note.length; count > 1; count--) {
    const lines = note.slice(0, count);
    const found = phraseLine({ ...joinedOf(lines), ...page }).filter(({ facts }) =>
      facts.some(({ property, value }) => property === 'basis' && value === 'syndication'),
    );
    const texts = lines.map(({ text }) => text);
    if (found.length > 0) return found.map((one) => ({ ...one, lines: texts, index: first.index }));
  }
  return [];
}
