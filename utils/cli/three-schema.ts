/**
 * The JSON of three texts side by side, which the page of the comparison saves.
 *
 * - `version` is 1; it counts up when a field goes or changes its meaning. New fields may come.
 * - `comparisons`: the first text with the middle one, then the middle one with the last, each as
 *   `comparison-schema.ts` describes it: the middle text is the first's `target` and the second's
 *   `source`. The first and the last are not compared.
 * - `rows`: which blocks of the three stand for each other, by their index in their text, in the order of
 *   the middle one; up to two of `first`, `middle` and `last` are empty.
 */
import * as z from 'zod/mini';
import { THREE_VERSION } from '../compare/take/json-three';
import { comparisonShape } from './comparison-schema';

const indexes = z.array(z.number().check(z.gte(0), z.int()));

/** What is described above. */
export const threeShape = z.looseObject({
  version: z.literal(THREE_VERSION),
  comparisons: z.tuple([comparisonShape, comparisonShape]),
  rows: z.array(z.looseObject({ first: indexes, middle: indexes, last: indexes })),
});
