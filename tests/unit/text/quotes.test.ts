import { describe, expect, it } from 'vitest';
import { marksOf, quoted, within } from '../../../utils/text/quotes';

it.each([
  ['«\u00a0Asie\u00a0»', 'Asie', 'fr'],
  ['«\u00a0Asie\u00a0»', 'Asie', 'fr-CA'],
  ['“Asia”', 'Asia', 'en'],
  ['“Asia”', 'Asia', 'en-GB'],
  ['„Asien“', 'Asien', 'de'],
  ['„Azja”', 'Azja', 'pl'],
  ['”Asien”', 'Asien', 'sv'],
  ['«Asia»', 'Asia', 'es'],
  ['«Ásia»', 'Ásia', 'pt-PT'],
  ['“Ásia”', 'Ásia', 'pt-BR'],
  ['「アジア」', 'アジア', 'ja'],
  ['“亚洲”', '亚洲', 'zh'],
  ['「亞洲」', '亞洲', 'zh-TW'],
  ['“Asia”', 'Asia', undefined],
  ['“a "b" c”', 'a "b" c', 'en'],
])('writes %s around the words of that language', (expected, text, lang) => {
  expect(quoted(text, lang)).toBe(expected);
});

describe('within a quotation', () => {
  it.each([
    // French: “…” within « … » (Lexique des règles typographiques, Imprimerie nationale).
    ['“Tout va bien”, dit le ministre', '« Tout va bien », dit le ministre', 'fr'],
    ['“Tout va bien”, dit-il', '«\u00a0Tout va bien\u00a0», dit-il', 'fr'],
    ['Un “oui” et un “non”', 'Un "oui" et un "non"', 'fr'],
    ['“Il a dit «\u00a0oui\u00a0» hier”', '“Il a dit "oui" hier”', 'fr'],
    // English: single within double (Chicago 13.30).
    ['A ‘quiet’ war', 'A “quiet” war', 'en'],
    ['A ‘quiet’ war', 'A "quiet" war', 'en'],
    ['‘Tout va bien’, dit-il', '« Tout va bien », dit-il', 'en'],
    ['‘No “if” here’, he said', '“No "if" here”, he said', 'en'],
    ['Ein ‚stiller‘ Krieg', 'Ein „stiller“ Krieg', 'de'],
    ['Тихая „война“', 'Тихая «война»', 'ru'],
    // What is no pair stays.
    ['A 6" pipe', 'A 6" pipe', 'en'],
    ['Rock’n’roll isn’t dead', 'Rock’n’roll isn’t dead', 'en'],
    ['Half a “quote', 'Half a “quote', 'fr'],
    ['Half a quote”', 'Half a quote”', 'fr'],
    ['', '', 'fr'],
  ])('writes %s', (expected, text, lang) => {
    expect(within(text, marksOf(lang))).toBe(expected);
  });

  it('takes any number of marks', () => {
    expect(within('«'.repeat(20_000), marksOf('fr'))).toHaveLength(20_000);
    expect(within('“'.repeat(2000) + '”'.repeat(2000), marksOf('en'))).toContain('‘');
  });
});
