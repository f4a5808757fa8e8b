/** Moments in the life of a document. */

/** Resolves when the document is parsed: at once where it already is. */
export function whenParsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}

/** Resolves when a document has its root element. */
export function whenBegun(document: Document): Promise<void> {
  return observed(document, () => document.documentElement !== null);
}

/** Resolves when a document's head is parsed: its body has begun, or it is all there. */
export function whenHeadParsed(document: Document): Promise<void> {
  return Promise.race([
    observed(document.documentElement, () => document.body !== null),
    whenParsed(document),
  ]);
}

/** Resolves when something holds that children of a node bring about. */
function observed(node: Node, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(node, { childList: true });
  });
}

/** Resolves when the document is on the screen: a prerendered page speaks for no tab yet. */
export function whenActive(document: Document): Promise<void> {
  if (!(document as Document & { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  );
}

/** Longest wait for an idle moment, in milliseconds: some pages are never idle. */
const PATIENCE = 1000;

/** Resolves when the page has nothing more urgent to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
}

/** Longest wait for what a page may never load, in milliseconds. */
const MOST_WAIT = 300;

/** Resolves with a promise, or without it where that takes long. */
export function soon(awaited: Promise<unknown>): Promise<unknown> {
  return Promise.race([awaited, new Promise((resolve) => setTimeout(resolve, MOST_WAIT))]);
}

/**
 * Resolves when the stylesheets that hold back the first painting are there, so that what is
 * measured is what will be seen: at once where none is pending, and soon where one never comes.
 */
export async function whenStyled(document: Document): Promise<void> {
  const pending = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')].filter(
    (link) => link.sheet === null && !link.disabled && isForScreen(link.media),
  );
  if (pending.length === 0) return;
  const all = Promise.all(
    pending.map(
      (link) =>
        new Promise<void>((resolve) => {
          link.addEventListener('load', () => resolve(), { once: true });
          link.addEventListener('error', () => resolve(), { once: true });
        }),
    ),
  );
  await soon(all);
}

function isForScreen(media: string): boolean {
  return media === '' || matchMedia(media).matches;
}

/** A page that exchanges its text after its address does so within this time, in milliseconds. */
const SETTLING = 5000;

/**
 * Calls back after changes of the document, at most once a frame, while a page settles after an
 * in-page navigation, and once at the end: a tab in the background has no frames.
 * @returns a function that stops watching
 */
export function whileSettling(document: Document, then: () => void): () => void {
  let frame = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(then);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const stop = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
  const timer = setTimeout(() => {
    stop();
    then();
  }, SETTLING);
  return stop;
}
