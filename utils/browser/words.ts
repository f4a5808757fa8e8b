/** The interface's words as the browser gives them, from `_locales`, in its own language. */
import { isSameWriting } from '../text/languages';
import { type Messages, type Words, withIntl } from '../text/words';
import { native } from './native';

/**
 * The messages of the browser's language. Dates and language names follow the reader's own variant
 * (en-GB, fr-CH) as long as the messages are in that language, and script, at all.
 */
export function browserMessages(): Messages {
  const t: Messages['t'] = (key, ...values) => native.i18n.getMessage(key, values);
  const messages = t('locale');
  const reader = native.i18n.getUILanguage();
  return { locale: isSameWriting(reader, messages) ? reader : messages, t };
}

/** The words of the browser's language. */
export function browserWords(): Words {
  return withIntl(browserMessages());
}
