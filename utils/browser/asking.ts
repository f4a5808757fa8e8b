/** Answering what the reader asks about a page. */
import { pageAlone } from '../context/compose';
import { isConfirmed } from '../context/context';
import { siteKnowledge } from '../context/known-sites';
import { readyCredit } from '../credit/ready';
import type { Page } from '../page/page';
import { equipped } from './equipped';
import type { Knowledge } from './knowledge';
import type { Form, TabAnswer } from './messages';
import { readTab } from './read-tab';
import { readSettings } from './settings';
import { browserWords } from './words';

/** @param knowledge what is known of pages */
export function createAsking({ contextOf }: Knowledge) {
  /** Would anything of what a page says be shown? */
  async function isShown(page: Page): Promise<boolean> {
    const context = await contextOf(page);
    return context !== null && context !== undefined && isConfirmed(context);
  }

  return {
    isShown,

    /**
     * Whose text a tab shows, for somebody who quotes it: by what is known, else by what the page says
     * of itself. Nothing is shown or kept of it.
     * @returns null where extensions may not run
     */
    async creditIn(tab: number): Promise<{ address: string; credit: string } | null> {
      const page = await readTab(tab, true, async () => true);
      if (page === null) return null;
      const context = await contextOf(page);
      const shown = context && isConfirmed(context) ? context : pageAlone(page, siteKnowledge);
      const { address } = page;
      return { address, credit: readyCredit(shown, address, browserWords()).text };
    },

    /** The answer for a page, in the form that the reader chose by asking. */
    async asked(page: Page, form: Form): Promise<TabAnswer> {
      const context = (await contextOf(page)) ?? null;
      const answer = { address: page.address, context, form, chosen: true, asked: true };
      return equipped(answer, await readSettings());
    },
  };
}
