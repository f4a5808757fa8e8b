/** Letters in the colour of what is behind them. */
import type { Rect } from './area';

type Colour = [red: number, green: number, blue: number, alpha: number];

/** Colours this near, summed over red, green and blue, cannot be told apart (0 to 765). */
const NEAR = 12;
const FAINTEST = 0.1;
/** Pictures looked at behind one text. */
const MOST_PICTURES = 200;

/**
 * Are a text's letters lost in their ground?
 * @param parent the element it stands in
 * @param rect where it stands
 */
export function isLost(parent: Element, rect: Rect, window: Window): boolean {
  const style = window.getComputedStyle(parent);
  const letters = colourIn(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  if (letters === undefined) return false;
  if (letters[3] < FAINTEST) return !isCutOut(parent, window);
  const ground = groundOf(parent, window);
  if (ground === undefined || !isNear(letters, ground)) return false;
  return !isOnPicture(rect, window.document);
}

/** Letters that are holes in a picture, or in a colour, are seen. */
function isCutOut(parent: Element, window: Window): boolean {
  for (let at: Element | null = parent; at !== null; at = at.parentElement) {
    if (window.getComputedStyle(at).backgroundClip === 'text') return true;
  }
  return false;
}

/** The colour behind an element; undefined where it is a picture's, or the browser's own dark. */
function groundOf(element: Element, window: Window): Colour | undefined {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = window.getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    const colour = colourIn(backgroundColor);
    if (colour === undefined || colour[3] > 1 - FAINTEST) return colour;
  }
  const root = window.getComputedStyle(window.document.documentElement);
  const isDark =
    /dark/.test(root.colorScheme) && window.matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? undefined : [255, 255, 255, 1];
}

/** A headline may stand on a picture that it is no part of. */
function isOnPicture({ left, top, right, bottom }: Rect, document: Document): boolean {
  const pictures = [...document.querySelectorAll('img,video,canvas,svg,picture')];
  return pictures.slice(0, MOST_PICTURES).some((picture) => {
    const box = picture.getBoundingClientRect();
    return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
  });
}

/** "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)"; undefined for the newer ways to write one. */
function colourIn(text: string): Colour | undefined {
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? \/? ?([\d.]+))?\)$/.exec(text);
  if (parts === null) return undefined;
  const [, red, green, blue, alpha = 1] = parts;
  return [Number(red), Number(green), Number(blue), Number(alpha)];
}

function isNear(one: Colour, other: Colour): boolean {
  return [0, 1, 2].reduce((sum, i) => sum + Math.abs((one[i] ?? 0) - (other[i] ?? 0)), 0) < NEAR;
}
