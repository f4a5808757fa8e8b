/** The interface's words for tests, from the message files themselves. */
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import { piecesOf } from '../../utils/text/theirs';
import { type Words, withIntl } from '../../utils/text/words';

export const messageFiles = { en, fr } as const;

export type Language = keyof typeof messageFiles;

/**
 * The words of one message file, `$1`… replaced as the browsers do it.
 * @param locale BCP 47 tag for dates and names, where it is not just the language
 */
export function wordsIn(language: Language, locale: string = language): Words {
  return withIntl({
    locale,
    t: (key, ...values) =>
      messageFiles[language][key].message.replace(/\$(\d)/g, (_, n) => values[n - 1] ?? ''),
  });
}

/** A sentence as it is read: without the marks around words of others. */
export function unmarked(sentence: string): string {
  return piecesOf(sentence)
    .map(({ text }) => text)
    .join('');
}
