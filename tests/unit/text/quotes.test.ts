import { expect, it } from 'vitest';
import { quoted } from '../../../utils/text/quotes';

it.each([
  ['«\u00a0Asie\u00a0»', 'Asie', 'fr'],
  ['«\u00a0Asie\u00a0»', 'Asie', 'fr-CA'],
  ['“Asia”', 'Asia', 'en'],
  ['“Asia”', 'Asia', 'en-GB'],
  ['„Asien“', 'Asien', 'de'],
  ['«Asia»', 'Asia', 'es'],
  ['“亚洲”', '亚洲', 'zh'],
  ['“Asia”', 'Asia', undefined],
])('writes %s around the words of that language', (expected, text, lang) => {
  expect(quoted(text, lang)).toBe(expected);
});
