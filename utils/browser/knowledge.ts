/** What is known of a page: catalogue, sites and the page's own words, asked in that order. */
import { compose, composeFromPage } from '../context/compose';
import type { Context } from '../context/context';
import type { Page, PageHead } from '../page/page';
import { allKeysOf } from '../records/address-key';
import { carriesHeadline, match } from '../records/match';
import { siteKnowledge } from '../sites/knowledge';
import type { Library } from './library';

export interface Knowledge {
  /** Does the catalogue hold a record under this address? */
  hasRecord(address: string): Promise<boolean>;
  /**
   * What is known of a page: from its record where it has one, else from what it states itself.
   * @returns null when nothing is known; undefined when its head alone does not tell yet
   */
  contextOf(page: PageHead | Page): Promise<Context | null | undefined>;
  /** Keeps what is shown of a page; false where no record could recognise it. */
  keep(context: Context, address: string): Promise<boolean>;
}

/**
 * @param library the records
 */
export function createKnowledge({ find, keep }: Library): Knowledge {
  async function knownAt(address: string) {
    const keys = allKeysOf(address);
    return keys.length === 0 ? [] : find(keys);
  }

  return {
    keep,
    hasRecord: async (address) => (await knownAt(address)).length > 0,
    async contextOf(page) {
      const known = await knownAt(page.address);
      const found = match(page, known);
      if (found) {
        const others = known.filter(
          (one) => one.record !== found.record && carriesHeadline(page, one),
        );
        return compose(found, page, siteKnowledge, others);
      }
      return 'statements' in page ? composeFromPage(page, siteKnowledge) : undefined;
    },
  };
}
