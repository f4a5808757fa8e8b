/** Which lines stand in the article's text: by what the extractor kept, and by what stands beside it. */
import type { Room } from '../languages/compiled';
import type { BlockLine } from '../page/outline/line-writer';
import { isProse } from './prose';
import { resumed } from './resumed';

/** How far above a line the element may be that holds the paragraphs beside it: `ul`, `li`, `p`. */
const REACH = 3;

/** What is known of the page before its text is looked for. */
export interface Surroundings {
  /** Elements the extractor kept; undefined: not known. */
  readonly kept: ReadonlySet<Element> | undefined;
  /** The elements around the headline and the body. */
  readonly landmarks: ReadonlySet<Node>;
  /** Does a line stand behind a label such as "Comments", which may have ended the article? */
  isAround(line: BlockLine): boolean;
  /** Of the languages the page is read in. */
  readonly rooms: readonly Room[];
}

/**
 * The lines within the text. The extractor judges parts by their look: it drops short lists, captions
 * and headings, and at times the better part of an article. So what stands between the paragraphs it
 * kept, and prose in the elements that hold them, is taken in again, unless it is mostly links.
 * @param lines in the order of the page
 */
export function withinText(
  lines: readonly BlockLine[],
  { kept, landmarks, isAround, rooms }: Surroundings,
): Set<BlockLine> {
  const isKept = ({ block }: BlockLine) => kept === undefined || kept.has(block);
  const speaking = lines.filter((line) => !isAround(line));
  const inText = new Set(speaking.filter(isKept));
  // It found something else than the text: a cookie banner, a list.
  if (speaking.some(isProse) && ![...inText].some(isProse)) return new Set(speaking);
  const holders = holdersOf([...inText].filter(isProse), landmarks);
  const isText = (line: BlockLine) => isProse(line) && isAmong(line, holders) && !isLinks(line);
  const isBeside = (line: BlockLine) => isKept(line) && !isLinks(line);
  for (const line of resumed(lines, isAround, isText, isBeside, rooms)) inText.add(line);
  for (const line of speaking) if (isText(line)) inText.add(line);
  const prose = lines.map((line) => isProse(line) && inText.has(line));
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  for (let index = first + 1; index < last; index++) {
    const line = lines[index];
    if (!line || inText.has(line) || isAround(line)) continue;
    if (isAmong(line, holders) && (!isLinks(line) || isOwnList(line, holders))) inText.add(line);
  }
  return inText;
}

/**
 * The elements that hold paragraphs: what is around each of them, out to the element that holds the
 * headline as well. The page as a whole is none of them.
 */
function holdersOf(prose: readonly BlockLine[], landmarks: ReadonlySet<Node>): Set<Element> {
  const holders = new Set<Element>();
  for (const { block } of prose) {
    let at = block.parentElement;
    let isNearest = true;
    while (at !== null && !holders.has(at) && (isNearest || !isWhole(at))) {
      holders.add(at);
      if (landmarks.has(at)) break;
      isNearest = false;
      at = at.parentElement;
    }
  }
  return holders;
}

function isWhole({ localName }: Element): boolean {
  return /^(?:html|body|main)$/.test(localName);
}

/** Lists and tables lie deep, and are still beside the paragraphs. */
const STRUCTURE = /^(?:blockquote|dd|dl|dt|li|ol|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const DEEPEST = 24;

function isAmong({ block }: BlockLine, holders: ReadonlySet<Element>): boolean {
  let at: Element | null = block;
  let reach = REACH;
  for (let up = 0; up < DEEPEST && at !== null && reach > 0; up++) {
    at = at.parentElement;
    if (at !== null && holders.has(at)) return true;
    if (at === null || !STRUCTURE.test(at.localName)) reach--;
  }
  return false;
}

/** A list of links that somebody wrote amid the text, and the source of a quotation: no widget has no name. */
function isOwnList({ block }: BlockLine, holders: ReadonlySet<Element>): boolean {
  let at: Element | null = block;
  let isList = false;
  for (let up = 0; up < DEEPEST && at !== null && !holders.has(at); up++) {
    const name = `${at.id}${at.getAttribute('class') ?? ''}`;
    if (name !== '' && !/^wp-block-|quote/.test(name)) return false;
    isList ||= /^(?:blockquote|li|aside)$/.test(at.localName);
    at = at.parentElement;
  }
  return isList;
}

function isLinks({ text, links }: BlockLine): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return 2 * linked > text.length;
}
