/** Swiping the sheet open and shut. */

/** A finger that moves less has pressed, or trembled. In CSS pixels. */
const LEAST = 24;

/** Handlers for an element that a finger can swipe up or down; a mouse has its buttons. */
export function swipe(towards: 'up' | 'down', then: () => void) {
  let from: number | undefined;
  return {
    onPointerDown: ({ pointerType, clientY }: PointerEvent) => {
      from = pointerType === 'mouse' ? undefined : clientY;
    },
    // In the frame: the finger may have left the element, and the frame, too.
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const to = changedTouches[0]?.clientY;
      if (from === undefined || to === undefined) return;
      const moved = towards === 'down' ? to - from : from - to;
      from = undefined;
      if (moved >= LEAST) then();
    },
  };
}
