import type { Difference } from '../../utils/compare/difference';

/** What only the page has, and a saved one has not. */
export interface Live {
  onCopy(row: number): void;
  onPutAway(difference: Difference): void;
}
