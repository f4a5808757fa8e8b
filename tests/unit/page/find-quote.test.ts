// @vitest-environment jsdom
/** A page's own words are found again, whatever stands between their letters that quotes leave out. */
import { expect, test } from 'vitest';
import { quoteFinder } from '../../../utils/page/find-quote';

test.each([
  ['a direction mark', 'المصدر: \u202aThe Quay\u202c'],
  ['an isolate', 'המקור: \u2068The Quay\u2069'],
  ['a soft hyphen', 'Original ar\u00adticle: The Quay'],
  ['nothing', 'Original article: The Quay'],
])('with %s', (_what, text) => {
  document.body.innerHTML = `<p>Before it.</p><p>${text}</p>`;
  const quote = text.replace(/\p{Cf}/gu, '');
  expect(
    quoteFinder(document)(quote)
      ?.toString()
      .replace(/\p{Cf}/gu, ''),
  ).toBe(quote);
});
