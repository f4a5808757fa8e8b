/** The edition on the screen as a CSL-JSON item: what every citation format is made from. */
import type { Context } from '../context/context';
import { heldInWords } from '../credit/credit';
import { authorsOf, type CreditFacts, type CreditStep, creditFacts } from '../credit/facts';
import type { CreditLanguage } from '../credit/phrases';

/** A name; `literal` where it cannot be taken apart without guessing. */
export type CslName = { family: string; given: string } | { literal: string };

export interface CslDate {
  'date-parts': [[number, number, number]];
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
  /** Whose facts these are, where only a pack or the reader's own record says them. */
  note?: string;
}

/**
 * Describes the edition on the screen, keeping the translator and what it was translated from. What
 * nobody states is absent.
 * @param address the address of the page on the screen
 * @param today ISO 8601 date on which the reader looks at it
 * @param language of the note that says whose facts these are
 */
export function cslItem(
  context: Context,
  address: string,
  today: string,
  language: CreditLanguage = 'en',
): CslItem {
  const facts = creditFacts(context, address);
  const held = heldInWords(facts, language);
  const here = facts.steps.at(-1);
  const original = facts.steps.find(({ role }) => role === 'original');
  const translators = facts.steps.flatMap(({ translator }) => translator);
  const authors = authorsOf(facts);
  return {
    id: idOf(facts, here),
    type: 'webpage',
    ...(here?.headline && { title: here.headline }),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(translators.length > 0 && { translator: translators.map(cslName) }),
    ...(here?.publisher && { 'container-title': here.publisher }),
    ...(here?.body && here.body !== here.publisher && { publisher: here.body }),
    ...(here?.datePublished && { issued: cslDate(here.datePublished) }),
    accessed: cslDate(today),
    ...(here?.inLanguage && { language: here.inLanguage }),
    ...(here?.address && { URL: here.address }),
    ...(original && original !== here ? originalOf(original) : {}),
    ...(held && { note: held }),
  };
}

function originalOf({ headline, author, datePublished, publisher }: CreditStep): Partial<CslItem> {
  return {
    ...(headline && { 'original-title': headline }),
    ...(author.length > 0 && { 'original-author': author.map(cslName) }),
    ...(datePublished && { 'original-date': cslDate(datePublished) }),
    ...(publisher && { 'original-publisher': publisher }),
  };
}

/**
 * A name as CSL has it. Only initials tell where the family name begins ("M. K. Bhadrakumar"); any
 * other name stays whole, because which of its words is the family's depends on whose name it is.
 */
export function cslName(name: string): CslName {
  const [, given, family] = /^((?:\p{Lu}\.[ -]?){1,4}) ?([\p{Lu}][\p{L}'’-]+)$/u.exec(name) ?? [];
  return given && family ? { family, given: given.trim() } : { literal: name };
}

function cslDate(iso: string): CslDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}

/** A short name for the reference, in letters and digits that every format takes. */
function idOf(facts: CreditFacts, here: CreditStep | undefined): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9 ]/g, '')
      .trim();
  const author =
    plain(authorsOf(facts)[0] ?? '')
      .split(' ')
      .at(-1) ?? '';
  const title =
    plain(here?.headline ?? '')
      .split(' ')
      .find((word) => word.length > 3) ?? '';
  const id = (author + (here?.datePublished?.slice(0, 4) ?? '') + title).toLowerCase();
  return id || 'edition';
}
