/** What kept a text from being taken, in one sentence: what, and where. */
import type { Trouble } from '../../utils/browser/taking/taken';
import { theirs } from '../../utils/text/theirs';
import type { MessageKey, Words } from '../../utils/text/words';

/**
 * To be shown by `Said`.
 * @param host who was asked; empty where nobody was
 */
export function troubleInWords(trouble: Trouble, host: string, t: Words['t']): string {
  switch (trouble.kind) {
    case 'status':
      return t(STATUS[trouble.status] ?? 'troubleStatus', host, String(trouble.status));
    case 'not-html':
      return t('troubleNotHtml', host, trouble.type ? theirs(trouble.type) : t('notStated'));
    default:
      return t(OTHERS[trouble.kind], host);
  }
}

const STATUS: Record<number, MessageKey> = {
  401: 'troubleDenied',
  403: 'troubleDenied',
  404: 'troubleMissing',
  410: 'troubleMissing',
};

const OTHERS = {
  'tab-gone': 'troubleTabGone',
  'tab-shut': 'troubleTabShut',
  refused: 'troubleRefused',
  cancelled: 'troubleCancelled',
  late: 'troubleLate',
  fault: 'troubleFault',
  network: 'troubleNetwork',
  redirect: 'troubleRedirect',
  'too-large': 'troubleTooLarge',
  'no-text': 'troubleNoText',
} as const;
