/** Where the panel's frame stands in the window. */
import type { Drawn, Stand } from '../../utils/browser/messages';

/** Below the heads of most pages. */
const SPINE_TOP = 96;
/** Of the window's height: enough of the article stays in sight. */
const MOST_OF_SHEET = '82vh';
/** Windows up to this width, in CSS pixels, have the panel at their bottom. */
const NARROW = '(max-width: 600px)';

export function isNarrow(): boolean {
  return matchMedia(NARROW).matches;
}

/**
 * The rule for the frame.
 * @param stand how it is wanted; undefined: out of sight, as large as it may get
 * @param drawn how it is drawn, if it is
 */
export function placeOf(
  document: Document,
  stand: Stand | undefined,
  drawn: Drawn | undefined,
): string {
  const rules: Record<string, string> = {
    inset: 'auto',
    visibility: stand ? 'visible' : 'hidden',
    // A page's zoom is its own: the top layer takes it over nevertheless.
    zoom: String(
      1 / ((document.documentElement as { currentCSSZoom?: number }).currentCSSZoom ?? 1),
    ),
    ...placed(stand, drawn),
  };
  const body = Object.entries(rules).map(([name, value]) => `${name}:${value}!important`);
  return `iframe{${body.join(';')}}`;
}

function placed(stand: Stand | undefined, drawn: Drawn | undefined): Record<string, string> {
  const edge = stand?.side ?? 'right';
  // Folded it shrinks only when it is drawn so; open it has its room before.
  const isFolded = stand?.form === 'folded' && drawn?.form === 'folded';
  if (stand?.isSheet) {
    const height = drawn?.form === stand.form ? `${drawn.height}px` : MOST_OF_SHEET;
    return { left: '0', bottom: '0', width: '100%', height: `min(${height},${MOST_OF_SHEET})` };
  }
  if (!isFolded) {
    return {
      top: '0',
      bottom: '0',
      [edge]: '0',
      width: `min(${stand?.width ?? 392}px,100%)`,
      height: '100%',
    };
  }
  return {
    top: `${SPINE_TOP}px`,
    [edge]: '0',
    width: `${drawn.width}px`,
    height: `min(${drawn.height}px,100% - ${SPINE_TOP + 16}px)`,
  };
}
