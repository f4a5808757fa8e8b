import { expect, test } from 'vitest';
import { monthIn } from '../../../utils/languages/written-dates';
import { above, beneath } from './page-tools';

const origin = (said: string[]) => said.filter((one) => /^original/.test(one));

test.each([
  ['Source: Harbour Monthly, Vol. 12, February 1930, No. 2', ['1930-02']],
  ['Source: Harbour Monthly, no. 4 (March 1965)', ['1965-03']],
  ['Source: Harbour Monthly, Vol.19 No.4, Fall 1958, pp.153-155.', ['1958']],
  [
    'First Published: Harbour Monthly, Vol. V No. 19 (Whole No. 115), 7 May 1932, p. 4.',
    ['1932-05-07'],
  ],
  ['Originally published in Harbour Monthly, no. 1, January 1979.', ['1979-01']],
])('beneath the headline an issue of a periodical: %s', (line, [date]) => {
  expect(origin(above(line))).toEqual([
    `original datePublished: ${date}`,
    'original publisher: Harbour Monthly',
  ]);
});

test('with its author and headline', () => {
  const line = 'Source: Jana Roe, On Tides, Harbour Monthly, August 1879, Vol. I, No. 8.';
  expect(origin(above(line))).toEqual([
    'original author: Jana Roe',
    'original datePublished: 1879-08',
    'original headline: On Tides',
    'original publisher: Harbour Monthly',
  ]);
});

test('beneath the text a journal may be what the text is about', () => {
  expect(origin(beneath('Source: Harbour Monthly, Vol. 12, No. 2'))).toEqual([]);
});

test.each([
  ['March 2015', 'en', '2015-03'],
  ['mars 2015', 'fr', '2015-03'],
  ['2015年3月', 'ja', '2015-03'],
  ['Herbst 2015', 'de', '2015'],
  ['2015', 'en', '2015'],
  ['Room 2015', 'en', undefined],
  ['1015', 'en', undefined],
])('a month or a year alone: %s', (words, tag, iso) => {
  expect(monthIn(words, tag)).toBe(iso);
});
