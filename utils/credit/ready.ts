/** The credit as a tab gets it: made beforehand, so that copying it is one step within a click. */
import { type Context, isConfirmed } from '../context/context';
import { type Check, checklistOf } from './checklist';
import { creditOf } from './credit';
import { creditFacts } from './facts';
import type { CreditLanguage } from './phrases';
import { asHtml, asText } from './render';

export interface ReadyCredit {
  text: string;
  html: string;
  /** The short one, for print. */
  line: string;
  checks: Check[];
}

/**
 * The full credit of the page on the screen; undefined where its record is not confirmed.
 * @param address the page's address
 * @param locale the interface's language; anything but French gets English
 */
export function readyCredit(
  context: Context,
  address: string,
  locale: string,
): ReadyCredit | undefined {
  if (!isConfirmed(context)) return undefined;
  const language = creditLanguage(locale);
  const facts = creditFacts(context, address);
  const full = creditOf(facts, { language, length: 'full' });
  return {
    text: asText(full),
    html: asHtml(full),
    line: asText(creditOf(facts, { language, length: 'short' })),
    checks: checklistOf(context, facts),
  };
}

/** The language of a credit for a reader of some interface language. */
export function creditLanguage(locale: string): CreditLanguage {
  return locale.startsWith('fr') ? 'fr' : 'en';
}
