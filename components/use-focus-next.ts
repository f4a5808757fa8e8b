import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus on, where the control that had it goes with what was pressed: else it falls to the
 * page as a whole, and whoever works by keyboard or by ear begins again at its top.
 *
 * @returns says what is to have the focus as soon as it is there
 */
export function useFocusNext(): (find: () => HTMLElement | null | undefined) => void {
  const wanted = useRef<(() => HTMLElement | null | undefined) | undefined>(undefined);
  // Before anything is painted, so that the focus is nowhere for no moment.
  useLayoutEffect(() => {
    const element = wanted.current?.();
    if (!element) return;
    wanted.current = undefined;
    element.focus();
  });
  return (find) => {
    wanted.current = find;
  };
}

/**
 * Where the reader is, before something that takes its time.
 * @returns whether they have gone nowhere else since: then the focus may follow what has come of it
 */
export function whereFocusIs(): () => boolean {
  const before = document.activeElement;
  return () => [before, document.body].includes(document.activeElement);
}
