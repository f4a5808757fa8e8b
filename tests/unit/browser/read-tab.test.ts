import { beforeEach, describe, expect, it } from 'vitest';
import { readTab } from '../../../utils/browser/read-tab';
import { statesOrigin } from '../../../utils/page/origin';
import type { Page, Statement } from '../../../utils/page/page';
import { fake, openTab } from '../fake-browser';
import { silent } from './desk-tools';

const TAB = 3;
const SOURCE = 'The original source of this article is Northern Courier';
const OTHER = 'The original source of this article is The Salt Wire';

/** A page with a line each. */
const pageOf = (...quotes: string[]): Page => ({
  ...silent({ address: 'https://example.org/a-story', headlines: ['A story'] }),
  statements: quotes.map(
    (quote): Statement => ({
      ...{ about: 'original', property: 'publisher', value: 'x', where: 'source-line', quote },
    }),
  ),
});

const publishers = (page: Page | null) =>
  page?.statements.filter(({ about }) => about === 'original').map(({ value }) => value);

const whereStated = async (page: Page) => statesOrigin(page);

beforeEach(() => fake.tabs.clear());

describe('a page read in its tab', () => {
  it('is asked what readers see where something would be shown of it', async () => {
    const tab = openTab(TAB, pageOf(SOURCE));
    expect(publishers(await readTab(TAB, true, whereStated))).toEqual(['Northern Courier']);
    expect(tab.told).toEqual([SOURCE]);
  });

  it('is not asked where nothing would be shown', async () => {
    const tab = openTab(TAB, pageOf('A line that states nothing.'));
    await readTab(TAB, true, whereStated);
    expect(tab.scripts).toContain('/outline.js');
    expect(tab.told).toEqual([]);
  });

  it('says nothing that no reader sees', async () => {
    openTab(TAB, pageOf(SOURCE)).unseen = new Set([SOURCE]);
    expect(publishers(await readTab(TAB, true, whereStated))).toEqual([]);
  });

  it('says what is seen beside what is not', async () => {
    openTab(TAB, pageOf(SOURCE, OTHER)).unseen = new Set([SOURCE]);
    expect(publishers(await readTab(TAB, true, whereStated))).toEqual(['The Salt Wire']);
  });

  it('says nothing where what the tab tells is no answer', async () => {
    const tab = openTab(TAB, pageOf(SOURCE));
    tab.told.push = () => Number.NaN;
    expect(publishers(await readTab(TAB, true, whereStated))).toEqual([]);
  });

  it('is not read where extensions may not run', async () => {
    openTab(TAB, pageOf(SOURCE)).isOpen = false;
    expect(await readTab(TAB, false, whereStated)).toBeNull();
  });
});
