import { useEffect } from 'preact/hooks';
import type { Wanted, WantedThird } from '../../utils/browser/taking/taken';
import type { SideName } from '../../utils/compare/article';
import type { Desk } from './desk';
import { useSide } from './use-side';

/** What is to be compared, as far as it is known. */
export interface WantedPair extends Readonly<Record<SideName, Wanted>> {
  /** The record's other editions: each can be added. */
  readonly thirds?: readonly WantedThird[];
}

/** Both sides, and the ways to their texts. */
export function useSides(wanted: WantedPair, desk: Desk) {
  const source = useSide(desk);
  const target = useSide(desk);
  useEffect(() => {
    source.look(wanted.source);
    target.look(wanted.target);
  }, []);
  return {
    sides: { source: source.side, target: target.side },
    ways: { source: source.waysTo(wanted.source), target: target.waysTo(wanted.target) },
  };
}
