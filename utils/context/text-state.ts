/** Is this still the recorded text? */
import type { Page } from '../page/page';

export interface TextState {
  /**
   * `part`: nothing but recorded paragraphs, and not all of them; `absent`: none of them, as where the
   * page shows something else in the place of the text.
   */
  state: 'as-recorded' | 'changed' | 'part' | 'absent';
  /** Recorded paragraphs that stand on the page. */
  found: number;
  /** Recorded paragraphs. */
  of: number;
}

/**
 * Compares the paragraphs of a page with those recorded of its edition.
 * @param recorded the edition's fingerprints
 * @returns undefined where none are recorded, or the browser has translated the page's
 */
export function textStateOf(
  recorded: readonly string[] | undefined,
  { fingerprints, isTranslated }: Pick<Page, 'fingerprints' | 'isTranslated'>,
): TextState | undefined {
  if (recorded === undefined || isTranslated) return undefined;
  const known = new Set(recorded);
  const standing = new Set(fingerprints.all);
  const found = recorded.filter((mark) => standing.has(mark)).length;
  const isAllKnown = fingerprints.body.every((mark) => known.has(mark));
  return { state: stateOf(found, recorded.length, isAllKnown), found, of: recorded.length };
}

function stateOf(found: number, of: number, isAllKnown: boolean): TextState['state'] {
  if (found === of) return 'as-recorded';
  if (found === 0) return 'absent';
  return isAllKnown ? 'part' : 'changed';
}
