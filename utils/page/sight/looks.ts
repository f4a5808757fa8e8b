/**
 * How some texts of a page look, and all that is around them: what the browser that has laid them out
 * can tell, taken in the tab. Whether anybody sees them is judged elsewhere (`seen.ts`).
 */

/** In CSS pixels, relative to the window. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is asked of an element's computed style. */
export const STYLES = [
  'backgroundClip',
  'backgroundColor',
  'backgroundImage',
  'clip',
  'clipPath',
  'color',
  'colorScheme',
  'direction',
  'display',
  'filter',
  'fontSize',
  'maskImage',
  'opacity',
  'overflowX',
  'overflowY',
  'position',
  'transform',
  'visibility',
  'webkitTextFillColor',
] as const;

/** An element around a text. */
export interface Look {
  name: string;
  style: Record<(typeof STYLES)[number], string>;
  box: Rect;
  /** The place of its parent among the elements; absent: it has none. */
  up?: number;
}

export interface Looks {
  /** The texts, as many as were asked about. Of one that is not shown at all nothing is told. */
  texts: {
    rect?: Rect;
    /** The place of its parent among the elements. */
    at?: number;
  }[];
  /** All that is around the texts, each once; as many as there is room for. */
  elements: Look[];
  /** Where pictures are. */
  pictures: Rect[];
  /** In CSS pixels: how far the page is scrolled, how large its window is, and all of it. */
  scrollX: number;
  scrollY: number;
  innerWidth: number;
  innerHeight: number;
  scrollWidth: number;
  scrollHeight: number;
  /** Would the reader have pages dark? */
  isDark: boolean;
}

/** More elements than these around what is quoted are no article's. */
export const MOST_ELEMENTS = 3000;
/** A value of a style: what is longer is a picture, written out. */
export const LONGEST_STYLE = 1000;
/** Pictures that are told of. */
export const MOST_PICTURES = 200;

/**
 * Tells how texts look. Never changes the document; has it laid out once, where it is not.
 * @param texts of a document that is shown in a window
 */
export function looksOf(document: Document, texts: readonly Text[]): Looks {
  const elements: Look[] = [];
  const places = new Map<Element, number>();

  function placeOf(parent: Element): number {
    const place = places.get(parent) ?? elements.length;
    let at: Element | null = parent;
    while (at && !places.has(at) && elements.length < MOST_ELEMENTS) {
      places.set(at, elements.length);
      const style = getComputedStyle(at);
      const up: Element | null = at.parentElement;
      elements.push({
        name: at.localName,
        style: Object.fromEntries(
          STYLES.map((name) => [name, style[name].slice(0, LONGEST_STYLE)]),
        ) as Look['style'],
        box: rectOf(at),
        ...(up && { up: places.get(up) ?? elements.length + 1 }),
      });
      at = up;
    }
    return place;
  }

  const { scrollX, scrollY, innerWidth, innerHeight } = window;
  const { scrollWidth, scrollHeight } = document.documentElement;
  const pictures = document.querySelectorAll('img,video,canvas,svg,picture');
  return {
    texts: texts.map((text) => {
      const parent = text.parentElement;
      // Nor what stands in a closed `details`, or beneath `content-visibility`.
      if (!parent?.checkVisibility()) return {};
      const range = document.createRange();
      range.selectNodeContents(text);
      return { rect: rectOf(range), at: placeOf(parent) };
    }),
    elements,
    pictures: [...pictures].slice(0, MOST_PICTURES).map(rectOf),
    ...{ scrollX, scrollY, innerWidth, innerHeight, scrollWidth, scrollHeight },
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
  };
}

function rectOf(of: Element | Range): Rect {
  const { left, top, right, bottom } = of.getBoundingClientRect();
  return { left, top, right, bottom };
}
