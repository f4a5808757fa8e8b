import { expect, test } from 'vitest';
import { canonicalTag, languageOf } from '../../../utils/languages/language-words';

test.each([
  ['anglais', 'en'],
  ['anglaise', 'en'],
  ['Italien', 'it'],
  ['French', 'fr'],
  ['inglés', 'en'],
  ['inglese', 'en'],
  ['Englischen', 'en'],
  ['Französischen', 'fr'],
  ['inglês', 'en'],
  ['russe', 'ru'],
])('"%s" is %s', (word, tag) => {
  expect(languageOf(word)).toBe(tag);
});

test.each(['', 'Paris', 'angle', 'print', 'spring', 'Global'])('"%s" is no language', (word) => {
  expect(languageOf(word)).toBeUndefined();
});

test('tags become canonical or nothing', () => {
  expect(canonicalTag('fr_FR')).toBe('fr-FR');
  expect(canonicalTag(' EN-us ')).toBe('en-US');
  expect(canonicalTag('not a tag')).toBeUndefined();
  expect(canonicalTag('')).toBeUndefined();
});
