/** The interface's words for tests, from the message files themselves. */
import { LANGUAGES, type MessageFile, messagesIn } from '../../utils/cli/read-words';
import { piecesOf } from '../../utils/text/theirs';
import { filled, type Words, withIntl } from '../../utils/text/words';

/** Every language the interface speaks, with its messages. */
export const messageFiles: Readonly<Record<string, MessageFile>> = Object.fromEntries(
  LANGUAGES.map((language) => [language, messagesIn(language)]),
);

/**
 * The words of one message file, `$1`… replaced as the browsers do it.
 * @param locale BCP 47 tag for dates and names, where it is not just the language
 */
export function wordsIn(language: string, locale: string = language): Words {
  const messages = messageFiles[language];
  if (messages === undefined) throw new Error(`The interface does not speak "${language}".`);
  return withIntl({
    locale,
    t: (key, ...values) => filled(messages[key]?.message ?? '', values),
  });
}

/** A sentence as it is read: without the marks around words of others. */
export function unmarked(sentence: string): string {
  return piecesOf(sentence)
    .map(({ text }) => text)
    .join('');
}
