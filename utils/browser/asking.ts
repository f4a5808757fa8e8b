/** Answering what the reader asks about a page. */
import { isConfirmed } from '../context/context';
import type { Page } from '../page/page';
import { equipped } from './equipped';
import type { Knowledge } from './knowledge';
import type { Form, TabAnswer } from './messages';
import { readSettings } from './settings';

/** @param knowledge what is known of pages */
export function createAsking({ contextOf }: Knowledge) {
  return {
    /** Would anything of what a page says be shown? */
    async isShown(page: Page): Promise<boolean> {
      const context = await contextOf(page);
      return context !== null && context !== undefined && isConfirmed(context);
    },

    /** The answer for a page, in the form that the reader chose by asking. */
    async asked(page: Page, form: Form): Promise<TabAnswer> {
      const context = (await contextOf(page)) ?? null;
      const answer = { address: page.address, context, form, chosen: true, asked: true };
      return equipped(answer, await readSettings());
    },
  };
}
