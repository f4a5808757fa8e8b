/**
 * An article's body as blocks: what the comparison compares. Readability says where on the page the
 * article stands; what is read there is the document's own words, line by line, without the lines
 * the page reader knows as notices and credits.
 */
import type { Article, Block, BlockKind } from '../compare/article';
import { isArticleAddress, type Own, ownSite } from '../page/addresses';
import { isNotice } from '../page/notices-of';
import type { Line } from '../page/outline/line';
import type { BlockLine } from '../page/outline/line-writer';
import { type Outline, titlesOf, tracedOutlineOf } from '../page/outline/outline';
import { readOutline } from '../page/read';
import { type Placed, regionOf, speakingLines } from '../page/region';
import { roomsOfPage } from '../page/rooms-of-page';
import { articleNode, siteNamesOf } from '../page/structured/article-node';
import { blocksOf } from './blocks';
import { creditsIn } from './credits';
import { keptElements } from './extract';
import { languageOfBody } from './language';
import { placer } from './places';
import { isProse } from './prose';
import { withinText } from './within-text';

/** Characters of one paragraph that are kept: more than any has. */
const LONGEST = 100_000;

/**
 * The body of a document's article. Never changes the document, runs and fetches nothing, and never
 * throws.
 * @param document any document: HTML, XML, without a body, of any size
 * @param address the document's address; may be unknown and empty
 * @returns headline first (kind `heading`) where the page shows one; no blocks where there is no text
 */
export function bodyOf(document: Document, address: string): Article {
  const { outline, lines, around } = tracedOutlineOf(document, address, { longest: LONGEST });
  const page = readOutline(outline);
  const own = ownOf(outline);
  const kindOf = placer(around);
  const kinds = new Map<unknown, BlockKind>();
  // Quotations and captions say nothing of an article's origin, but they are part of its text.
  const readable = lines.map((line): BlockLine => {
    const kind = kindOf(line);
    const zoned: BlockLine = { ...line, zone: kind === undefined ? 'out' : 'article' };
    if (kind !== undefined) kinds.set(zoned, kind);
    return zoned;
  });
  const rooms = roomsOfPage(outline.lines, page.declaredLanguage ?? page.inLanguage);
  const isLineNotice = (line: Line) => isNotice(line, rooms);
  const region = regionOf(readable, titlesOf(outline.head), own, rooms, isLineNotice);
  const within = new Set(region.article.map(({ line }) => line));
  const speaking = speakingLines(readable, region.headline).map(([line]) => line as BlockLine);
  const inText = withinText(speaking, {
    kept: keptElements(document, [...new Set(speaking.map(({ block }) => block))]),
    landmarks: around,
    isAround: (line) => !within.has(line),
    rooms,
  });
  const credits = creditsIn(
    placed(speaking, (line) => inText.has(line) && isProse(line) && !isLineNotice(line)),
    page,
    own,
    rooms,
    (line) => kinds.get(line) === 'list',
  );
  const body = speaking.filter((line) => inText.has(line) && !credits.has(line));
  const kind = (line: BlockLine): BlockKind => {
    const own = kinds.get(line) ?? 'paragraph';
    // Old pages lay their text out in a table.
    return own === 'other' && isProse(line) ? 'paragraph' : own;
  };
  const blocks = blocksOf(body, kind, own);
  const headline = blocks.length > 0 ? region.headline?.text : undefined;
  const first: Block[] = headline ? [{ text: headline, kind: 'heading' }] : [];
  const all = [...first, ...blocks];
  return {
    blocks: all,
    ...languageOfBody(all, page.declaredLanguage ?? (page.inLanguage || undefined)),
  };
}

/** Each line with how much prose stands before and after it. */
function placed(lines: readonly BlockLine[], isText: (line: BlockLine) => boolean): Placed[] {
  const total = lines.filter(isText).length;
  let before = 0;
  return lines.map((line, index) => {
    const self = isText(line) ? 1 : 0;
    const place = { line, index, before, after: total - before - self, isProse: self === 1 };
    before += self;
    return place;
  });
}

/** Whoever asks for a body has seen that there is an article, wherever its address leads. */
function ownOf({ address, base, head, jsonLd }: Outline): Own {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const from = base && URL.canParse(base) ? new URL(base) : url;
  const isArticle = url !== undefined && isArticleAddress(url.href);
  return ownSite(isArticle ? url : undefined, from, siteNamesOf(head, articleNode(jsonLd, url)));
}
