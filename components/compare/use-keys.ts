import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HandAction } from './use-hand';

/** What a key does. */
export type Action = 'next' | 'previous' | 'swap' | 'one' | 'copy' | HandAction | 'undo';

/** Letters that mean the same in English and French. */
export const KEYS: Readonly<Record<Action, string>> = {
  next: 'n',
  previous: 'p',
  swap: 's',
  one: '1',
  copy: 'c',
  merge: 'm',
  split: 'x',
  unpair: 'u',
  pair: 'j',
  undo: 'z',
};

/** What the page does at each; it may lack some. */
export type Actions = Readonly<Partial<Record<Action, (isShift: boolean) => void>>>;

/**
 * The keys, as long as the reader leaves them on (WCAG 2.1.4): speech input types letters, too.
 * They hold anywhere in the page but where text is written, and leave the browser its own.
 */
export function useKeys(actions: Actions) {
  const [areOn, turn] = useState(true);
  const latest = useRef(actions);
  latest.current = actions;
  // Not after the next frame: who sees the page may press a key.
  useLayoutEffect(() => {
    if (!areOn) return;
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      const act = action && latest.current[action];
      if (act === undefined) return;
      event.preventDefault();
      act(event.shiftKey);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [areOn]);
  return { areOn, turn };
}

/** What a key press means; undefined where it means nothing to us. */
function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>,
): Action | undefined {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (ctrlKey || altKey || metaKey || isField(target)) return undefined;
  return (Object.keys(KEYS) as Action[]).find((action) => KEYS[action] === key.toLowerCase());
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"])'))
  );
}
