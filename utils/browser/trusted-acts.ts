/** Acts that only the reader can do. */

const ACTS = ['click', 'keydown', 'pointerdown', 'touchend'] as const;

/**
 * Lets a window hear nothing but what the reader does with mouse, keys, touch or an aid for them: an
 * act that a script has made up reaches no control. To be called before there is any.
 */
export function onlyTrustedActs(window: EventTarget): void {
  for (const act of ACTS) window.addEventListener(act, refuse, { capture: true });
}

function refuse(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
