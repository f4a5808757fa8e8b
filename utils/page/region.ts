/** Which part of a document speaks for its article, and where in it a line stands. */
import type { Room } from '../languages/compiled';
import { isArticleAddress, isSameSite, type Own, webAddress } from './addresses';
import { linesAround } from './around';
import { isTitle } from './outline/headline-element';
import { isLong, type Line } from './outline/line';

/** A line of the article, and how much prose stands before and after it. */
export interface Placed {
  line: Line;
  /** Place among all lines of the document. */
  index: number;
  before: number;
  after: number;
  /** Is it a paragraph of the text itself? */
  isProse: boolean;
}

export interface Region {
  /** Every line of the document, those included that do not speak for the article. */
  all: readonly Line[];
  /** The last lines above the headline, in the element that holds headline and text. */
  above: Placed[];
  /** The lines of the article from its headline on. */
  article: Placed[];
  /** The lines of the page's footer. */
  foot: Placed[];
  headline?: Line | undefined;
  /** Does a line stand in the element that holds both the headline and most of the text? */
  isWithin(line: Line): boolean;
}

/** A line that links to its licence is no prose of the article, in whatever language it says so. */
const LICENCE = /^(?:https?:)?\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\//;

/** A note above the headline is short. */
const MOST_ABOVE = 6;

/** Enough paragraphs to know where the text stands. */
const MOST_PROSE = 100;

/**
 * Finds the article among the lines of a document. There is none on a front page, nor where several
 * articles stand side by side and none of them holds the page's headline.
 * @param titles what the head gives as the page's title
 * @param rooms of the languages the page is read in
 * @param isNotice is a line a notice? Notices are long, but no prose of the article
 */
export function regionOf(
  all: readonly Line[],
  titles: readonly string[],
  own: Own,
  rooms: readonly Room[],
  isNotice: (line: Line) => boolean,
): Region {
  const headline =
    headlineAmong(all, titles) ??
    // A print version may head its text with a mere bold line.
    all.find(({ zone, text }) => zone === 'article' && !own.isName(text) && isTitle(text, titles));
  const isArticle = own.url === undefined || isArticleAddress(own.url.href);
  const mine = articleOf(all, headline);
  const start = headline ? all.indexOf(headline) + 1 : 0;
  const around = linesAround(all, start, rooms, (href) => leadsToOther(href, own));
  const speaking = isArticle
    ? speakingLines(all, headline).filter(([line]) => !around.has(line))
    : [];
  const container = containerOf(speaking);
  const isWithin = ({ ring }: Line) => container === undefined || (ring >= 0 && ring <= container);
  const hasOwn = speaking.some(([line]) => line.article === mine && isText(line));
  // What stands beside the element of the article is no part of its text.
  const isProse = (line: Line) =>
    isText(line) &&
    !isNotice(line) &&
    !line.links.some(({ href }) => LICENCE.test(href)) &&
    (!hasOwn || line.article === mine) &&
    isWithin(line);
  return {
    all,
    isWithin,
    above: isArticle ? aboveOf(all, headline, isWithin) : [],
    ...place(speaking, isProse),
    ...(isArticle ? { headline } : {}),
  };
}

/** Above the headline its author may be named in a heading, and both in the title: "A: <headline>". */
const NAMED_ABOVE = 3;

function headlineAmong(all: readonly Line[], titles: readonly string[]): Line | undefined {
  const at = all.findIndex((line) => line.isHeadline);
  const found = all[at];
  if (found === undefined || found.heading === 1) return found;
  const isNamed = ({ heading, text }: Line) =>
    heading === 1 &&
    titles.some(
      (title) =>
        title.startsWith(`${found.text}: ${text}`) ||
        (text.length > found.text.length && title.startsWith(found.text) && title.includes(text)),
    );
  return all.slice(at + 1, at + NAMED_ABOVE).find(isNamed) ?? found;
}

