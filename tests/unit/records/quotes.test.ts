import { describe, expect, it } from 'vitest';
import { emptyQuotes } from '../../../utils/records/quotes';
import type { Edition, Evidence } from '../../../utils/records/schema';

const said = (quote: string): Evidence[] => [
  { grade: 'seen', where: 'other-document', document: 'https://example.org/a', quote },
];

/** The paths of an edition's quotations that do not hold their fact. */
const empty = (facts: Partial<Edition>) =>
  emptyQuotes({ id: 'original', role: 'original', ...facts }).map(({ path }) => path);

const publisher = (name: string, quote: string) =>
  empty({ publisher: { value: { name }, evidence: said(quote) } });
const author = (name: string, quote: string) =>
  empty({ author: [{ value: { name }, evidence: said(quote) }] });
const date = (value: string, quote: string) =>
  empty({ datePublished: { value, evidence: said(quote) } });
const headline = (value: string, quote: string) =>
  empty({ headline: { value, evidence: said(quote) } });

describe('a quotation holds', () => {
  it.each([
    [headline('Welcome to the Jungle', 'Welcome To The Jungle A new era')],
    [headline('L’ère « neuve »', "L'ère «neuve» par A")],
    [date('2018-10-09', 'Par A − Le 9 octobre 2018 − Source b.example')],
    [date('2018-10-09', '9 octobre 2017, mis à jour le 9 octobre 2018')],
    [date('2018-03-25', '3/25/18 A headline')],
    [date('2022-09-28', '(revue de presse – 28/9/22)')],
    [date('2024-12-08', 'DECEMBER 8, 2024 BY A')],
    [date('2015-03', 'Originally published in The Quay (mars 2015)')],
    [date('2015-03', 'The Quay, March 2015, p. 4')],
    [author('M. K. Bhadrakumar', 'Par MK Bhadrakumar – Le 28')],
    [author('M. K. Bhadrakumar', '04.12.2018 Melkulangara Bhadrakumar')],
    [author('Pepe Escobar', 'DI PEPE ESCOBAR asiatimes.com')],
    [publisher('The Unz Review', 'Source unz.com')],
    [publisher('The Unz Review', 'Source Unz Review')],
    [publisher('Club Orlov', 'Source http://cluborlov.blogspot.fr')],
    [publisher('Asia Times', 'Source atimes.com')],
  ])('its fact %#', (paths) => {
    expect(paths).toEqual([]);
  });
});

describe('a quotation does not hold', () => {
  it.each([
    ['another headline', headline('Welcome to the Jungle', 'Welcome to the City'), 'headline'],
    ['another day', date('2018-10-09', 'Le 19 octobre 2018'), 'datePublished'],
    ['a month for a day', date('2018-10-09', 'octobre 2018'), 'datePublished'],
    ['another person', author('Dmitry Orlov', 'les textes d’Orlov'), 'author[0]'],
    ['another publisher', publisher('Asia Times', 'Source consortiumnews.com'), 'publisher'],
  ])('%s', (_, paths, at) => {
    expect(paths).toEqual([`${at}.evidence[0].quote`]);
  });
});
