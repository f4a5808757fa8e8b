/**
 * Whether a reader sees a text: asked of the browser that has laid it out, of no more texts than
 * would be quoted. Prefers no: what nobody sees is not said.
 */
import { clippedBy, type Rect, reachOf, shows } from './area';
import { isLost } from './colour';

/** Letters smaller than this are read by nobody, in CSS pixels. */
const SMALLEST = 4;
/** Less opacity than this leaves nothing to read. */
const FAINTEST = 0.1;

/**
 * Looks whether a text is on the screen, or would be if the reader scrolled there.
 * @param text a text of a document that is shown in a window
 */
export function isSeen(text: Text): boolean {
  const window = text.ownerDocument.defaultView;
  const parent = text.parentElement;
  if (!window || !parent?.isConnected) return false;
  // Also what stands in a closed `details`, and beneath `content-visibility`.
  if (!parent.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  const own = window.getComputedStyle(parent);
  if (Number.parseFloat(own.fontSize) < SMALLEST) return false;
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const rect = leftOf(range.getBoundingClientRect(), parent, window);
  return rect !== undefined && !isLost(parent, rect, window);
}

/** What the elements around a text leave of its box; undefined where that is nothing. */
function leftOf(rect: Rect, parent: Element, window: Window): Rect | undefined {
  let left: Rect | undefined = rect;
  let opacity = 1;
  // An absolutely placed element is not clipped by those between it and the one it is placed in.
  let position = 'static';
  for (let at: Element | null = parent; at !== null && left !== undefined; at = at.parentElement) {
    const style = window.getComputedStyle(at);
    opacity *= Number(style.opacity) * opacityIn(style.filter);
    if (opacity < FAINTEST || isMasked(style)) return undefined;
    const holds = style.position !== 'static' || style.transform !== 'none';
    const escapes =
      (position === 'fixed' && style.transform === 'none') || (position === 'absolute' && !holds);
    if (!escapes) {
      left = clippedBy(left, at, style);
      position = style.position;
    }
  }
  return left && shows(left, reachOf(window)) ? left : undefined;
}

/** "opacity(0)" among the filters. */
function opacityIn(filter: string): number {
  return Number(/opacity\(([\d.]+)\)/.exec(filter)?.[1] ?? 1);
}

/** A mask that lets nothing through; one that fades a text out leaves its beginning. */
function isMasked({ maskImage }: CSSStyleDeclaration): boolean {
  return /gradient/.test(maskImage) && !/rgb\(|rgba\([^)]*, (?:0?\.\d|1)/.test(maskImage);
}
