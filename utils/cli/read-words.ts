/** The interface's words as the command line has them: from the message files themselves. */
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import { type Words, withIntl } from '../text/words';

const files = { en, fr } as const;

/** The languages there are words in. */
export type WordsLanguage = keyof typeof files;

/** Are there words in a language? */
export function isWordsLanguage(language: string): language is WordsLanguage {
  return Object.hasOwn(files, language);
}

/** The words of one language, `$1`… replaced as the browsers do it. */
export function fileWords(language: WordsLanguage): Words {
  return withIntl({
    locale: language,
    t: (key, ...values) =>
      files[language][key].message.replace(/\$(\d)/g, (_, n) => values[n - 1] ?? ''),
  });
}

/** The language of this machine's user where there are words in it, English otherwise. */
export function ownLanguage(): WordsLanguage {
  const [language = ''] = new Intl.DateTimeFormat().resolvedOptions().locale.split('-');
  return isWordsLanguage(language) ? language : 'en';
}
