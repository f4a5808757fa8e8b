/** The edition on the screen as a CSL-JSON item: what every citation format is made from. */
import type { Context } from '../context/context';
import { heldInWords } from '../credit/credit';
import { authorsOf, type CreditStep, creditFacts } from '../credit/facts';
import type { CreditLanguage } from '../credit/phrases';
import { printable } from '../text/printable';
import { type CslName, cslName } from './csl-name';
import { keyOf } from './key';

export interface CslDate {
  'date-parts': [[year: number, month?: number, day?: number]];
}

/** As far as Colophon fills it. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title?: string;
  author?: CslName[];
  translator?: CslName[];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  accessed: CslDate;
  language?: string;
  URL?: string;
  'original-title'?: string;
  'original-author'?: CslName[];
  'original-date'?: CslDate;
  'original-publisher'?: string;
  /** What CSL has no variable for, where its schema lets programs keep such things. */
  custom?: { 'original-language': string };
  /** Whose facts these are, where only a pack or the reader's own record says them. */
  note?: string;
}

/** How the reader takes names apart: where the family name begins, in words before it. */
export type NameChoices = ReadonlyMap<string, number>;

/**
 * Describes the edition on the screen, keeping the translator and what it was translated from. What
 * nobody states is absent.
 * @param address the address of the page on the screen
 * @param today ISO 8601 date on which the reader looks at it
 * @param language of the note that says whose facts these are
 * @param choices names the reader took apart; any other goes by its initials
 */
export function cslItem(
  context: Context,
  address: string,
  today: string,
  language: CreditLanguage = 'en',
  choices: NameChoices = new Map(),
): CslItem {
  const facts = creditFacts(context, address);
  const held = printable(heldInWords(facts, language));
  const here = facts.steps.at(-1);
  const original = facts.steps.find(({ role }) => role === 'original');
  const names = (list: readonly string[]) => list.map((name) => cslName(name, choices.get(name)));
  const translators = facts.steps.flatMap(({ translator }) => translator);
  const authors = authorsOf(facts);
  return {
    id: keyOf(authors[0], here?.datePublished, here?.headline, here?.address),
    type: 'webpage',
    ...(here?.headline && { title: here.headline }),
    ...(authors.length > 0 && { author: names(authors) }),
    ...(translators.length > 0 && { translator: names(translators) }),
    ...(here?.publisher && { 'container-title': here.publisher }),
    ...(here?.body && here.body !== here.publisher && { publisher: here.body }),
    ...(here?.datePublished && { issued: cslDate(here.datePublished) }),
    accessed: cslDate(today),
    ...(here?.inLanguage && { language: here.inLanguage }),
    ...(here?.address && { URL: here.address }),
    ...(original && original !== here ? originalOf(original, names) : {}),
    ...(held && { note: held }),
  };
}

function originalOf(
  { headline, author, datePublished, publisher, inLanguage }: CreditStep,
  names: (list: readonly string[]) => CslName[],
): Partial<CslItem> {
  return {
    ...(headline && { 'original-title': headline }),
    ...(author.length > 0 && { 'original-author': names(author) }),
    ...(datePublished && { 'original-date': cslDate(datePublished) }),
    ...(publisher && { 'original-publisher': publisher }),
    ...(inLanguage && { custom: { 'original-language': inLanguage } }),
  };
}

/** Is anything known of what the edition comes from? */
export function hasOriginal(item: CslItem): boolean {
  return Boolean(item['original-title'] ?? item['original-publisher'] ?? item['original-date']);
}

function cslDate(iso: string): CslDate {
  const [year = 0, ...rest] = iso.split('-').map(Number);
  return { 'date-parts': [[year, ...rest] as CslDate['date-parts'][0]] };
}

/** `YYYY-MM-DD`, or as much of it as is known. */
export function isoDate({ 'date-parts': [[year, ...rest]] }: CslDate): string {
  const two = (part = 0) => String(part).padStart(2, '0');
  return [String(year).padStart(4, '0'), ...rest.map(two)].join('-');
}
