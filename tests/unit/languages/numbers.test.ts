import { expect, test } from 'vitest';
import { monthsOf, weekdaysOf } from '../../../utils/languages/month-names';
import { abbreviationsOf, numberWordsOf } from '../../../utils/languages/numbers';

test('knows number words and magnitudes', () => {
  expect(numberWordsOf('de').cardinals.get('einundzwanzig')).toBe(21);
  expect(numberWordsOf('ru').magnitudes.get('миллиона')).toBe(1e6);
  expect(numberWordsOf('hi').magnitudes.get('लाख')).toBe(1e5);
  expect(numberWordsOf('ja').magnitudes.get('億')).toBe(1e8);
});

test('knows months and days of the week in the forms they are written in', () => {
  expect(monthsOf('ru').get('июня')).toBe(6);
  expect(monthsOf('ar').get('حزيران')).toBe(6);
  expect(monthsOf('pl').get('czerwca')).toBe(6);
  expect(weekdaysOf('fr').get('lundi')).toBe(1);
});

test('knows abbreviations of CLDR', () => {
  expect(abbreviationsOf('fr').library.has('janv')).toBe(true);
});
