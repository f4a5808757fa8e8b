/** The notices under a text: the record's, the page's, and what always stands under its site's. */
import type { Page, PageNotice } from '../page/page';
import type { Notice } from '../records/schema';
import { conditionsIn } from '../rights/reading';
import type { Condition } from '../rights/schema';
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
  const standingConditions = new Map<ContextNotice, readonly Condition[]>();
  const twinOf = ({ text, carriedBy }: Pick<Notice, 'text' | 'carriedBy'>) =>
    notices.find((other) => other.carriedBy === carriedBy && fold(other.text) === fold(text));
  for (const edition of editions) {
    const site = sites.siteOfEdition(edition);
    for (const { reading, conditions = [], ...standing } of site ? sites.noticesOf(site) : []) {
      const own: ContextNotice = { ...standing, carriedBy: edition.id };
      const notice = twinOf(own) ?? own;
      if (notice === own) notices.push(own);
      notice.reading = reading;
      standingConditions.set(notice, conditions);
    }
  }
  for (const found of page?.notices ?? []) {
    const twin = twinOf({ text: found.text, carriedBy: here });
    if (twin) twin.fragment = found.fragment;
    else notices.push(fromPage(found, here, page));
  }
  notices.push(
    ...licencesOf(editions, here, page).filter((notice) => twinOf(notice) === undefined),
  );
  for (const notice of notices) {
    const conditions = conditionsIn(notice, standingConditions.get(notice));
    if (conditions.length > 0) notice.conditions = conditions;
  }
  return notices;
}

/** Lines of the page that republish under a licence: notices by another name. */
function licencesOf(
  editions: readonly ContextEdition[],
  here: string,
  page: Page | undefined,
): ContextNotice[] {
  const carrier = editions.find(({ id }) => id === here);
  // The words are the page's, whoever gives the licence.
  const name = carrier?.publisher?.value.name ?? hostOf(page);
  return editions.flatMap(({ license = [] }) =>
    license.flatMap(({ value, evidence }) =>
      evidence.flatMap((witness) =>
        witness.grade !== 'page' || witness.where !== 'licence-line'
          ? []
          : {
              kind: 'republication' as const,
              inLanguage: carrier?.inLanguage?.value ?? 'und',
              text: witness.quote,
              publisher: { name },
              carriedBy: here,
              covers: 'article' as const,
              license: value,
              ...(witness.fragment ? { fragment: witness.fragment } : {}),
            },
      ),
    ),
  );
}

/** Words that only the page carries: its publisher's as far as it says, its own host's otherwise. */
function fromPage(found: PageNotice, here: string, page: Page | undefined): ContextNotice {
  const publisher = page?.statements.find(
    ({ about, property }) => about === 'here' && property === 'publisher',
  );
  const { inLanguage, ...notice } = found;
  return {
    ...notice,
    inLanguage: inLanguage ?? 'und',
    publisher: { name: publisher?.value ?? hostOf(page) },
    carriedBy: here,
    covers: 'article',
  };
}

function hostOf(page: Page | undefined): string {
  return page && URL.canParse(page.address) ? new URL(page.address).hostname : '';
}
