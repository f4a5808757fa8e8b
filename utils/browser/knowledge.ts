/** What is known of a page: catalogue, sites and the page's own words, asked in that order. */
import { compose, composeFromPage, pageAlone } from '../context/compose';
import type { Context } from '../context/context';
import { siteKnowledge } from '../context/known-sites';
import { addressOfText } from '../page/copies';
import type { Page, PageHead } from '../page/page';
import { allKeysOf } from '../records/address-key';
import { carriesHeadline, type Known, match } from '../records/match';
import type { Library } from './library';

export interface Knowledge {
  /**
   * What is known of an address before its page has been read.
   * @returns the recorded headline, and what holds as long as the page carries it; null without one
   */
  expectedAt(address: string): Promise<{ headline: string; context: Context } | null>;
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
export function createKnowledge({ find, keep }: Omit<Library, 'begin'>): Knowledge {
  async function knownAt(address: string) {
    const keys = allKeysOf(address);
    return keys.length === 0 ? [] : find(keys);
  }

  function composed(page: PageHead | Page, known: readonly Known[]): Context | null {
    const found = match(page, known);
    if (found === null) return null;
    const others = known.filter((one) => one.record !== found.record && carriesHeadline(page, one));
    const context = compose(found, page, siteKnowledge, others);
    const isPlain = [found, ...others].every(({ holder }) => holder === undefined);
    return isPlain ? context : { ...context, plain: plainOf(page, known) };
  }

  /** What the bundled records and the page say by themselves. */
  function plainOf(page: PageHead | Page, known: readonly Known[]): Context {
    const bundled = match(
      page,
      known.filter(({ holder }) => holder === undefined),
    );
    return bundled?.headline === 'confirmed'
      ? compose(bundled, page, siteKnowledge)
      : pageAlone(page, siteKnowledge);
  }

  return {
    keep,
    async expectedAt(address) {
      const known = await knownAt(address);
      const [first] = known;
      const headline = first?.record.editions.find(({ id }) => id === first.edition)?.headline;
      if (headline === undefined) return null;
      const context = composed({ address, headlines: [headline.value] }, known);
      return context && { headline: headline.value, context };
    },
    async contextOf(page) {
      const context = composed(page, await knownAt(addressOfText(page)));
      if (context) return context;
      return 'statements' in page ? composeFromPage(page, siteKnowledge) : undefined;
    },
  };
}
