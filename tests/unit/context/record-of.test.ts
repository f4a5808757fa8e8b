// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftRecord } from '../../../utils/cli/draft';
import { composeFromPage } from '../../../utils/context/compose';
import { siteKnowledge } from '../../../utils/context/known-sites';
import { keepable, recordOf } from '../../../utils/context/record-of';
import type { Page } from '../../../utils/page/page';
import { checkRecord } from '../../../utils/records/check';
import { pageOf } from '../page/page-tools';
import { seedContext, seedEditions, seedPages } from '../seed';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pages');
const SLUG = 'la-russie-et-la-coree-du-nord-renforcent-leur-alliance';
const maker = { name: 'A reader', date: '2026-11-22' };

describe('a record made of what is shown', () => {
  it.each(seedPages)('is valid and says what the bundled one says, on the %s', (page) => {
    const record = recordOf(seedContext(page), maker);
    expect(checkRecord('a/b.json', JSON.stringify(record)).problems).toEqual([]);
    expect(record.editions).toEqual(seedEditions());
    expect(record.sdPublisher).toEqual({ name: 'A reader' });
  });
});

it('keeps what a page states of an original, where it does not say what it is of it', () => {
  const stated = { about: 'original', property: 'publisher', value: 'The Quay' } as const;
  const page = {
    ...pageOf(''),
    statements: [{ ...stated, where: 'credit-line', quote: 'The Quay' }],
  };
  const context = composeFromPage(page as Page, siteKnowledge);
  if (context === null) throw new Error('the page states nothing');
  expect(context.chain.some(({ isRoleOpen }) => isRoleOpen)).toBe(true);
  expect(keepable(context)).toEqual(context);
  const record = recordOf(keepable(context), maker);
  expect(checkRecord('a/b.json', JSON.stringify(record)).problems).toEqual([]);
});

it('keeps a context as Firefox hands it on, with what is undefined', () => {
  const [page] = seedPages;
  if (!page) throw new Error('the seed has pages');
  const context = seedContext(page);
  const [first] = context.chain;
  if (!first) throw new Error('the seed has a chain');
  const handed = {
    ...context,
    chain: [{ ...first, subjects: undefined } as typeof first, ...context.chain.slice(1)],
  };
  expect(keepable(handed)).toEqual(keepable(context));
});

describe('a record drafted from a saved page', () => {
  const page = readFileSync(join(FIXTURES, 'mondialisation.ca', SLUG, 'source.html'), 'utf8');
  const url = `https://www.mondialisation.ca/${SLUG}/5600000`;

  it('is valid, and has the whole chain of the seed', () => {
    const { record, file } = draftRecord(page, url, maker);
    expect(file).toBe(`mondialisation.ca/${SLUG}.json`);
    expect(checkRecord(file, JSON.stringify(record)).problems).toEqual([]);
    const facts = record.editions.map((edition) => ({
      role: edition.role,
      headline: edition.headline?.value,
      date: edition.datePublished?.value,
      people: [edition.author, edition.translator, edition.proofreader].map((people) =>
        people?.map(({ value }) => value.name).join(),
      ),
    }));
    expect(facts).toEqual([
      {
        role: 'original',
        headline: 'Russia and DPRK rustle up an alliance',
        date: '2024-06-21',
        people: ['M. K. Bhadrakumar', undefined, undefined],
      },
      {
        role: 'translation',
        headline: undefined,
        date: undefined,
        people: [undefined, 'Wayan', 'Hervé'],
      },
      {
        role: 'republication',
        headline: 'La Russie et la Corée du Nord renforcent leur alliance',
        date: '2024-06-24',
        people: [undefined, undefined, undefined],
      },
    ]);
  });

  it('does not ask for an address that the page knows', () => {
    const saved = `<!-- saved from url=(0071)${url} -->\n${page}`;
    expect(draftRecord(saved, undefined, maker)).toEqual(draftRecord(page, url, maker));
    const canonical = page.replace('<head>', `<head><link rel="canonical" href="${url}">`);
    expect(draftRecord(canonical, undefined, maker).file).toBe(`mondialisation.ca/${SLUG}.json`);
    expect(() => draftRecord('<title>A</title>', undefined, maker)).toThrow('--url');
  });

  it('names a file within the folder whatever the address holds', () => {
    const odd = draftRecord(
      '<h1>A</h1>',
      'https://www.example.org/../..%2f..%2fetc/?q=../x',
      maker,
    );
    expect(odd.file).toMatch(/^example\.org\/[\w-]+\.json$/);
  });
});
