/**
 * The outline of a document: everything its reading needs, as plain data. Taken in the tab, where
 * the document is; read where reading costs no page anything.
 */
import { ownSite, webAddress } from '../addresses';
import type { Node as DataNode } from '../structured/node';
import { type Head, headOf, metaOf } from './head';
import { findHeadline } from './headline-element';
import { headlinesOf } from './headlines';
import { jsonLdOf } from './json-ld';
import { isLong, type Line, PROSE } from './line';
import type { BlockLine } from './line-writer';
import { type Landmarks, type Looking, linesOf } from './lines';
import { microdataOf } from './microdata';

export interface Outline {
  /** The document's address when it was read. */
  address: string;
  /** See `PageHead`. */
  headlines: string[];
  /** What relative links are relative to, where it is not the address. */
  base?: string;
  /** The language the document declares, as it writes it. */
  lang: string;
  /** The browser has put a translation in the place of its text, and its language at the root. */
  isTranslated?: true;
  /** Of a file on the reader's own disk: its first comment. */
  saved?: string;
  head: Head;
  /** Its blocks of JSON-LD, each with what is read of any node alone. */
  jsonLd: string[];
  /** The article's node in microdata, with what is read of it. */
  microdata?: DataNode;
  lines: Line[];
}

/** Chrome says at the root that it has translated a page; Firefox leaves no mark that stays. */
const TRANSLATED = '.translated-ltr,.translated-rtl';

/** Of a very long page, this many lines at its head and its foot keep all their words. */
const HEAD_LINES = 500;
const FOOT_LINES = 1000;
/** Beyond these the middle of a page is left out altogether. */
const MOST_LINES = 10_000;

/**
 * Takes the outline of a document. One walk, bounded work, bounded size.
 * @param document any document: HTML, XML, without a body, of any size
 * @param address the document's address, e.g. `location.href`
 */
export function outlineOf(document: Document, address: string, how?: Looking): Outline {
  return tracedOutlineOf(document, address, how).outline;
}

/** The outline, and all lines with the elements they stand in. */
export function tracedOutlineOf(
  document: Document,
  address: string,
  how?: Looking,
): { outline: Outline; lines: BlockLine[]; around: ReadonlySet<Node> } {
  const head = headOf(document);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const base = baseOf(document, url);
  const own = ownSite(url, base, [metaOf(head, 'og:site_name') ?? '']);
  const headline = findHeadline(document, titlesOf(head), own);
  const rings = ancestorsOf(headline);
  const body = document.querySelector('[itemprop~="articleBody"]') ?? undefined;
  const around = new Set([...rings, ...ancestorsOf(body)]);
  const landmarks: Landmarks & { around: Set<Node> } = {
    headline,
    around,
    rings: new Map(rings.map((node, ring) => [node, ring])),
  };
  let lines = linesOf(document, landmarks, how);
  const text = textByName(lines);
  if (text) {
    for (const node of ancestorsOf(text)) around.add(node);
    lines = linesOf(document, landmarks, how);
  }
  const microdata = microdataOf(document, own, around);
  const outline: Outline = {
    address,
    headlines: headlinesOf(document),
    ...(base && base !== url ? { base: base.href } : {}),
    lang: languageOf(document),
    ...(document.querySelector(TRANSLATED) && { isTranslated: true }),
    ...(address.startsWith('file:') && {
      saved: document.createNodeIterator(document, 128).nextNode()?.nodeValue?.slice(0, 1024) ?? '',
    }),
    head,
    jsonLd: jsonLdOf(document),
    ...(microdata && { microdata }),
    lines: shortened(lines.map(({ block: _, named: _named, texts: _texts, ...line }) => line)),
  };
  return { outline, lines, around };
}

/** What holds so many characters of prose, and so many times as many as the article, is its text. */
const TEXT = 600;
const TIMES = 2;

/**
 * The element that holds the text of a page, where its name takes it for furniture: themes call
 * whole layouts `content-with-sidebar`, `elementor-widget-container`.
 */
function textByName(lines: readonly BlockLine[]): Element | undefined {
  const found = new Map<Element, number>();
  let others = 0;
  for (const { text, links, named, zone } of lines) {
    if (!isLong(text)) continue;
    const own = links.reduce((rest, { start, end }) => rest - end + start, text.length);
    if (named) found.set(named, (found.get(named) ?? 0) + own);
    else if (zone === 'article') others += own;
  }
  const [most] = [...found].sort(([, one], [, other]) => other - one);
  return most && most[1] >= TEXT && most[1] > TIMES * others ? most[0] : undefined;
}

/** The titles the head gives the page. */
export function titlesOf(head: Head): string[] {
  return [metaOf(head, 'og:title') ?? '', head.title].filter((title) => title !== '');
}

/** A node and all that is around it, from inside out. */
function ancestorsOf(start: Node | undefined): Node[] {
  const found: Node[] = [];
  for (let node: Node | null = start ?? null; node !== null; node = node.parentNode)
    found.push(node);
  return found;
}

/** What relative links are relative to: the address, unless a `<base>` says otherwise. */
function baseOf(document: Document, url: URL | undefined): URL | undefined {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  const address = base ? webAddress(base, url) : undefined;
  return address ? new URL(address) : url;
}

function languageOf(document: Document): string {
  const root = document.documentElement;
  const tag = root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? '';
  return tag.slice(0, 40).trim();
}

/** What states an origin stands at the head or the foot; the middle of a long page is prose. */
function shortened(lines: Line[]): Line[] {
  if (lines.length <= HEAD_LINES + FOOT_LINES) return lines;
  const foot = lines.slice(-FOOT_LINES);
  const middle = lines
    .slice(HEAD_LINES, -FOOT_LINES)
    .slice(0, MOST_LINES)
    .map((line) => ({ ...line, text: line.text.slice(0, PROSE), links: [] }));
  // What a line heads may be shorter by the lines left out.
  const left = lines.length - HEAD_LINES - middle.length - FOOT_LINES;
  const head = lines.slice(0, HEAD_LINES).map(({ reach = 0, ...line }, index) => {
    return { ...line, reach: index + reach > HEAD_LINES + MOST_LINES ? reach - left : reach };
  });
  return [...head, ...middle, ...foot];
}
