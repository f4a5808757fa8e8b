import type { Difference } from '../../utils/compare/difference';

/** What only the page has, and a saved one has not. */
export interface Live {
  onCopy(row: number): void;
  /** Absent where nothing is set by hand. */
  onPutAway?(difference: Difference): void;
}
