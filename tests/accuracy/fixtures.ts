/**
 * The page fixtures: `tests/fixtures/pages/<site>/<slug>/{source.html, expected.json}`.
 *
 * `expected.json` holds the page's `url` and, as `page`, all that `readPage` may say of it: every
 * statement as `[about, property, value, where]`, every notice without its fragment, the language,
 * the alternates. Quotes and fragments are not repeated there; the tests check that each quote
 * stands in the document and that each fragment finds it. `why` tells what the page is a case of.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, PageNotice } from '../../utils/page/page';

export type ExpectedStatement = [about: string, property: string, value: string, where: string];

export interface ExpectedPage {
  inLanguage?: string;
  statements: ExpectedStatement[];
  notices: Omit<PageNotice, 'fragment'>[];
  alternates?: Page['alternates'];
}

export interface PageFixture {
  /** `<site>/<slug>` */
  name: string;
  html: string;
  url: string;
  why: string;
  page: ExpectedPage;
}

const FOLDER = join(import.meta.dirname, '../fixtures/pages');

/**
 * Every fixture that says what is expected of it, in the order of their names.
 * @throws where its page is missing: nothing is passed over
 */
export function pageFixtures(): PageFixture[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/expected.json'))
    .map((path) => path.replace(/\/expected\.json$/, ''))
    .sort()
    .map((name) => ({
      name,
      html: readFileSync(join(FOLDER, name, 'source.html'), 'utf8'),
      ...JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')),
    }));
}

/** A page in the form of `expected.json`. */
export function comparable(page: Page): ExpectedPage {
  return {
    ...(page.inLanguage ? { inLanguage: page.inLanguage } : {}),
    statements: page.statements
      .map(
        ({ about, property, value, where }): ExpectedStatement => [about, property, value, where],
      )
      .sort(),
    notices: page.notices.map(({ fragment: _, ...notice }) => notice),
    ...(page.alternates.length > 0 ? { alternates: page.alternates } : {}),
  };
}
