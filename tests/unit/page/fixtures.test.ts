import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../utils/page/read';
import { comparable, pageFixtures } from '../../accuracy/fixtures';
import { fragmentFinds, visibleText } from './page-tools';

const fixtures = pageFixtures();

describe.each(fixtures)('$name: $why', ({ html, url, page: expected }) => {
  const { document } = new JSDOM(html, { url }).window;
  const page = readPage(document, url);

  test('reads what the page states, and no more', () => {
    expect(comparable(page)).toEqual({
      ...expected,
      statements: [...expected.statements].sort(),
    });
  });

  test('every quote stands on the page and every fragment finds it', () => {
    const text = visibleText(document);
    for (const { quote, fragment, where } of page.statements) {
      if (where === 'meta' || where === 'structured-data') continue;
      expect(text).toContain(quote);
      expect(fragmentFinds(fragment ?? '', text)).toBe(text.indexOf(quote) >= 0);
    }
    for (const notice of page.notices) {
      expect(text).toContain(notice.text);
      expect(fragmentFinds(notice.fragment, text)).toBe(true);
    }
  });

  test('reads the same in another DOM', () => {
    const other = parseHTML(html).document as unknown as Document;
    expect(readPage(other, url)).toEqual(page);
  });
});

test('there are at least sixty pages with an origin and forty without', () => {
  const ofOrigin = fixtures.filter(({ page }) =>
    page.statements.some(([about, , value]) => about !== 'here' || value === 'republication'),
  );
  expect(ofOrigin.length).toBeGreaterThanOrEqual(60);
  expect(fixtures.length - ofOrigin.length).toBeGreaterThanOrEqual(40);
});
