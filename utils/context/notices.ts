/** The notices under a text: the record's, the page's, and what always stands under its site's. */
import type { Page, PageNotice } from '../page/page';
import type { Notice } from '../records/schema';
import { fold } from '../text/normalise';
import type { SiteKnowledge } from './compose';
import type { ContextEdition, ContextNotice } from './context';

/**
 * Puts the notices together; words that several sources carry stand once.
 * @param recorded the record's
 * @param editions every edition of the chain
 * @param here the id of the edition on the screen
 * @param page what the page carries, where it is a witness
 */
export function noticesOf(
  recorded: readonly Notice[],
  editions: readonly ContextEdition[],
  here: string,
  page: Page | undefined,
  sites: SiteKnowledge,
): ContextNotice[] {
  const notices: ContextNotice[] = recorded.map((notice) => ({ ...notice }));
  const twinOf = ({ text, carriedBy }: Pick<Notice, 'text' | 'carriedBy'>) =>
    notices.find((other) => other.carriedBy === carriedBy && fold(other.text) === fold(text));
  for (const edition of editions) {
    const site = sites.siteOfEdition(edition);
    for (const { reading, ...standing } of site ? sites.noticesOf(site) : []) {
      const notice = { ...standing, carriedBy: edition.id };
      const twin = twinOf(notice);
      if (twin) twin.reading = reading;
      else notices.push({ ...notice, reading });
    }
  }
  for (const found of page?.notices ?? []) {
    const twin = twinOf({ text: found.text, carriedBy: here });
    if (twin) twin.fragment = found.fragment;
    else notices.push(fromPage(found, here, page));
  }
  return notices;
}

/** Words that only the page carries: its publisher's as far as it says, its own host's otherwise. */
function fromPage(found: PageNotice, here: string, page: Page | undefined): ContextNotice {
  const publisher = page?.statements.find(
    ({ about, property }) => about === 'here' && property === 'publisher',
  );
  const host = page && URL.canParse(page.address) ? new URL(page.address).hostname : '';
  const { inLanguage, ...notice } = found;
  return {
    ...notice,
    inLanguage: inLanguage ?? 'und',
    publisher: { name: publisher?.value ?? host },
    carriedBy: here,
    covers: 'article',
  };
}
