/** What is said of a comparison as a whole. */
import type { SideName } from '../../utils/compare/article';
import type { Compared } from '../../utils/compare/compared';
import { cutsOf } from '../../utils/compare/cut';
import { numberInWords } from '../../utils/text/numbers';
import { counted, type Words } from '../../utils/text/words';
import { countNotes, type ShownRow } from './rows-of';

/**
 * How much stands opposite something, and how many differences there are.
 * @param names of both sides, as they stand in a sentence
 */
export function sumInWords(
  { comparison, ...sides }: Compared,
  rows: readonly ShownRow[],
  names: Readonly<Record<SideName, string>>,
  words: Words,
): string[] {
  const { t, locale } = words;
  const { likeness, aligned } = comparison;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  // Rounded up, one missing sentence would be none.
  const share = (side: SideName) => percent.format(Math.floor(aligned[side] * 100) / 100);
  const lines = [t('sumAligned', names.source, share('source'), names.target, share('target'))];
  if (likeness === 'unlike') return [t('sumUnlike'), ...lines];
  const articles = { source: sides.source.article, target: sides.target.article };
  for (const { side, at, share: missing } of cutsOf(articles, comparison)) {
    const most = percent.format(Math.ceil(missing * 100) / 100);
    lines.push(t(at === 'end' ? 'sumCutEnd' : 'sumCutStart', names[side], most));
  }
  if (likeness === 'unknown') lines.unshift(t('sumUnknown'));
  const flags = countNotes(rows, ({ difference }) => difference?.weight === 'flag');
  const rest = countNotes(rows, ({ difference }) => difference?.weight === 'information');
  const wordings = countNotes(rows, ({ difference }) => difference === undefined);
  const away = comparison.differences.filter(({ isPutAway }) => isPutAway).length;
  if (away > 0) lines.push(t('sumPutAway', numberInWords(away, locale)));
  const found = [
    flags > 0 && counted(words, 'sumFlags', flags),
    rest > 0 && counted(words, 'sumInformation', rest),
    wordings > 0 && counted(words, 'sumWording', wordings),
  ].filter((line) => line !== false);
  return [...lines, found.length > 0 ? found.join(' ') : t('sumNone')];
}
