/** The notices under a text: the record's, the page's, and what its site puts under articles. */
import { addressOfText } from '../page/copies';
import type { Page, PageNotice } from '../page/page';
import type { Notice } from '../records/schema';
import { conditionsIn } from '../rights/reading';
import type { Condition } from '../rights/schema';
import { fold as foldAnew } from '../text/normalise';
import type { ContextEdition, ContextNotice } from './context';
import { isHeld } from './held';
import type { SiteKnowledge } from './site-knowledge';

/** What was folded last: notices are long, and the same ones come with every page of a site. */
const folded = new Map<string, string>();
const FOLDED = 200;

function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= FOLDED) folded.clear();
  const found = foldAnew(text);
  folded.set(text, found);
  return found;
}

/**
 * Puts the notices together; words that several sources carry stand once. What record and page carry
 * comes first; a site's standing notices that neither of them carries say what they are.
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
  for (const found of page?.notices ?? []) {
    const twin = notices.find(
      ({ carriedBy, text }) => carriedBy === here && fold(text) === fold(found.text),
    );
    if (twin) twin.fragment = found.fragment;
    else notices.push(fromPage(found, here, page));
  }
  for (const licence of licencesOf(editions, here, page)) {
    const isTwin = ({ carriedBy, text }: Notice) => carriedBy === here && text === licence.text;
    if (!notices.some(isTwin)) notices.push(licence);
  }
  const standing = editions.flatMap((edition) =>
    standingUnder(edition, notices, edition.id === here && page !== undefined, sites),
  );
  for (const notice of notices) {
    const conditions = conditionsIn(notice, standingConditions(notice, editions, sites));
    if (conditions.length > 0) notice.conditions = conditions;
  }
  return [...notices, ...standing];
}

/**
 * What a site puts under its articles and nobody carries here. What is carried gets its reading; what
 * is carried in other words stands in those alone.
 * @param isRead was the edition's own page read?
 */
function standingUnder(
  edition: ContextEdition,
  carried: readonly ContextNotice[],
  isRead: boolean,
  sites: SiteKnowledge,
): ContextNotice[] {
  const site = sites.siteOfEdition(edition);
  return (site ? sites.noticesOf(site) : []).flatMap((notice): ContextNotice[] => {
    const own = carried.filter(({ carriedBy }) => carriedBy === edition.id);
    const twin = own.find(({ text }) => fold(text) === fold(notice.text));
    if (twin) twin.reading = notice.reading;
    if (twin || own.some((other) => isReworded(other, notice))) return [];
    const { conditions: _, seen, ...words } = notice;
    const standing = {
      site: site?.name ?? '',
      seen,
      ...(isRead ? { isMissing: true as const } : {}),
    };
    return [{ ...words, carriedBy: edition.id, standing }];
  });
}

/** This share of the words of the shorter is shared by two wordings of one notice. */
const REWORDED = 0.6;

/** Are these the same notice in two wordings? */
function isReworded(one: Pick<Notice, 'kind' | 'text'>, other: Pick<Notice, 'kind' | 'text'>) {
  if (one.kind !== other.kind) return false;
  const [some, more] = [wordsOf(one.text), wordsOf(other.text)].sort((a, b) => a.size - b.size);
  const shared = [...(some ?? [])].filter((word) => more?.has(word)).length;
  return some !== undefined && some.size > 0 && shared / some.size >= REWORDED;
}

function wordsOf(text: string): Set<string> {
  return new Set(fold(text).match(/[\p{L}\d]+/gu));
}

/** What was read from the standing notice that has these very words. */
function standingConditions(
  { text, carriedBy, reading }: ContextNotice,
  editions: readonly ContextEdition[],
  sites: SiteKnowledge,
): readonly Condition[] {
  const carrier = editions.find(({ id }) => id === carriedBy);
  const site = reading && carrier ? sites.siteOfEdition(carrier) : undefined;
  const notice = site && sites.noticesOf(site).find((one) => fold(one.text) === fold(text));
  return notice?.conditions ?? [];
}

/** Licences that the page names, in its lines or in its source text: notices by another name. */
function licencesOf(
  editions: readonly ContextEdition[],
  here: string,
  page: Page | undefined,
): ContextNotice[] {
  const carrier = editions.find(({ id }) => id === here);
  // The words are the page's, whoever gives the licence: no pack says whose page it is.
  const { publisher } = carrier ?? {};
  const known = [publisher, ...(publisher?.differing ?? [])].find((one) => one && !isHeld(one));
  const name = known?.value.name ?? publisherOf(page);
  return editions.flatMap(({ license = [] }) => {
    const said = license.flatMap(({ value, evidence }) =>
      evidence.flatMap((witness) => (witness.grade === 'page' ? { value, witness } : [])),
    );
    const lines = said.filter(({ witness }) => witness.where === 'licence-line');
    // What the page says in its source text alone: once.
    return (lines.length > 0 ? lines : said.slice(0, 1)).map(({ value, witness }) => ({
      kind: 'republication' as const,
      inLanguage: carrier?.inLanguage?.value ?? 'und',
      text: witness.quote,
      publisher: { name },
      carriedBy: here,
      covers: 'article' as const,
      license: value,
      ...(witness.fragment ? { fragment: witness.fragment } : {}),
    }));
  });
}

/** Words that only the page carries: its publisher's as far as it says, its own host's otherwise. */
function fromPage(found: PageNotice, here: string, page: Page | undefined): ContextNotice {
  const { inLanguage, ...notice } = found;
  return {
    ...notice,
    inLanguage: inLanguage ?? 'und',
    publisher: { name: publisherOf(page) },
    carriedBy: here,
    covers: 'article',
  };
}

function publisherOf(page: Page | undefined): string {
  const stated = page?.statements.find(
    ({ about, property }) => about === 'here' && property === 'publisher',
  );
  return stated?.value ?? hostOf(page);
}

function hostOf(page: Page | undefined): string {
  const address = page ? addressOfText(page) : '';
  return URL.canParse(address) ? new URL(address).hostname : '';
}
