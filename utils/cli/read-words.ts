/** The interface's words as the command line has them: from the message files themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filled, type Words, withIntl } from '../text/words';

/** One folder a language, as the browsers want them. */
const LOCALES = join(import.meta.dirname, '../../public/_locales');

/** A message file: key → message, with what a translator has to know of it in the English one. */
export type MessageFile = Record<string, { message: string; description?: string }>;

/** BCP 47 tags of the languages the interface speaks: `zh-CN` for the folder `zh_CN`. */
export const LANGUAGES: readonly string[] = readdirSync(LOCALES)
  .filter((folder) => existsSync(join(LOCALES, folder, 'messages.json')))
  .map((folder) => folder.replace('_', '-'));

/** The message file of one of these languages. */
export function messagesIn(language: string): MessageFile {
  const file = join(LOCALES, language.replace('-', '_'), 'messages.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The words of one of these languages. */
export function fileWords(language: string): Words {
  const messages = messagesIn(language);
  return withIntl({
    locale: language,
    t: (key, ...values) => filled(messages[key]?.message ?? '', values),
  });
}

/**
 * The interface's language that comes nearest to one asked for: `de` for `de-AT`, `pt-PT` for `pt`.
 * @returns its tag; undefined where the interface does not speak it
 */
export function nearestLanguage(tag: string): string | undefined {
  const language = tag.split('-')[0] ?? '';
  return (
    [tag, language].find((one) => LANGUAGES.includes(one)) ??
    LANGUAGES.find((one) => one.split('-')[0] === language)
  );
}

/** The language of this machine's user where there are words in it, English otherwise. */
export function ownLanguage(): string {
  return nearestLanguage(new Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
}
