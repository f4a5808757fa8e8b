/**
 * A comparison as XLIFF 2.0 (OASIS standard of 5 August 2014), which translators' tools read and give
 * back: one unit a row, one segment a pair of sentences where these are known. Only the core is used.
 */
import type { Compared, ComparedSide } from '../compared';
import type { Row, SentencePair } from '../comparison';
import { isPairByHand } from '../hand/by-hand';
import type { Made } from './made';
import { blocksOf, sentencesOf, UNKNOWN } from './words';
import { xmlText } from './xml';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/**
 * The rows of a comparison as an XLIFF document, in the order of the source. What the source lacks has
 * an empty source, what the target lacks no target: a segment that is still to be translated.
 * @param made when and with which version
 */
export function asXliff(compared: Compared, made: Made): string {
  const { source, target, comparison } = compared;
  const lang = ({ article }: ComparedSide) => xmlText(article.lang || UNKNOWN);
  const original = source.address ? ` original="${xmlText(source.address)}"` : '';
  const units = comparison.rows.map((row, index) => unitElement(compared, row, index + 1));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${NAMESPACE}" version="2.0" srcLang="${lang(source)}" trgLang="${lang(target)}">`,
    `<file id="f1"${original}>`,
    '<notes>',
    note('made', `Colophon ${made.version}, ${made.date.toISOString()}`),
    ...notesOf('source', source),
    ...notesOf('target', target),
    '</notes>',
    // A file has one unit at least.
    ...(units.length > 0 ? units : ['<unit id="u1"><segment><source/></segment></unit>']),
    '</file>',
    '</xliff>',
    '',
  ].join('\n');
}

interface Segment {
  readonly source: string;
  readonly target: string | undefined;
  readonly isByHand: boolean;
  /** Where the target stands among the unit's, counted from 1; absent where it is in its place. */
  readonly order?: number;
}

function unitElement(compared: Compared, row: Row, id: number): string {
  const isFull = row.source.length > 0 && row.target.length > 0;
  const notes = [
    ...(isFull ? [note('confidence', row.confidence.toFixed(2))] : []),
    ...(row.moved ? [note('moved', 'yes')] : []),
  ];
  const segments = segmentsOf(compared, row).map(({ source, target, isByHand, order }, index) => {
    const state = target === undefined ? 'initial' : isByHand ? 'reviewed' : 'translated';
    const place = order === undefined ? '' : ` order="${order}"`;
    const other = target === undefined ? '' : `<target${place}>${xmlText(target)}</target>`;
    return `<segment id="s${index + 1}" state="${state}"><source>${xmlText(source)}</source>${other}</segment>`;
  });
  const told = notes.length > 0 ? `<notes>${notes.join('')}</notes>` : '';
  return `<unit id="u${id}">${told}${segments.join('')}</unit>`;
}

function segmentsOf({ source, target }: Compared, row: Row): Segment[] {
  const pairs = row.sentences;
  if (pairs.length === 0) {
    const words = row.target.length > 0 ? blocksOf(target, row.target) : undefined;
    return [{ source: blocksOf(source, row.source), target: words, isByHand: row.byHand === true }];
  }
  const orders = ordersOf(pairs);
  return pairs.map((pair, index) => ({
    source: sentencesOf(source, pair.source),
    target: pair.target.length > 0 ? sentencesOf(target, pair.target) : undefined,
    isByHand: isPairByHand(row, pair),
    ...(orders ? { order: orders[index] } : {}),
  }));
}

/** Places of the targets in their own text, where the source's order is another; else undefined. */
function ordersOf(pairs: readonly SentencePair[]): number[] | undefined {
  let last = -1;
  // What has no target keeps its place behind its predecessor.
  const keys = pairs.map(({ target: [first] }) => {
    if (first) last = first.block * 1e9 + first.start;
    return last;
  });
  const sorted = pairs.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  const isInOrder = sorted.every((index, place) => index === place);
  return isInOrder ? undefined : pairs.map((_, index) => sorted.indexOf(index) + 1);
}

/** What is known of a side. */
function notesOf(name: 'source' | 'target', side: ComparedSide): string[] {
  const { role, headline, publisher, datePublished, address } = side;
  return Object.entries({ role, headline, publisher, datePublished, address }).flatMap(
    ([key, value]) => (value === undefined ? [] : [note(`${name}-${key}`, value)]),
  );
}

function note(category: string, text: string): string {
  return `<note category="${category}">${xmlText(text)}</note>`;
}
