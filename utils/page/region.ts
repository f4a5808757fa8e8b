/** Which part of a document speaks for its article, and where in it a line stands. */
import { LONGEST_HEADLINE, sameHeadline } from '../text/headline';
import { fold, tidy } from '../text/normalise';
import { isArticleAddress, type Own, webAddress } from './addresses';
import type { Line } from './line-writer';
import { type Landmarks, linesOf, PROSE } from './lines';
import { textOf } from './text-of';

/** A line of the article, and how much prose stands before and after it. */
export interface Placed {
  line: Line;
  /** Place among all lines of the document. */
  index: number;
  before: number;
  after: number;
}

export interface Region {
  /** Every line of the document, those included that do not speak for the article. */
  all: Line[];
  /** The lines of the article from its headline on. */
  article: Placed[];
  /** The lines of the page's footer. */
  foot: Placed[];
  headline?: Line | undefined;
  /** The elements around the headline and the body of the article. */
  around: ReadonlySet<Node>;
  /** Does a line stand in the element that holds both the headline and most of the text? */
  isWithin(line: Line): boolean;
}

/** More headings than this are a listing's. */
const MOST_HEADINGS = 300;

/** Enough paragraphs to know where the text stands. */
const MOST_PROSE = 100;

/**
 * Finds the article of a document. There is none on a front page, nor where several articles stand
 * side by side and none of them holds the page's headline.
 * @param titles what the head gives as the page's title
 * @param isNotice is a line a notice? Notices are long, but no prose of the article
 */
export function regionOf(
  document: Document,
  titles: readonly string[],
  own: Own,
  isNotice: (line: Line) => boolean,
): Region {
  const isElsewhere = (href: string) => {
    const address = webAddress(href, own.base);
    return (
      address !== undefined &&
      own.isHost(address) &&
      isArticleAddress(address) &&
      new URL(address).pathname !== own.url?.pathname
    );
  };
  const headlineElement = findHeadline(document, titles, own);
    const body = document.querySelector('[itemprop~="articleBody"]') ?? undefined;
  const around = new Set([...ancestorsOf(headlineElement), ...ancestorsOf(body)]);
  const landmarks: Landmarks = { headline: headlineElement, around, isElsewhere };
  const all = linesOf(document, landmarks);
  const headline =
    all.find((line) => line.isHeadline) ??
    // A print version may head its text with a mere bold line.
    all.find(({ zone, text }) => zone === 'article' && !own.isName(text) && isTitle(text, titles));
  const isArticle = own.url === undefined || isArticleAddress(own.url.href);
  const speaking = isArticle ? speakingLines(all, headline) : [];
  const placed = place(speaking, isNotice);
  const container = containerOf(placed.article, new Set(ancestorsOf(headlineElement)));
  const isWithin = ({ block }: Line) => container === undefined || container.contains(block);
  return { all, around, isWithin, ...placed, ...(isArticle ? { headline } : {}) };
}

/** A node and all that is around it, from inside out. */
function ancestorsOf(start: Node | undefined): Node[] {
  const found: Node[] = [];
  for (let node: Node | null = start ?? null; node !== null; node = node.parentNode) found.push(node);
  return found;
}

/** The innermost element around the headline that holds at least half of the text. */
function containerOf(article: readonly Placed[], around: ReadonlySet<Node>): Node | undefined {
  const prose = article.filter(({ line }) => line.text.length >= PROSE).slice(0, MOST_PROSE);
  const held = new Map<Node, number>();
  for (const { line } of prose) {
    let node: Node | null = line.block;
    while (node !== null && !around.has(node)) node = node.parentNode;
    if (node !== null) held.set(node, (held.get(node) ?? 0) + 1);
  }
  let sum = 0;
  // From the headline outwards, the order of a set.
  for (const node of around) {
    sum += held.get(node) ?? 0;
    if (sum > 0 && 2 * sum >= prose.length) return node;
  }
  return undefined;
}

function speakingLines(all: Line[], headline: Line | undefined): [Line, number][] {
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
    const place = { line, index, before, after: total - before - self };
    (line.zone === 'foot' ? foot : article).push(place);
    before += self;
  }
  return { article, foot };
}

/** The element of the headline: what the page's titles confirm, else what claims to be it. */
function findHeadline(
  document: Document,
  titles: readonly string[],
  own: Own,
): Element | undefined {
  let [claim, ending]: (Element | undefined)[] = [];
  let seen = 0;
  for (const element of document.querySelectorAll('[itemprop~="headline"],h1,h2,h3')) {
    if (++seen > MOST_HEADINGS) break;
    const text = tidy(textOf(element, 2 * LONGEST_HEADLINE));
    if (text === '' || own.isName(text)) continue;
    if (isTitle(text, titles)) return element;
    // "Site | Headline"; but "Headline | Site" ends with the name of the site.
    if (titles.some((title) => endsTitle(fold(title), fold(text)))) ending ??= element;
    const isClaim = element.localName === 'h1' || element.hasAttribute('itemprop');
    if (isClaim && element.localName !== 'meta') claim ??= element;
  }
  return ending ?? claim;
}

/** Is this one of the titles, perhaps without the name of the site behind it? */
function isTitle(text: string, titles: readonly string[]): boolean {
  return titles.some((title) => sameHeadline(text, title));
}

function endsTitle(title: string, text: string): boolean {
  return text.length > 10 && /[|:-] ?$/.test(title.slice(0, -text.length)) && title.endsWith(text);
}
