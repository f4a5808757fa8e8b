/** How much room the panel needs in the page. */

/**
 * Width and height of all of the panel, in CSS pixels, whatever room it has now. Measured without
 * moving anything that the reader has scrolled.
 */
export function roomNeeded(container: HTMLElement): { width: number; height: number } {
  const panel = container.firstElementChild;
  const body = panel?.querySelector('.body');
  const { width = 0, height = 0 } = body
    ? { height: heightOf(panel as Element) + contentHeight(body) - body.clientHeight }
    : naturalSize(container);
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

const heightOf = (element: Element | Range) => element.getBoundingClientRect().height;

function contentHeight(body: Element): number {
  const range = document.createRange();
  range.selectNodeContents(body);
  const { paddingTop, paddingBottom } = getComputedStyle(body);
  return heightOf(range) + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
}

/** Of the folded panel: nothing in it scrolls. */
function naturalSize(container: HTMLElement): { width?: number; height?: number } {
  const { documentElement: root } = container.ownerDocument;
  root.classList.add('measured');
  const { width, height } = container.firstElementChild?.getBoundingClientRect() ?? {};
  root.classList.remove('measured');
  return { ...(width && { width }), ...(height && { height }) };
}

/** Calls back when what stands in the panel has changed, once for all that changes together. */
export function whenGrown(container: HTMLElement, then: () => void): void {
  new MutationObserver(then).observe(container, {
    attributeFilter: ['open'],
    characterData: true,
    childList: true,
    subtree: true,
  });
}
