/** Boxes on the screen: what is cut off, and what lies where nobody can scroll. */

import type { Look, Looks, Rect } from './looks';

/** A box smaller than this in either direction shows no letter, in CSS pixels. */
const LEAST = 2;

/** Is enough of a box left within another to be read? */
export function shows(rect: Rect, within: Rect): boolean {
  return isArea(cut(rect, within));
}

/** Where the reader can look by scrolling. */
export function reachOf(looks: Looks): Rect {
  const { scrollX, scrollY, innerWidth, innerHeight, scrollWidth, scrollHeight } = looks;
  const width = Math.max(innerWidth, scrollWidth);
  const isRtl = rootOf(looks)?.style.direction === 'rtl';
  // Whatever stands to the left of a page written from the right makes it wider.
  const left = isRtl ? -innerWidth : -scrollX;
  return {
    left,
    top: -scrollY,
    right: isRtl ? innerWidth - scrollX : width - scrollX,
    bottom: Math.max(innerHeight, scrollHeight) - scrollY,
  };
}

/** The root element: around every text. */
export function rootOf({ elements }: Looks): Look | undefined {
  return elements.find(({ up }) => up === undefined);
}

/** What an element leaves of a box within it; undefined where that is nothing. */
export function clippedBy(rect: Rect, { name, style, box }: Look): Rect | undefined {
  if (isCutAway(style)) return undefined;
  // The page's own `overflow` is the window's: a window in front may have switched it off for now.
  if (/^(?:html|body)$/.test(name)) return rect;
  const overflow = `${style.overflowX} ${style.overflowY}`;
  if (!/hidden|clip|auto|scroll/.test(overflow) || style.display === 'inline') return rect;
  // What can be scrolled into sight is seen where its scrolling box is.
  if (!/hidden|clip/.test(overflow)) return isArea(box) ? box : undefined;
  const left = cut(rect, box);
  return isArea(left) ? left : undefined;
}

function cut(one: Rect, other: Rect): Rect {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function isArea({ left, top, right, bottom }: Rect): boolean {
  return right - left >= LEAST && bottom - top >= LEAST;
}

/** Does a `clip` or a `clip-path` leave nothing? */
function isCutAway({ clip, clipPath, position }: Look['style']): boolean {
  const [top = 0, right = 0, bottom = 0, left = 0] = numbersIn(clip);
  const isClip = /^rect/.test(clip) && !/auto/.test(clip) && /absolute|fixed/.test(position);
  if (isClip && !isArea({ top, right, bottom, left })) return true;
  if (/^(?:circle|ellipse)\(0(?![.\d])/.test(clipPath)) return true;
  const of = numbersIn(clipPath.replace(/round.*/, ''));
  if (clipPath.startsWith('inset')) {
    // As margins are written: one, two, three or four of them.
    const [up = 0, side = up, down = up, other = side] = of;
    return /%/.test(clipPath) && (up + down >= 99 || side + other >= 99);
  }
  const isFlat = (some: number[]) => Math.max(...some) - Math.min(...some) < 1;
  return (
    clipPath.startsWith('polygon') &&
    (isFlat(of.filter((_, i) => i % 2 === 0)) || isFlat(of.filter((_, i) => i % 2 === 1)))
  );
}

function numbersIn(text: string): number[] {
  return (text.match(/-?[\d.]+/g) ?? []).map(Number);
}
