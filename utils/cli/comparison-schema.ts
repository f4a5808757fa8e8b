/**
 * The JSON of a comparison: what `npm run compare -- … --json` prints and the page of the comparison
 * saves.
 *
 * - `version` is 1; it counts up when a field goes or changes its meaning. New fields may come: what
 *   is not described below is let through.
 * - `made` says when (ISO 8601) and by which version of Colophon.
 * - `source` (the earlier edition) and `target` are the two texts: what is known of each, and its
 *   `blocks` in the order of the text; a block's `kind` is `paragraph` when absent. Links are places
 *   in the block's text, in UTF-16 units, `end` behind the last one.
 * - `likeness`: whether both look like one article: `alike`, `unlike`, or `unknown`.
 * - `aligned`: share of each side's characters that have a counterpart, 0 to 1.
 * - `rows`: which blocks stand for each other, by their index, counted from 0; one side may be empty
 *   (no counterpart found). `confidence` is 0 to 1; `moved` rows stand elsewhere on the other side.
 *   `sentences` within are places in a block, with their words; there are none where the blocks are
 *   only sure as a whole.
 * - `differences`: what was looked for on the other side and not found, never a verdict: `kind`,
 *   `weight` (`flag`, or `information` that is no reason to look up), the `row` and place where it
 *   stands, what was `sought`, and the blocks of the other side that were `lookedIn` (none: all). Of a
 *   `sentence`, which may have no counterpart: the characters `opposite` it and its neighbours, and
 *   whether much speaks for it (`isStrong`); of one that may have a counterpart only in part, the share
 *   that has none (`part`, 0 to 1). Of a `link` that leads elsewhere opposite: the address there
 *   (`instead`). `isPutAway`: its reader says it is none.
 * - `byHand`, of a row or a pair of sentences: its reader put it so.
 */
import * as z from 'zod/mini';
import { COMPARISON_VERSION, type ComparisonJson } from '../compare/take/json';
import { editionRoles } from '../records/edition-roles';
import { PUBLICATION_DATE } from '../text/dates';

const share = z.number().check(z.gte(0), z.lte(1));
const index = z.number().check(z.gte(0), z.int());
const indexes = z.array(index);
const text = z.string().check(z.minLength(1));

const block = z.looseObject({
  text,
  kind: z.optional(z.enum(['heading', 'paragraph', 'quotation', 'list', 'caption', 'other'])),
  links: z.optional(z.array(z.looseObject({ address: z.url(), start: index, end: index }))),
});

const side = z.looseObject({
  role: z.optional(z.enum(editionRoles)),
  headline: z.optional(text),
  publisher: z.optional(text),
  datePublished: z.optional(z.string().check(z.regex(PUBLICATION_DATE))),
  address: z.optional(z.url()),
  inLanguage: z.optional(text),
  blocks: z.array(block),
});

const sentence = z.looseObject({ block: index, start: index, end: index, text });

const row = z.looseObject({
  source: indexes,
  target: indexes,
  confidence: share,
  moved: z.boolean(),
  byHand: z.optional(z.literal(true)),
  sentences: z.array(
    z.looseObject({
      source: z.array(sentence),
      target: z.array(sentence),
      confidence: share,
      byHand: z.optional(z.literal(true)),
    }),
  ),
});

const difference = z.looseObject({
  kind: z.enum(['block', 'sentence', 'number', 'date', 'time', 'link', 'quotation']),
  weight: z.enum(['flag', 'information']),
  row: index,
  where: z.looseObject({
    side: z.enum(['source', 'target']),
    block: index,
    start: index,
    end: index,
  }),
  sought: text,
  lookedIn: indexes,
  opposite: z.optional(index),
  isStrong: z.optional(z.boolean()),
  part: z.optional(share),
  instead: z.optional(z.url()),
  isPutAway: z.optional(z.literal(true)),
});

/** What is described above. */
export const comparisonShape = z.looseObject({
  version: z.literal(COMPARISON_VERSION),
  made: z.looseObject({ date: z.iso.datetime(), by: text }),
  source: side,
  target: side,
  likeness: z.enum(['alike', 'unlike', 'unknown']),
  aligned: z.looseObject({ source: share, target: share }),
  rows: z.array(row),
  differences: z.array(difference),
});

/**
 * A comparison as one line of JSON.
 * @throws Error when it is not what is documented here
 */
export function comparisonLine(comparison: ComparisonJson): string {
  const { error } = comparisonShape.safeParse(comparison);
  if (error) throw new Error(`not of the documented shape:\n${z.prettifyError(error)}`);
  return JSON.stringify(comparison);
}
