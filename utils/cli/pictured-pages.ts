/** The pages that pictures are taken of, each opened as a reader comes to it from the seed article. */
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../tests/e2e/harness/extension';
import { click, look, waitFor } from '../../tests/e2e/harness/probe';
import { tabId } from '../../tests/e2e/harness/tabs';
import { until } from '../../tests/e2e/harness/wait';
import { seedPages } from '../../tests/e2e/web';
import type { Seed } from './seed-browser';

interface Pictured {
  /** Is the picture as long as the page, instead of what is seen of it first? */
  isLong: boolean;
  /** Address of the extension's page; none where it is the article itself. */
  path?(tab: number): string;
  /** Waits until the page shows what it has to show. */
  settle(page: Page, isNarrow: boolean): Promise<unknown>;
}

const whole = { host: null };

/** The name of a page that pictures are taken of. */
export type PageName = 'panel' | 'compare' | 'cite' | 'options' | 'welcome';

/** By the name in a picture's file, in the order in which a store shows them. */
export const PAGES: Record<PageName, Pictured> = {
  panel: {
    isLong: false,
    async settle(page, isNarrow) {
      const unfold = { role: 'button', attributes: { 'aria-expanded': 'false' } };
      await until('the panel is open where it belongs', async () => {
        const seen = await look(page);
        const isSheet = (seen?.box.y ?? 0) > 0;
        if (seen?.find({ tag: 'h2' }) && isSheet === isNarrow) return true;
        // A window that is made narrow folds it; a sheet is opened by the reader.
        if (isNarrow && seen?.find(unfold)) await click(page, unfold);
        return false;
      });
    },
  },
  compare: {
    isLong: true,
    path: (tab) => `compare.html?tab=${tab}&with=original`,
    settle: (page) => waitFor(page, { tag: 'mark' }, whole),
  },
  cite: {
    isLong: true,
    path: (tab) => `cite.html?tab=${tab}`,
    settle: (page) => waitFor(page, { tag: 'figcaption' }, whole),
  },
  options: {
    isLong: true,
    path: () => 'options.html',
    settle: (page) =>
      until('the records are listed', () =>
        page.evaluate(() => document.querySelectorAll('.virtual li').length > 1),
      ),
  },
  welcome: {
    isLong: true,
    path: () => 'welcome.html',
    settle: (page) =>
      until('the example is drawn', () =>
        page.evaluate(() => document.querySelector('.example > *')?.shadowRoot?.childElementCount),
      ),
  },
};

/** Opens a page in front; the panel's is the article's own. */
export async function pictured({ session, page }: Seed, name: PageName): Promise<Page> {
  const { path, settle } = PAGES[name];
  if (!path) {
    await page.bringToFront();
    return page;
  }
  const tab = await tabId(session, page);
  // The comparison takes the other text from an open tab, as far as it may read that one.
  const other = name === 'compare' ? await session.newPage() : undefined;
  await other?.goto(seedPages.original.address);
  const shown = await openExtensionPage(session, path(tab));
  await settle(shown, false);
  await other?.close();
  await shown.bringToFront();
  return shown;
}
