import type { Found } from '../../utils/browser/pack-update';
import type { StoredPack } from '../../utils/browser/store-rows';
import type { Trouble } from '../../utils/browser/taking/taken';
import { theirs } from '../../utils/text/theirs';
import type { Words } from '../../utils/text/words';
import { troubleInWords } from '../compare/trouble';

/** What IndexedDB fails with where the disk, the profile or a private window does not let it. */
const STORE_ERRORS = new Set([
  'InvalidStateError',
  'UnknownError',
  'SecurityError',
  'NotFoundError',
]);

/**
 * What went wrong with a file, with the store, or at an address, as the reader should know it.
 * @param host that was asked
 */
export function complaintOf(error: Error, { t }: Words, host = ''): string {
  const { name, message } = error;
  const { trouble } = error as { trouble?: Trouble };
  if (trouble?.kind === 'too-large') return t('packLookTooLarge', theirs(host));
  if (trouble) return troubleInWords(trouble, theirs(host), t);
  if (name === 'QuotaExceededError') return t('packNoRoom');
  if (name === 'StaleError') return t('packStale');
  if (name === 'StaleRecordError') return t('recordStale');
  if (STORE_ERRORS.has(name)) return t('storeLost');
  return name === 'PackError' ? `${t('packRefused')}\n${message}` : message;
}

/** What was found at a pack's address, where there is nothing to take. */
export function foundInWords(
  found: Exclude<Found, { fate: 'newer' }>,
  pack: StoredPack,
  { t, date }: Words,
): string {
  const here = date(pack.datePublished);
  if (found.fate === 'same') return t('packLookSame', here);
  if (found.fate === 'older') return t('packLookOlder', date(found.datePublished), here);
  return t('packLookOther', theirs(found.identifier));
}
