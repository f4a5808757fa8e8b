import { expect, test } from 'vitest';
import { dateIn, dayOf, monthOf } from '../../../utils/languages/written-dates';

test.each([
  ['21 juin 2024', '2024-06-21'],
  ['le 1er janvier 2016', '2016-01-01'],
  ['Mondialisation.ca, 24 juin 2024', '2024-06-24'],
  ['Le vendredi 3 août 2018', '2018-08-03'],
  ['12 févr. 2020', '2020-02-12'],
  ['August 24, 2016', '2016-08-24'],
  ['June 21st, 2024', '2024-06-21'],
  ['Friday, 6 January 2023', '2023-01-06'],
  ['4 de mayo de 2019', '2019-05-04'],
  ['3 de junho de 2020', '2020-06-03'],
  ['21 giugno 2024', '2024-06-21'],
  ['14. März 2021', '2021-03-14'],
  ['2024-06-21', '2024-06-21'],
  ['2024-06-21T23:30:00-04:00', '2024-06-21'],
  ['01.08.25', '2025-08-01'],
  ['29 février 2024', '2024-02-29'],
])('"%s" is %s', (text, iso) => {
  expect(dateIn(text)?.iso).toBe(iso);
});

test.each([
  'Le 12 septembre',
  'March 2015',
  '2024',
  '31 juin 2024',
  '29 February 2023',
  '30 potatoes 2024',
  '12 jui 2024',
  'article 5598411',
  '1.2.3.4',
  'v2.3.24.1',
  '06/07/2024',
  '2024-13-01',
  '21 juin 20245',
  '',
])('"%s" is no date', (text) => {
  expect(dateIn(text)).toBeUndefined();
});

test('figures with slashes are read day first where the language writes them so', () => {
  expect(dateIn('06/07/2024', 'fr-CA')?.iso).toBe('2024-07-06');
  expect(dateIn('21/06/2024', 'en')?.iso).toBe('2024-06-21');
  expect(dateIn('06/21/2024', 'en-US')?.iso).toBe('2024-06-21');
  expect(dateIn('06/07/2024', 'en-US')).toBeUndefined();
});

test('a date knows where it stands', () => {
  expect(dateIn('Site, le 21 juin 2024.')).toEqual({ iso: '2024-06-21', start: 9, end: 21 });
});

test('a time stamp is the day its writer counted', () => {
  expect(dayOf('2024-06-24T23:10:00-04:00')).toBe('2024-06-24');
  expect(dayOf('on 2024-06-24')).toBeUndefined();
});

test('every month of the six languages is one month', () => {
  for (const locale of ['fr', 'en', 'es', 'it', 'de', 'pt']) {
    const { format } = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      expect(monthOf(format(Date.UTC(2000, month)))).toBe(month + 1);
    }
  }
});
