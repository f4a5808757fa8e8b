/** Three texts as JSON; `utils/cli/three-schema.ts` describes the shape. */
import type { ComparedThree } from '../three/compared-three';
import { threeRows } from '../three/rows';
import { type ComparisonJson, comparisonJson } from './json';
import type { Made } from './made';

/** Counts up when a field goes or changes its meaning; new fields may come. */
export const THREE_VERSION = 1;

export interface ThreeJson {
  readonly version: typeof THREE_VERSION;
  /** First and middle, middle and last; each is whole, as a comparison of two is. */
  readonly comparisons: readonly [ComparisonJson, ComparisonJson];
  /** Blocks of the three texts that stand for each other. */
  readonly rows: readonly {
    readonly first: readonly number[];
    readonly middle: readonly number[];
    readonly last: readonly number[];
  }[];
}

/**
 * Both comparisons and the rows they make together, as a value for `JSON.stringify`.
 * @param made when and with which version
 */
export function threeJson({ pairs: [one, two] }: ComparedThree, made: Made): ThreeJson {
  return {
    version: THREE_VERSION,
    comparisons: [comparisonJson(one, made), comparisonJson(two, made)],
    rows: threeRows(one.comparison, two.comparison).map(({ blocks: [first, middle, last] }) => ({
      first,
      middle,
      last,
    })),
  };
}

/** The same as the text of a JSON file. */
export function threeAsJson(three: ComparedThree, made: Made): string {
  return `${JSON.stringify(threeJson(three, made), null, 2)}\n`;
}
