/** Record + page + site → Context. Pure. */
import { statesOrigin } from '../page/origin';
import type { Page, PageHead } from '../page/page';
import { chainOrder } from '../records/chain';
import type { Holder, Known, Match } from '../records/match';
import type { ArticleRecord } from '../records/schema';
import { type Site, type StandingNotice, searchOn } from '../sites/site';
import type { Context, ContextEdition, RecordBasis } from './context';
import { withStatements } from './merge';
import { noticesOf } from './notices';
import { heldBy, withRecords } from './other-records';
import { textAsPageStates } from './page-only';
import { textStateOf } from './text-state';

/** What compose needs to know of the sites. */
export interface SiteKnowledge {
  /** The site an edition was published on: by its address or article key. */
  siteOfEdition(edition: Pick<ContextEdition, 'articleKey' | 'addresses'>): Site | undefined;
  /** A site's standing notices. */
  noticesOf(site: Site): readonly StandingNotice[];
}

/**
 * Composes what the panel shows for a page with a record.
 * @param match the record, and the edition the page was matched with
 * @param page what was read from the document: its head alone, or all it states too
 * @param sites what is standing on the sites
 * @param others what other records say of the same page: a pack's, or the reader's own
 */
export function compose(
  match: Match,
  page: PageHead | Page,
  sites: SiteKnowledge,
  others: readonly Known[] = [],
): Context {
  const recorded = withRecords(heldBy(match), match, others);
  // A page that no longer carries the headline is no witness of the recorded article.
  const witness = match.headline === 'confirmed' && 'statements' in page ? page : undefined;
  const editions = witness ? withStatements(recorded, match.edition, witness) : recorded;
  const recordedHere = match.record.editions.find(({ id }) => id === match.edition);
  const text = witness && textStateOf(recordedHere?.fingerprints, witness);
  return {
    ...(text ? { text } : {}),
    basis: basisOf(match, page),
    here: match.edition,
    chain: chainOrder(editions).map((edition) => withWays(edition, sites)),
    notices: noticesOf(match.record.notices, editions, match.edition, witness, sites),
  };
}

/**
 * Composes what the panel shows for a page without a record, from its own words alone.
 * @returns null when the page states nothing about where its text comes from
 */
export function composeFromPage(page: Page, sites: SiteKnowledge): Context | null {
  if (!statesOrigin(page)) return null;
  const here = textAsPageStates(page, sites);
  const editions = withStatements([here], here.id, page);
  return {
    basis: { by: 'page' },
    here: here.id,
    chain: chainOrder(editions).map((edition) => withWays(edition, sites)),
    notices: noticesOf([], editions, here.id, page, sites),
  };
}

function basisOf({ key, rule, headline, record, holder }: Match, page: PageHead): RecordBasis {
  return {
    by: 'record',
    key,
    rule,
    headline,
    ...(headline === 'differs' && page.headlines[0] ? { pageHeadline: page.headlines[0] } : {}),
    version: record.version,
    sdPublisher: record.sdPublisher.name,
    sdDatePublished: record.sdDatePublished,
    ...(holder ? { holder } : {}),
  };
}

function withWays(edition: ContextEdition, sites: SiteKnowledge): ContextEdition {
  const site = sites.siteOfEdition(edition);
  const address = edition.addresses?.[0];
  const ways: ContextEdition['ways'] = {};
  if (address) {
    ways.read = { address: address.value, evidence: address.evidence };
    ways.archive = archiveOf(address.value, edition.datePublished?.value);
  }
  const search = site && edition.headline && searchOn(site, edition.headline.value);
  if (search) ways.search = search;
  return { ...edition, ways };
}

/**
 * The Wayback Machine's copy nearest to a date, or the list of its copies where no date is known
 * (a star in the place of the date).
 */
function archiveOf(address: string, date: string | undefined): string {
  return `https://web.archive.org/web/${date?.replaceAll('-', '') ?? '*'}/${address}`;
}

/** What the panel would show of a record, without a page: every way to each of its editions. */
export function contextOfRecord(
  record: ArticleRecord,
  holder: Holder | undefined,
  sites: SiteKnowledge,
): Pick<Context, 'here' | 'chain' | 'notices'> {
  const editions = heldBy({ record, ...(holder ? { holder } : {}) });
  return {
    here: '',
    chain: chainOrder(editions).map((edition) => withWays(edition, sites)),
    notices: noticesOf(record.notices, editions, '', undefined, sites),
  };
}
