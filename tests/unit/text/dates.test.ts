import { describe, expect, it } from 'vitest';
import { dateInWords, daysBetween } from '../../../utils/text/dates';

describe('a date in words', () => {
  it.each([
    ['21 June 2024', '2024-06-21', 'en-GB'],
    ['June 21, 2024', '2024-06-21', 'en'],
    ['21 juin 2024', '2024-06-21', 'fr'],
    ['24 juin 2024', '2024-06-24', 'fr-CH'],
    ['29 février 2024', '2024-02-29', 'fr'],
    ['1 January 1900', '1900-01-01', 'en-GB'],
  ])('reads %j for %s in %s', (expected, iso, locale) => {
    expect(dateInWords(iso, locale)).toBe(expected);
  });
});

describe('days between two dates', () => {
  it.each([
    [3, '2024-06-21', '2024-06-24'],
    [0, '2024-06-21', '2024-06-21'],
    [-3, '2024-06-24', '2024-06-21'],
    [2, '2024-02-28', '2024-03-01'],
    // The night in which clocks go forward in Europe.
    [1, '2024-03-30', '2024-03-31'],
    [366, '2024-01-01', '2025-01-01'],
  ])('are %i from %s to %s', (expected, from, to) => {
    expect(daysBetween(from, to)).toBe(expected);
  });
});
