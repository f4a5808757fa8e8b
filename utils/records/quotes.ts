/** Does a quotation hold the fact it is given for? Asked of every record before it is bundled. */

import { dateIn, monthIn } from '../languages/written-dates';
import { sites } from '../sites/index';
import { withoutArticle } from '../text/leading-article';
import { sameName } from '../text/names';
import { fold } from '../text/normalise';
import type { Edition, Evidence, Fact } from './schema';

/** A quotation without the fact it is given for. */
export interface EmptyQuote {
  /** JSON path of the quotation, from the edition. */
  readonly path: string;
  readonly message: string;
}

/**
 * The quotations of an edition that do not hold their fact: headlines word for word, dates in any
 * form, people and publishers in any spelling of theirs. What a language, a link between editions or
 * a subject rests on is more than words, so those are not asked.
 */
export function emptyQuotes(edition: Edition): EmptyQuote[] {
  const language = edition.inLanguage?.value;
  return [
    ...asked('headline', edition.headline, (value, quote) =>
      squeeze(quote).includes(squeeze(value)),
    ),
    ...asked('datePublished', edition.datePublished, (value, quote) =>
      hasDate(value, quote, language),
    ),
    ...asked('publisher', edition.publisher, ({ name, alternateName, parentOrganization }, quote) =>
      [name, alternateName, parentOrganization?.name, parentOrganization?.alternateName].some(
        (known) => known !== undefined && namesPublisher(known, quote),
      ),
    ),
    ...(['author', 'translator', 'proofreader'] as const).flatMap((role) =>
      (edition[role] ?? []).flatMap((fact, i) =>
        asked(`${role}[${i}]`, fact, ({ name }, quote) => namesPerson(name, quote)),
      ),
    ),
  ];
}

function asked<T>(
  path: string,
  fact: Fact<T> | undefined,
  holds: (value: T, quote: string) => boolean,
): EmptyQuote[] {
  return (fact?.evidence ?? []).flatMap((evidence, i) => {
    const quote = quoteOf(evidence);
    if (fact === undefined || quote === undefined || holds(fact.value, quote)) return [];
    const value = typeof fact.value === 'string' ? fact.value : Object(fact.value).name;
    return [
      { path: `${path}.evidence[${i}].quote`, message: `does not hold "${value}": "${quote}"` },
    ];
  });
}

function quoteOf(evidence: Evidence): string | undefined {
  return evidence.grade === 'inferred' ? undefined : evidence.quote;
}

/** Letters and digits alone: `M. K.` is `MK`, and `clubOrlov.blogspot.fr` holds `Club Orlov`. */
const squeeze = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

const MONTH = /^\d{4}-\d{2}$/;

/** Months of a year in a quotation: in its own language, which may be another edition's. */
function monthsIn(quote: string, inLanguage: string): string[] {
  const written = quote.match(/\p{L}+\.?,? (?:\p{L}{1,3} )?\d{4}|\d{4}\D{1,3}\d{1,2}/gu) ?? [];
  return written.flatMap((words) =>
    [inLanguage, 'en', 'fr', 'de', 'es', 'it', 'pt'].flatMap((tag) => monthIn(words, tag) ?? []),
  );
}

/** Any date of the quotation, read day first as well where figures alone leave it open. */
function hasDate(iso: string, quote: string, inLanguage = ''): boolean {
  if (MONTH.test(iso)) return monthsIn(quote, inLanguage).includes(iso);
  for (let rest = quote; rest !== ''; ) {
    const date = dateIn(rest, inLanguage) ?? dateIn(rest, 'fr');
    if (date === undefined) return false;
    if (date.iso === iso) return true;
    rest = rest.slice(date.end);
  }
  return false;
}

/** By its name, or by a host of its site: "Source unz.com". */
function namesPublisher(name: string, quote: string): boolean {
  const site = sites.find((one) => squeeze(one.name) === squeeze(name));
  const words = fold(quote);
  return (
    squeeze(quote).includes(squeeze(withoutArticle(name))) ||
    (site?.hosts.some((host) => words.includes(host.replace(/^www\./, ''))) ?? false)
  );
}

/** Word for word, or some words in a row that are another spelling: "Melkulangara Bhadrakumar". */
function namesPerson(name: string, quote: string): boolean {
  if (squeeze(quote).includes(squeeze(name))) return true;
  const words = quote.split(/[\s,]+/);
  return words.some((_, i) =>
    [2, 3, 4].some((many) => sameName(name, words.slice(i, i + many).join(' '))),
  );
}
