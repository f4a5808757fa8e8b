/** Where the focus goes when the reader has asked for the panel. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For the button that takes the focus where `takesFocus`; nothing scrolls to it. */
export function useFocus(takesFocus: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return button;
}
