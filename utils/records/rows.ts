/** A record as a line of the list: what is shown of it and what it is found by. */

import { dateIn } from '../languages/written-dates';
import { siteOf } from '../sites/index';
import { fold } from '../text/normalise';
import type { Place } from './catalogue';
import { chainOrder } from './chain';
import type { Holder } from './match';
import type { ArticleRecord } from './schema';

/** Where the whole record is: in the store, or in the catalogue. */
export type RowAt = { id: number } | { place: Place };

export interface Row {
  at: RowAt;
  holder?: Holder;
  /** What is shown, as JSON: of a hundred thousand rows a dozen are in view, and objects take room. */
  shown: string;
  /** Headlines, people, publishers, sites and dates, folded. */
  text: string;
}

/** What is shown of a record in the list. */
export interface Shown {
  editions: { headline?: string; inLanguage?: string; publisher?: string }[];
  sdDatePublished: string;
}

export function rowOf(record: ArticleRecord, at: RowAt, holder?: Holder): Row {
  const editions = chainOrder(record.editions);
  const words = editions.flatMap((edition) => [
    edition.headline?.value,
    edition.publisher?.value.name,
    edition.publisher?.value.alternateName,
    edition.publisher?.value.parentOrganization?.name,
    edition.publisher?.value.parentOrganization?.alternateName,
    edition.datePublished?.value,
    ...[edition.author, edition.translator, edition.proofreader].flatMap(
      (people) => people?.map(({ value }) => value.name) ?? [],
    ),
    edition.articleKey?.value.split(':')[0],
    ...(edition.addresses ?? []).flatMap(({ value }) => {
      const site = siteOf(value);
      return [site?.id, site?.name];
    }),
  ]);
  const shown: Shown = {
    editions: editions.map(({ headline, inLanguage, publisher }) => ({
      ...(headline ? { headline: headline.value } : {}),
      ...(inLanguage ? { inLanguage: inLanguage.value } : {}),
      ...(publisher ? { publisher: publisher.value.name } : {}),
    })),
    sdDatePublished: record.sdDatePublished,
  };
  return {
    at,
    ...(holder ? { holder } : {}),
    shown: JSON.stringify(shown),
    text: fold([...new Set(words.filter((word) => word !== undefined))].join('\n')),
  };
}

/** What is shown of a row. */
export function shownOf({ shown }: Row): Shown {
  return JSON.parse(shown) as Shown;
}

/**
 * Whether a row holds every word of a question, in any order.
 * @param question as the reader types it; a date in words is looked for as the date it is
 * @param inLanguage of the reader, BCP 47: what "06/07/2024" means
 */
export function answering(question: string, inLanguage = ''): (row: Row) => boolean {
  const words = fold(withoutWrittenDate(question.slice(0, 200), inLanguage))
    .split(' ')
    .filter((word) => word !== '');
  return ({ text }) => words.every((word) => text.includes(word));
}

function withoutWrittenDate(question: string, inLanguage: string): string {
  const date = dateIn(question, inLanguage);
  return date
    ? `${question.slice(0, date.start)} ${date.iso} ${question.slice(date.end)}`
    : question;
}
