import type { Words } from '../../utils/text/words';

/** What IndexedDB fails with where the disk, the profile or a private window does not let it. */
const STORE_ERRORS = new Set([
  'InvalidStateError',
  'UnknownError',
  'SecurityError',
  'NotFoundError',
]);

/** What went wrong with a file or with the store, as the reader should know it. */
export function complaintOf({ name, message }: Error, { t }: Words): string {
  if (name === 'QuotaExceededError') return t('packNoRoom');
  if (name === 'StaleError') return t('packStale');
  if (name === 'StaleRecordError') return t('recordStale');
  if (STORE_ERRORS.has(name)) return t('storeLost');
  return name === 'PackError' ? `${t('packRefused')}\n${message}` : message;
}