/** The words of the headline: of all lines it is broken into. */
export function headlineOf({ all, headline }: Pick<Region, 'all' | 'headline'>): string[] {
  if (headline === undefined) return [];
  const rest = all.slice(all.indexOf(headline) + 1);
  const end = rest.findIndex((line) => !(line.isHeadline && headline.isHeadline && line.isSoft));
  return [headline, ...rest.slice(0, Math.max(0, end))].map(({ text }) => text);
}

function isText({ zone, text }: Line): boolean {
  return zone === 'article' && isLong(text);
}

/** The innermost ring around the headline that holds at least half of the text. */
function containerOf(lines: readonly [Line, number][]): number | undefined {
  const prose = lines
    .map(([line]) => line)
    .filter(isText)
    .slice(0, MOST_PROSE);
  const rings = prose.map(({ ring }) => ring).filter((ring) => ring >= 0);
  return rings.sort((a, b) => a - b).find((_, held) => 2 * (held + 1) >= prose.length);
}

/**
 * The `<article>` that is the page's: the one around the headline, or, where the headline stands
 * above them, the one that holds most of the prose in all of them; 0: none, the page is the article.
 */
function articleOf(all: readonly Line[], headline: Line | undefined): number {
  if (headline && headline.article > 0) return headline.article;
  const sizes = new Map<number, number>();
  let sum = 0;
  for (const line of headline ? all.slice(all.indexOf(headline)) : all) {
    const { article, text } = line;
    if (article === 0) continue;
    const size = isText(line) ? text.length : 0;
    sizes.set(article, (sizes.get(article) ?? 0) + size);
    sum += size;
  }
  const [most] = [...sizes].sort(([, one], [, other]) => other - one);
  if (most === undefined) return 0;
  return sizes.size === 1 || (headline && MOST_OF * sum < most[1]) ? most[0] : 0;
}

/** Of several articles beneath one headline one is the page's that holds so much of their prose. */
const MOST_OF = 0.7;

/** Does a link lead to another article of the same site? */
function leadsToOther(href: string, { url, base = url }: Own): boolean {
  const address = webAddress(href, base);
  return (
    address !== undefined &&
    base !== undefined &&
    isSameSite(address, base.href) &&
    isArticleAddress(address) &&
    new URL(address).pathname !== (url ?? base).pathname
  );
}

/** The lines behind the headline that stand in its article, each with its place among all. */
export function speakingLines(all: readonly Line[], headline: Line | undefined): [Line, number][] {
  const mine = articleOf(all, headline);
  return all
    .map((line, index): [Line, number] => [line, index])
    .slice(headline ? all.indexOf(headline) + 1 : 0)
    .filter(([{ isHeadline, isSoft }]) => !(isHeadline && isSoft))
    .filter(([{ zone, article }]) => zone !== 'out' && (article === 0 || article === mine));
}

function aboveOf(
  all: readonly Line[],
  headline: Line | undefined,
  isWithin: Region['isWithin'],
): Placed[] {
  const at = headline ? all.indexOf(headline) : 0;
  return all.slice(Math.max(0, at - MOST_ABOVE), at).flatMap((line, i) => {
    const isOwn = /^(?:article|inset)$/.test(line.zone) && isWithin(line);
    const index = Math.max(0, at - MOST_ABOVE) + i;
    return isOwn ? [{ line, index, before: 0, after: 1, isProse: false }] : [];
  });
}

function place(lines: [Line, number][], isProse: (line: Line) => boolean) {
  const total = lines.filter(([line]) => isProse(line)).length;
  const [article, foot]: [Placed[], Placed[]] = [[], []];
  let before = 0;
  for (const [line, index] of lines) {
    const self = isProse(line) ? 1 : 0;
    // A quotation may speak above the text, nowhere else.
    if (line.zone === 'inset' && (before > 0 || total === 0)) continue;
    const place = { line, index, before, after: total - before - self, isProse: self === 1 };
    (line.zone === 'foot' ? foot : article).push(place);
    before += self;
  }
  return { article, foot };
}
