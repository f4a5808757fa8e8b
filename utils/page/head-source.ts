/** Lines beneath a headline that name the source of the text. */
import type { Own } from './addresses';
import type { Reading } from './grammar/family';
import type { Region } from './region';

/** Lines right beneath the headline. */
const BENEATH = 4;

/** "Source: ": without a colon it may be prose. */
const SOURCE = /^[^:：]{1,40}[:：]/;

/**
 * "Source: <site>" right beneath the headline is the text's, unless a picture stands between; a mere
 * name may be the page's own site's, where that is not named elsewhere.
 */
export function isHeadSource(
  reading: Reading,
  { all, headline, article }: Region,
  i: number,
  own: Own,
): boolean {
  const placed = article[i];
  const isOther =
    own.hasName ||
    reading.facts.some(({ property }) => /^(?:address|datePublished)$/.test(property));
  return (
    reading.where === 'source-line' &&
    reading.needs === 'company' &&
    isOther &&
    headline !== undefined &&
    i < BENEATH &&
    placed?.before === 0 &&
    placed.after > 1 &&
    SOURCE.test(placed.line.text) &&
    all[placed.index - 1]?.zone !== 'out'
  );
}
