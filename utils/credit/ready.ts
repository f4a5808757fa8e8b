/** The credit as a tab gets it: made beforehand, so that copying it is one step within a click. */
import { type Context, plainly } from '../context/context';
import { listInWords } from '../text/list';
import type { Words } from '../text/words';
import { checklistOf } from './checklist';
import { creditOf } from './credit';
import { creditFacts } from './facts';
import type { CreditLanguage } from './phrases';
import { asHtml, asText } from './render';

export interface ReadyCredit {
  text: string;
  html: string;
  /** The short one, for print. */
  line: string;
  /** The duties it cannot meet, because the fact is not stated; empty where it meets all. */
  cannot: string;
}

/**
 * The full credit of the page on the screen, in the interface's language: what a pack or an own
 * record alone says is not in it.
 * @param address the page's address
 */
export function readyCredit(shown: Context, address: string, words: Words): ReadyCredit {
  const context = plainly(shown);
  const language = creditLanguage(words.locale);
  const facts = creditFacts(context, address);
  const full = creditOf(facts, { language, length: 'full' });
  const unknown = checklistOf(context, facts).filter(({ state }) => state === 'unknown');
  return {
    text: asText(full),
    html: asHtml(full),
    line: asText(creditOf(facts, { language, length: 'short' })),
    cannot:
      unknown.length > 0
        ? words.t(
            'creditCannot',
            listInWords(
              unknown.map(({ says }) => words.t(says)),
              words.locale,
            ),
          )
        : '',
  };
}

/** The language of a credit for a reader of some interface language: anything but French, English. */
export function creditLanguage(locale: string): CreditLanguage {
  return locale.startsWith('fr') ? 'fr' : 'en';
}
