/** Letters in the colour of what is behind them. */
import { rootOf } from './area';
import type { Look, Looks, Rect } from './looks';

type Colour = [red: number, green: number, blue: number, alpha: number];

/** Colours this near, summed over red, green and blue, cannot be told apart (0 to 765). */
const NEAR = 12;
const FAINTEST = 0.1;

/**
 * Are a text's letters lost in their ground?
 * @param around the elements around it, from inside out
 * @param rect where it stands
 */
export function isLost(around: readonly Look[], rect: Rect, looks: Looks): boolean {
  const [parent] = around;
  const letters = parent && colourIn(parent.style.webkitTextFillColor || parent.style.color);
  if (letters === undefined) return false;
  // Letters that are holes in a picture, or in a colour, are seen.
  if (letters[3] < FAINTEST) return !around.some(({ style }) => style.backgroundClip === 'text');
  const ground = groundOf(around, looks);
  if (ground === undefined || !isNear(letters, ground)) return false;
  return !isOnPicture(rect, looks);
}

/** The colour behind a text; undefined where it is a picture's, or the browser's own dark. */
function groundOf(around: readonly Look[], looks: Looks): Colour | undefined {
  for (const { style } of around) {
    if (style.backgroundImage !== 'none') return undefined;
    const colour = colourIn(style.backgroundColor);
    if (colour === undefined || colour[3] > 1 - FAINTEST) return colour;
  }
  const isDark = looks.isDark && /dark/.test(rootOf(looks)?.style.colorScheme ?? '');
  return isDark ? undefined : [255, 255, 255, 1];
}

/** A headline may stand on a picture that it is no part of. */
function isOnPicture({ left, top, right, bottom }: Rect, { pictures }: Looks): boolean {
  return pictures.some(
    (box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top,
  );
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
