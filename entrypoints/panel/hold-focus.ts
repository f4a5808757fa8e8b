/** The focus of the panel in its frame, which the page around gives to the frame, in another process. */

/** Until the reader acts in the panel, or another element is to have the focus. */
let holding = new AbortController();

/**
 * Has an element take the focus, and again whenever the frame is given it, until the reader acts here.
 * The page around gives it to the frame sooner or later than this, from another process, and what had
 * it here by then goes without it for a moment: where nothing took it again, nothing had it (Chromium,
 * each time that it had come first). Where nothing can take it yet, with the next frame drawn.
 * @param find the element, as it stands by then
 */
export function holdFocus(
  document: Document,
  find: () => HTMLElement | null,
  options: FocusOptions = {},
): void {
  const window = document.defaultView as Window;
  holding.abort();
  holding = new AbortController();
  const { signal } = holding;
  const end = holding.abort.bind(holding);
  const focus = () => {
    const element = find();
    element?.focus(options);
    if (document.activeElement === element) return;
    window.requestAnimationFrame(() => signal.aborted || find()?.focus(options));
  };
  focus();
  window.addEventListener('focus', focus, { signal });
  for (const act of ['keydown', 'pointerdown']) {
    window.addEventListener(act, end, { signal, capture: true });
  }
}
