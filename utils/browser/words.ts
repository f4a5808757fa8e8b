/** The interface's words as the browser gives them, from `_locales`, in its own language. */
import type { Words } from '../text/words';
import { native } from './native';

/**
 * The words of the browser's language. Dates and language names follow the reader's own variant
 * (en-GB, fr-CH) as long as the messages are in that language at all.
 */
export function browserWords(): Words {
  const t: Words['t'] = (key, ...values) => native.i18n.getMessage(key, values);
  const messages = t('locale');
  const reader = native.i18n.getUILanguage();
  return { locale: reader.split('-')[0] === messages ? reader : messages, t };
}
