/** Which part of a document speaks for its article, and where in it a line stands. */
import { isArticleAddress, type Own } from './addresses';
import { withoutAround } from './around';
import { isTitle } from './outline/headline-element';
import { type Line, PROSE } from './outline/line';

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
  /** The lines of the article from its headline on. */
  article: Placed[];
  /** The lines of the page's footer. */
  foot: Placed[];
  headline?: Line | undefined;
  /** Does a line stand in the element that holds both the headline and most of the text? */
  isWithin(line: Line): boolean;
}

/** Enough paragraphs to know where the text stands. */
const MOST_PROSE = 100;

/**
 * Finds the article among the lines of a document. There is none on a front page, nor where several
 * articles stand side by side and none of them holds the page's headline.
 * @param titles what the head gives as the page's title
 * @param isNotice is a line a notice? Notices are long, but no prose of the article
 */
export function regionOf(
  all: readonly Line[],
  titles: readonly string[],
  own: Own,
  isNotice: (line: Line) => boolean,
): Region {
  const headline =
    all.find((line) => line.isHeadline) ??
    // A print version may head its text with a mere bold line.
    all.find(({ zone, text }) => zone === 'article' && !own.isName(text) && isTitle(text, titles));
  const isArticle = own.url === undefined || isArticleAddress(own.url.href);
  const speaking = isArticle ? withoutAround(speakingLines(all, headline)) : [];
  const placed = place(speaking, isNotice);
  const container = containerOf(placed.article);
  const isWithin = ({ ring }: Line) => container === undefined || (ring >= 0 && ring <= container);
  return { all, isWithin, ...placed, ...(isArticle ? { headline } : {}) };
}

/** The innermost ring around the headline that holds at least half of the text. */
function containerOf(article: readonly Placed[]): number | undefined {
  const prose = article.filter(({ line }) => line.text.length >= PROSE).slice(0, MOST_PROSE);
  const rings = prose.map(({ line }) => line.ring).filter((ring) => ring >= 0);
  return rings.sort((a, b) => a - b).find((_, held) => 2 * (held + 1) >= prose.length);
}

/** The lines behind the headline that stand in its article, each with its place among all. */
export function speakingLines(all: readonly Line[], headline: Line | undefined): [Line, number][] {
  const several = new Set(all.map(({ article }) => article));
  several.delete(0);
  const mine = headline?.article ?? 0;
  const start = headline ? all.indexOf(headline) + 1 : 0;
  return all
    .map((line, index): [Line, number] => [line, index])
    .slice(start)
    .filter(
      ([{ zone, article }]) =>
        zone !== 'out' && (article === 0 || article === mine || (mine === 0 && several.size === 1)),
    );
}

function place(lines: [Line, number][], isNotice: (line: Line) => boolean) {
  const isProse = (line: Line) =>
    line.zone === 'article' && line.text.length >= PROSE && !isNotice(line);
  const total = lines.filter(([line]) => isProse(line)).length;
  const [article, foot]: [Placed[], Placed[]] = [[], []];
  let before = 0;
  for (const [line, index] of lines) {
    const self = isProse(line) ? 1 : 0;
    const place = { line, index, before, after: total - before - self, isProse: self === 1 };
    (line.zone === 'foot' ? foot : article).push(place);
    before += self;
  }
  return { article, foot };
}
