/** What is known of a page: catalogue, sites and the page's own words, asked in that order. */
import { compose, composeFromPage } from '../context/compose';
import type { Context } from '../context/context';
import type { Page, PageHead } from '../page/page';
import { type Known, match } from '../records/match';
import { articleKeysOf } from '../sites/index';
import { siteKnowledge } from '../sites/knowledge';

export interface Knowledge {
  /** Does the catalogue hold a record under this address? */
  hasRecord(address: string): Promise<boolean>;
  /**
   * What is known of a page: from its record where it has one, else from what it states itself.
   * @returns null when nothing is known; undefined when its head alone does not tell yet
   */
  contextOf(page: PageHead | Page): Promise<Context | null | undefined>;
}

/**
 * @param find what is recorded under some article keys, most telling first
 */
export function createKnowledge(
  find: (keys: readonly string[]) => Promise<readonly Known[]>,
): Knowledge {
  async function knownAt(address: string) {
    const keys = articleKeysOf(address);
    return keys.length === 0 ? [] : find(keys);
  }

  return {
    hasRecord: async (address) => (await knownAt(address)).length > 0,
    async contextOf(page) {
      const found = match(page, await knownAt(page.address));
      if (found) return compose(found, page, siteKnowledge);
      return 'statements' in page ? composeFromPage(page, siteKnowledge) : undefined;
    },
  };
}
