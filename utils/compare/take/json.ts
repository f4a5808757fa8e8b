/**
 * A comparison as JSON. The shape is described, field by field, by `utils/cli/comparison-schema.ts`,
 * which the tests and the command `compare` hold it against.
 */

import type { Block } from '../article';
import type { Compared, ComparedSide } from '../compared';
import type { Comparison, Row, SentencePlace } from '../comparison';
import type { Made } from './made';

/** Counts up when a field goes or changes its meaning; new fields may come. */
export const COMPARISON_VERSION = 1;

/** A side with the blocks that rows and places count from 0. */
export interface SideJson extends Omit<ComparedSide, 'article'> {
  readonly inLanguage?: string;
  readonly blocks: readonly Block[];
}

/** A sentence with its words, so that nobody has to cut them out. */
export interface SentenceJson extends SentencePlace {
  readonly text: string;
}

export interface ComparisonJson {
  readonly version: typeof COMPARISON_VERSION;
  readonly made: { readonly date: string; readonly by: string };
  readonly source: SideJson;
  readonly target: SideJson;
  readonly likeness: Comparison['likeness'];
  readonly aligned: Comparison['aligned'];
  readonly rows: readonly (Omit<Row, 'sentences' | 'gaps'> & {
    readonly sentences: readonly {
      readonly source: readonly SentenceJson[];
      readonly target: readonly SentenceJson[];
      readonly confidence: number;
      readonly byHand?: true;
    }[];
  })[];
  readonly differences: Comparison['differences'];
}

/**
 * The comparison as a value for `JSON.stringify`.
 * @param made when and with which version
 */
export function comparisonJson(
  { source, target, comparison }: Compared,
  { date, version }: Made,
): ComparisonJson {
  const { likeness, aligned, rows, differences } = comparison;
  return {
    version: COMPARISON_VERSION,
    made: { date: date.toISOString(), by: `Colophon ${version}` },
    source: sideJson(source),
    target: sideJson(target),
    likeness,
    aligned,
    rows: rows.map(({ sentences, gaps: _, ...row }) => ({
      ...row,
      sentences: sentences.map((pair) => ({
        source: pair.source.map((place) => sentenceJson(source, place)),
        target: pair.target.map((place) => sentenceJson(target, place)),
        confidence: pair.confidence,
        ...(pair.byHand ? { byHand: true } : {}),
      })),
    })),
    differences,
  };
}

/** The comparison as the text of a JSON file. */
export function asJson(compared: Compared, made: Made): string {
  return `${JSON.stringify(comparisonJson(compared, made), null, 2)}\n`;
}

function sideJson({ article, ...known }: ComparedSide): SideJson {
  const { lang, blocks } = article;
  return { ...known, ...(lang ? { inLanguage: lang } : {}), blocks };
}

function sentenceJson({ article }: ComparedSide, place: SentencePlace): SentenceJson {
  const text = article.blocks[place.block]?.text.slice(place.start, place.end) ?? '';
  return { ...place, text };
}
