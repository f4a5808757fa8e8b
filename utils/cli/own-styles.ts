/**
 * What the style sheets of a saved page hide: simple rules of its own `<style>` elements and `style`
 * attributes, as in a desktop window. Sheets that lie elsewhere are not fetched; nothing is laid out.
 */
import { type Applied, appliedStyles } from './style-rules';

/** What of an element's style bears on whether its text is seen; the rest is inherited. */
interface State {
  /** No element within shows again. */
  isGone: boolean;
  isInvisible: boolean;
  isTiny: boolean;
  /** Has the letters' colour nothing to it, or is it the paper's? */
  letters: 'none' | 'white' | 'other';
  /** Is there a colour or a picture behind the letters? */
  isGrounded: boolean;
}

const PLAIN: State = {
  isGone: false,
  isInvisible: false,
  isTiny: false,
  letters: 'other',
  isGrounded: false,
};

/** Values that leave nothing of an element and of all that stands in it. */
const GONE: Readonly<Record<string, RegExp>> = {
  display: /^none$/,
  opacity: /^0?(?:\.0\d*)?$/,
  'content-visibility': /^hidden$/,
  'clip-path': /^inset\((?:50|100)%/,
  clip: /^rect\([01](?:px)?(?:[, ]+[01](?:px)?){3}\)$/,
  'text-indent': /^-\d{3,}/,
  'margin-left': /^-\d{4,}/,
  transform: /^scale\(0\)/,
};
/** With `position: absolute` or `fixed`. */
const AWAY: Readonly<Record<string, RegExp>> = { left: /^-\d{3,}/, top: /^-\d{3,}/ };
/** With `overflow: hidden`. */
const SMALL: Readonly<Record<string, RegExp>> = {
  height: /^[01](?:px)?$/,
  width: /^[01](?:px)?$/,
  'max-height': /^0(?:px)?$/,
};
const BACKGROUNDS = ['background', 'background-color', 'background-image'];
const WHITE = /^(?:white|#fff(?:fff)?|rgb\(255, ?255, ?255\))$/i;

/** Every property that is looked at. */
const PROPERTIES: ReadonlySet<string> = new Set([
  ...[GONE, AWAY, SMALL].flatMap((table) => Object.keys(table)),
  ...['visibility', 'font-size', 'color', 'position', 'overflow', ...BACKGROUNDS],
]);

/**
 * Tells which texts of a document its own styles hide.
 * @returns whether a text is hidden; each element is looked at once
 */
export function unseenIn(document: Document): (text: Node) => boolean {
  const styles = appliedStyles(document, PROPERTIES);
  const known = new Map<Element, State>();
  return ({ parentNode }) => {
    const path: Element[] = [];
    let at = parentNode as Element | null;
    while (at?.nodeType === 1 && !known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let state = (at && known.get(at)) ?? PLAIN;
    for (const element of path.reverse()) {
      state = stateOf(state, styles.get(element));
      known.set(element, state);
    }
    const { isGone, isInvisible, isTiny, letters, isGrounded } = state;
    return (
      isGone || isInvisible || isTiny || letters === 'none' || (letters === 'white' && !isGrounded)
    );
  };
}

function stateOf(outer: State, own: Applied | undefined): State {
  if (own === undefined) return outer;
  const value = (property: string) => own.get(property)?.value;
  const hasAny = (table: Readonly<Record<string, RegExp>>) =>
    Object.entries(table).some(([property, hides]) => hides.test(value(property) ?? '-'));
  const isPlaced = /^(?:absolute|fixed)$/.test(value('position') ?? '');
  const isCut = /^(?:hidden|clip)/.test(value('overflow') ?? '');
  const grounds = BACKGROUNDS.flatMap((property) => value(property) ?? []);
  const [visibility, size, colour] = [value('visibility'), value('font-size'), value('color')];
  return {
    isGone: outer.isGone || hasAny(GONE) || (isPlaced && hasAny(AWAY)) || (isCut && hasAny(SMALL)),
    isInvisible: visibility ? /^(?:hidden|collapse)$/.test(visibility) : outer.isInvisible,
    isTiny: size ? /^(?:0|[0-3](?:\.\d+)?px)/.test(size) : outer.isTiny,
    letters: colour ? lettersIn(colour) : outer.letters,
    isGrounded:
      grounds.length === 0
        ? outer.isGrounded
        : grounds.some((one) => !WHITE.test(one) && !/^(?:none|transparent)$/.test(one)),
  };
}

function lettersIn(colour: string): State['letters'] {
  if (colour === 'transparent') return 'none';
  return WHITE.test(colour) ? 'white' : 'other';
}
