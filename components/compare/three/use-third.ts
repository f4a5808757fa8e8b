import { useState } from 'preact/hooks';
import type { WantedThird } from '../../../utils/browser/taking/taken';
import type { Desk } from '../desk';
import { type Side, useSide, type Ways } from '../use-side';

/** A text beside the two, if the reader wants one. */
export interface Third {
  /** What can be added: the record's other editions, or any text. */
  readonly choices: readonly WantedThird[];
  /** Which of them it is; absent as long as there are two. */
  readonly chosen: WantedThird | undefined;
  readonly side: Side;
  readonly ways: Ways;
  /** Adds one: looks for it in the open tabs first. Without one, two texts stay. */
  choose(one: WantedThird | undefined): void;
}

/** Any text: it stands behind the others. */
const ANY: readonly WantedThird[] = [{ wanted: {}, place: 2 }];

/**
 * @param editions what the record knows besides the two
 */
export function useThird(editions: readonly WantedThird[] = [], desk: Desk): Third {
  const [chosen, setChosen] = useState<WantedThird>();
  const { side, waysTo, look } = useSide(desk);
  return {
    choices: editions.length > 0 ? editions : ANY,
    ...{ chosen, side },
    ways: waysTo(chosen?.wanted ?? {}),
    choose(one) {
      setChosen(one);
      if (one) look(one.wanted);
    },
  };
}
