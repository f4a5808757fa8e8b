import { describe, expect, it } from 'vitest';
import { directionOf, languageName } from '../../../utils/text/languages';

describe('the name of a language', () => {
  it.each([
    ['French', 'fr', 'en'],
    ['English', 'en', 'en-GB'],
    ['français', 'fr', 'fr'],
    ['anglais', 'en', 'fr'],
    ['British English', 'en-GB', 'en'],
    ['Simplified Chinese', 'zh-Hans', 'en'],
    // Well-formed, but `Intl` knows no name.
    ['qaa', 'qaa', 'en'],
    // Extensions have no name, and some browsers throw at them.
    ['French', 'fr-x-leg', 'en'],
    ['arabe', 'ar-u-nu-latn', 'fr'],
  ])('is %j for %s in %s', (expected, tag, locale) => {
    expect(languageName(tag, locale)).toBe(expected);
  });
});

describe('the direction of a language', () => {
  it.each([
    ['ltr', 'fr'],
    ['ltr', 'ru'],
    ['ltr', 'zh'],
    ['rtl', 'ar'],
    ['rtl', 'he'],
    ['rtl', 'fa'],
    ['rtl', 'ur'],
    ['rtl', 'az-Arab'],
    ['ltr', 'az'],
  ])('is %s for %s', (expected, tag) => {
    expect(directionOf(tag)).toBe(expected);
  });
});
