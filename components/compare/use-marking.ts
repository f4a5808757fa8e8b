import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { startMarking } from './marking';

/**
 * Marks sentences and their counterparts, as long as the rows are there.
 * @param container what holds the rows; absent in a saved page
 * @param drawn changes with what is drawn; always as many
 */
export function useMarking(
  container: RefObject<HTMLElement | null> | undefined,
  drawn: readonly unknown[],
): void {
  // Not after the next frame: who sees a sentence may point at it.
  useLayoutEffect(() => {
    const life = new AbortController();
    if (container?.current) startMarking(container.current, life.signal);
    return () => life.abort();
  }, [...drawn]);
}
