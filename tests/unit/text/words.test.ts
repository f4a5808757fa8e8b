import { describe, expect, it } from 'vitest';
import { type CountKey, counted } from '../../../utils/text/words';
import { wordsIn } from '../words';

describe('a counted message', () => {
  it.each<[string, CountKey, number, string, string?]>([
    ['This page: 1 day later.', 'daysLater', 1, 'en'],
    ['This page: 3 days later.', 'daysLater', 3, 'en'],
    ['This page: 0 days later.', 'daysLater', 0, 'en'],
    ['Cette page\u00a0: 1 jour plus tard.', 'daysLater', 1, 'fr'],
    ['Cette page\u00a0: 3 jours plus tard.', 'daysLater', 3, 'fr'],
    // French counts nothing in the singular.
    ['Cette page\u00a0: 0 jour plus tard.', 'daysLater', 0, 'fr'],
    ['1,200 editions known.', 'editionsKnown', 1200, 'en', 'en-GB'],
    ['1\u202f200 éditions connues.', 'editionsKnown', 1200, 'fr'],
    ['1\u202f000\u202f000 éditions connues.', 'editionsKnown', 1_000_000, 'fr'],
    ['1 notice est fournie avec cette version.', 'optionsRecords', 1, 'fr'],
    ['2 records come with this version.', 'optionsRecords', 2, 'en'],
  ])('reads %j', (expected, key, count, language, locale) => {
    expect(counted(wordsIn(language, locale), key, count)).toBe(expected);
  });
});
