/**
 * Whether a reader sees a text: by how it looks to the browser that has laid it out. Prefers no: what
 * nobody sees is not said.
 */
import { clippedBy, reachOf, shows } from './area';
import { isLost } from './colour';
import type { Look, Looks, Rect } from './looks';

/** Letters smaller than this are read by nobody, in CSS pixels. */
const SMALLEST = 4;
/** Less opacity than this leaves nothing to read. */
const FAINTEST = 0.1;

/**
 * Which texts are not on the screen, and would not be if the reader scrolled there.
 * @returns their places among the texts
 */
export function unseenIn(looks: Looks): number[] {
  return looks.texts.flatMap((text, place) => (isSeen(text, looks) ? [] : [place]));
}

function isSeen({ rect, at }: Looks['texts'][number], looks: Looks): boolean {
  const around = at === undefined ? [] : allAround(looks.elements, at);
  const [parent] = around;
  if (rect === undefined || parent === undefined) return false;
  const { fontSize, visibility } = parent.style;
  if (visibility !== 'visible' || Number.parseFloat(fontSize) < SMALLEST) return false;
  const left = leftOf(rect, around, looks);
  return left !== undefined && !isLost(around, left, looks);
}

/** The elements around a text, from inside out; none where they are too many to be told of. */
function allAround(elements: readonly Look[], first: number): Look[] {
  const found: Look[] = [];
  let at: number | undefined = first;
  while (at !== undefined) {
    const look: Look | undefined = elements[at];
    if (look === undefined || found.length > elements.length) return [];
    found.push(look);
    at = look.up;
  }
  return found;
}

/** What the elements around a text leave of its box; undefined where that is nothing. */
function leftOf(rect: Rect, around: readonly Look[], looks: Looks): Rect | undefined {
  let left: Rect | undefined = rect;
  let opacity = 1;
  // An absolutely placed element is not clipped by those between it and the one it is placed in.
  let position = 'static';
  for (const look of around) {
    const { style } = look;
    opacity *= Number(style.opacity) * opacityIn(style.filter);
    if (opacity < FAINTEST || isMasked(style)) return undefined;
    const holds = style.position !== 'static' || style.transform !== 'none';
    const escapes =
      (position === 'fixed' && style.transform === 'none') || (position === 'absolute' && !holds);
    if (escapes) continue;
    left = clippedBy(left, look);
    if (left === undefined) return undefined;
    position = style.position;
  }
  return shows(left, reachOf(looks)) ? left : undefined;
}

/** "opacity(0)" among the filters. */
function opacityIn(filter: string): number {
  return Number(/opacity\(([\d.]+)\)/.exec(filter)?.[1] ?? 1);
}

/** A mask that lets nothing through; one that fades a text out leaves its beginning. */
function isMasked({ maskImage }: Look['style']): boolean {
  return /gradient/.test(maskImage) && !/rgb\(|rgba\([^)]*, (?:0?\.\d|1)/.test(maskImage);
}
