/**
 * A comparison as TMX 1.4b (Translation Memory eXchange), which translators' tools read: one unit a
 * pair of sentences where these are known, otherwise a pair of paragraphs.
 */
import type { Compared, ComparedSide } from '../compared';
import type { Row } from '../comparison';
import { isPairByHand } from '../hand/by-hand';
import type { Made } from './made';
import { blocksOf, sentencesOf, UNKNOWN } from './words';
import { xmlText } from './xml';

/** A pair of passages that stand for each other. */
interface Unit {
  readonly source: string;
  readonly target: string;
  readonly confidence: number;
  readonly byHand?: true | undefined;
  readonly segtype: 'sentence' | 'paragraph';
}

/**
 * The pairs of a comparison as a TMX document. What has no counterpart is no pair and not in it.
 * @param made when and with which version
 */
export function asTmx(compared: Compared, made: Made): string {
  const { source, target } = compared;
  const langs = [source, target].map(({ article }) => article.lang || UNKNOWN);
  const [from = UNKNOWN, to = UNKNOWN] = langs;
  const units = unitsOf(compared).map((unit, index) => unitElement(unit, index + 1, from, to));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `<header creationtool="Colophon" creationtoolversion="${xmlText(made.version)}" segtype="sentence" o-tmf="Colophon" adminlang="en" srclang="${xmlText(from)}" datatype="plaintext" creationdate="${stamp(made.date)}">`,
    ...propsOf('source', source),
    ...propsOf('target', target),
    '</header>',
    '<body>',
    ...units,
    '</body>',
    '</tmx>',
    '',
  ].join('\n');
}

function unitsOf({ source, target, comparison }: Compared): Unit[] {
  return comparison.rows.flatMap((row): Unit[] => {
    const pairs = row.sentences.filter((pair) => pair.source.length && pair.target.length);
    if (pairs.length === 0) return blockUnit(row, source, target);
    return pairs.map((pair) => ({
      ...(isPairByHand(row, pair) && { byHand: true as const }),
      source: sentencesOf(source, pair.source),
      target: sentencesOf(target, pair.target),
      confidence: pair.confidence,
      segtype: 'sentence',
    }));
  });
}

function blockUnit(row: Row, source: ComparedSide, target: ComparedSide): Unit[] {
  if (row.source.length === 0 || row.target.length === 0) return [];
  const { confidence, byHand } = row;
  return [
    {
      source: blocksOf(source, row.source),
      target: blocksOf(target, row.target),
      confidence,
      byHand,
      segtype: 'paragraph',
    },
  ];
}

function unitElement(unit: Unit, id: number, from: string, to: string): string {
  const { segtype, confidence, byHand } = unit;
  const side = (lang: string, text: string) =>
    `<tuv xml:lang="${xmlText(lang)}"><seg>${xmlText(text)}</seg></tuv>`;
  return [
    `<tu tuid="${id}" segtype="${segtype}">`,
    `<prop type="x-confidence">${confidence.toFixed(2)}</prop>`,
    ...(byHand ? ['<prop type="x-by-hand">yes</prop>'] : []),
    side(from, unit.source),
    side(to, unit.target),
    '</tu>',
  ].join('');
}

/** What is known of a side, as the tool's own properties. */
function propsOf(name: 'source' | 'target', side: ComparedSide): string[] {
  const { role, headline, publisher, datePublished, address } = side;
  return Object.entries({ role, headline, publisher, datePublished, address }).flatMap(
    ([key, value]) =>
      value === undefined ? [] : [`<prop type="x-${name}-${key}">${xmlText(value)}</prop>`],
  );
}

/** "20261122T081500Z" of "2026-11-22T08:15:00.000Z". */
function stamp(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '');
}
