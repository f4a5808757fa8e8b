import type { Words } from '../../utils/text/words';

/** What went wrong with a file or with the store, as the reader should know it. */
export function complaintOf({ name, message }: Error, { t }: Words): string {
  if (name === 'QuotaExceededError') return t('packNoRoom');
  if (name === 'StaleError') return t('packStale');
  return name === 'PackError' ? `${t('packRefused')}\n${message}` : message;
}
