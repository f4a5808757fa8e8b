import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Compared } from '../../utils/compare/compared';
import type { Difference } from '../../utils/compare/difference';
import { differenceKey, type Edit, type Spot } from '../../utils/compare/hand/edits';
import { isPossible, withHand } from '../../utils/compare/hand/with-hand';
import { type Place, placeOf, spotIn } from './place';

/** What the reader's hand can do where the focus is, or was last. */
export type HandAction = 'merge' | 'split' | 'unpair' | 'pair';

/** What is said aloud after it. */
export type HandSaid = 'handDone' | 'handChosen' | 'handCannot' | 'handNowhere' | 'handUndone';

export interface Hand {
  /** The comparison as the reader has set it. */
  readonly compared: Compared;
  readonly canUndo: boolean;
  /** The first of two that are to be paired is chosen. */
  readonly isChosen: boolean;
  readonly said: HandSaid | undefined;
  /** @param isWhole rows instead of sentences */
  act(action: HandAction, isWhole: boolean): void;
  undo(): void;
  putAway(difference: Difference): void;
}

/** What the reader has set by hand, kept where it outlives the page one reads on. */
export interface Edits {
  readonly list: readonly Edit[];
  set(list: readonly Edit[]): void;
}

/** The reader's hand over a comparison. */
export function useHand(
  machine: Compared,
  rows: RefObject<HTMLElement | null>,
  { list: edits, set: setEdits }: Edits,
): Hand {
  const [chosen, choose] = useState<Spot>();
  const [said, say] = useState<HandSaid>();
  const last = useLastPlace(rows);
  const compared = useMemo(() => {
    const { source, target, comparison } = machine;
    return { ...machine, comparison: withHand(source.article, target.article, comparison, edits) };
  }, [machine, edits]);

  function add(edit: Edit) {
    const can = isPossible(compared.comparison, edit);
    if (can) setEdits([...edits, edit]);
    say(can ? 'handDone' : 'handCannot');
    choose(undefined);
  }

  function act(action: HandAction, isWhole: boolean) {
    const focused = rows.current?.contains(document.activeElement) && document.activeElement;
    const place = (focused && placeOf(focused)) || last.current;
    // Rows and pairs have been counted anew since the focus came there, if anything was set meanwhile.
    const at = place && spotIn(compared.comparison, place, isWhole);
    if (!at) return say('handNowhere');
    if (action === 'split') return add({ do: 'split', at, before: place });
    if (action !== 'pair') return add({ do: action, at });
    if (chosen) return add({ do: 'pair', at: chosen, with: at });
    choose(at);
    say('handChosen');
  }

  return {
    ...{ compared, said, act, canUndo: edits.length > 0, isChosen: chosen !== undefined },
    undo() {
      choose(undefined);
      say(edits.length > 0 ? 'handUndone' : 'handCannot');
      setEdits(edits.slice(0, -1));
    },
    putAway: (difference) => add({ do: 'put-away', difference: differenceKey(difference) }),
  };
}

/** Where the focus was last in the texts: a menu's button takes it away. */
function useLastPlace(rows: RefObject<HTMLElement | null>): RefObject<Place | null> {
  const last = useRef<Place | null>(null);
  useEffect(() => {
    const keep = ({ target }: FocusEvent) => {
      last.current = placeOf(target as Element) ?? last.current;
    };
    const element = rows.current;
    element?.addEventListener('focusin', keep);
    return () => element?.removeEventListener('focusin', keep);
  }, []);
  return last;
}
