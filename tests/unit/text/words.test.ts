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
    // Arabic has all six forms: none, one, two, three to ten, eleven to ninety-nine, hundreds.
    ['لا سجلات', 'optionsFound', 0, 'ar'],
    ['سجل واحد', 'optionsFound', 1, 'ar'],
    ['سجلان', 'optionsFound', 2, 'ar'],
    ['٣ سجلات', 'optionsFound', 3, 'ar', 'ar-EG'],
    ['١٠ سجلات', 'optionsFound', 10, 'ar', 'ar-EG'],
    ['١١ سجلًا', 'optionsFound', 11, 'ar', 'ar-EG'],
    ['٩٩ سجلًا', 'optionsFound', 99, 'ar', 'ar-EG'],
    ['١٠٠ سجل', 'optionsFound', 100, 'ar', 'ar-EG'],
    ['١٬٢٠٠ سجل', 'optionsFound', 1200, 'ar', 'ar-EG'],
    // Morocco writes the digits of Europe.
    ['11 سجلًا', 'optionsFound', 11, 'ar', 'ar-MA'],
    // Russian: by the last digits, but for eleven to fourteen.
    ['1 запись', 'optionsFound', 1, 'ru'],
    ['21 запись', 'optionsFound', 21, 'ru'],
    ['3 записи', 'optionsFound', 3, 'ru'],
    ['0 записей', 'optionsFound', 0, 'ru'],
    ['5 записей', 'optionsFound', 5, 'ru'],
    ['11 записей', 'optionsFound', 11, 'ru'],
    ['112 записей', 'optionsFound', 112, 'ru'],
    ['1,5 записи', 'optionsFound', 1.5, 'ru'],
    // Polish: one alone; twenty-one is many.
    ['1 wpis', 'optionsFound', 1, 'pl'],
    ['22 wpisy', 'optionsFound', 22, 'pl'],
    ['5 wpisów', 'optionsFound', 5, 'pl'],
    ['12 wpisów', 'optionsFound', 12, 'pl'],
    ['21 wpisów', 'optionsFound', 21, 'pl'],
    ['1,5 wpisu', 'optionsFound', 1.5, 'pl'],
    // Serbian: one, few, other.
    ['21 поновна објава', 'republicationsKnown', 21, 'sr'],
    ['2 поновне објаве', 'republicationsKnown', 2, 'sr'],
    ['5 поновних објава', 'republicationsKnown', 5, 'sr'],
    ['11 поновних објава', 'republicationsKnown', 11, 'sr'],
    // One form for every number.
    ['1 条记录', 'optionsFound', 1, 'zh-CN'],
    ['記録 7 件', 'optionsFound', 7, 'ja'],
    // Brazil counts nothing in the singular, Portugal does not.
    ['0 ficha', 'optionsFound', 0, 'pt-BR'],
    ['0 fichas', 'optionsFound', 0, 'pt-PT'],
    ['1.000.000 fichas', 'optionsFound', 1_000_000, 'pt-BR'],
  ])('reads %j', (expected, key, count, language, locale) => {
    expect(counted(wordsIn(language, locale), key, count)).toBe(expected);
  });
});
