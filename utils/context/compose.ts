/** Record + page + site → Context. Pure. */
import { statesOrigin } from '../page/origin';
import type { Page, PageHead } from '../page/page';
import { chainOrder } from '../records/chain';
import type { Holder, Known, Match } from '../records/match';
import type { ArticleRecord, Notice, Organization } from '../records/schema';
import { searchOn } from '../sites/site';
import { fold } from '../text/normalise';
import type { Context, ContextEdition, ContextFact, ContextNotice, RecordBasis } from './context';
import { heldAside } from './held';
import { withStatements } from './merge';
import { noticesOf } from './notices';
import { heldBy, withRecords } from './other-records';
import { textAsPageStates } from './page-only';
import { same } from './sameness';
import type { SiteKnowledge } from './site-knowledge';
import { textStateOf } from './text-state';

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
  // No pack's word that the page carries another text.
  const isPack = match.holder?.by === 'pack';
  const text = witness && !isPack && textStateOf(recordedHere?.fingerprints, witness);
  return {
    ...(text ? { text } : {}),
    ...ofScreen(page),
    basis: basisOf(match, page),
    here: match.edition,
    chain: chainOrder(heldAside(editions)).map((edition) => withWays(edition, sites)),
    notices: allNotices(match, editions, match.edition, witness, sites),
  };
}

/**
 * Notices as `noticesOf` puts them together; those of a pack or an own record stand behind, say whose
 * they are, and nothing is read into them.
 */
function allNotices(
  { record, holder }: Pick<Known, 'record' | 'holder'>,
  ...around: Tail<Parameters<typeof noticesOf>>
): ContextNotice[] {
  if (holder === undefined) return noticesOf(record.notices, ...around);
  const others = noticesOf([], ...around);
  const isThere = ({ text, carriedBy }: Notice) =>
    others.some((other) => other.carriedBy === carriedBy && fold(other.text) === fold(text));
  const held = record.notices.filter((notice) => !isThere(notice));
  return [...others, ...held.map((notice) => ({ ...notice, heldBy: holder }))];
}

type Tail<All extends unknown[]> = All extends [unknown, ...infer Rest] ? Rest : never;

/**
 * Composes what the panel shows for a page without a record, from its own words alone.
 * @returns null when the page states nothing about where its text comes from
 */
export function composeFromPage(page: Page, sites: SiteKnowledge): Context | null {
  return statesOrigin(page) ? pageAlone(page, sites) : null;
}

/** A page by its own words, whether or not they say where its text comes from. */
export function pageAlone(page: PageHead | Page, sites: SiteKnowledge): Context {
  const whole: Page = { ...SILENT, ...page };
  const here = textAsPageStates(whole, sites);
  const editions = withStatements([here], here.id, whole);
  return {
    ...ofScreen(whole),
    basis: { by: 'page' },
    here: here.id,
    chain: chainOrder(editions).map((edition) => withWays(edition, sites)),
    notices: noticesOf([], editions, here.id, whole, sites),
  };
}

/** What the text on the screen is, beside what it says. */
function ofScreen(page: PageHead | Page): Pick<Context, 'copyOf' | 'isTranslated' | 'languages'> {
  if (!('statements' in page)) return {};
  const { copyOf, isTranslated, declaredLanguage: declared, inLanguage: shown } = page;
  return {
    ...(copyOf ? { copyOf } : {}),
    ...(isTranslated ? { isTranslated } : {}),
    ...(declared && shown ? { languages: { declared, shown } } : {}),
  };
}

/** A page of which nothing but its head has been read. */
const SILENT = {
  statements: [],
  notices: [],
  alternates: [],
  fingerprints: { all: [], body: [] },
} satisfies Partial<Page>;

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
    if (isElsewhere(address, edition.publisher?.value, sites)) ways.read.isElsewhere = true;
    ways.archive = archiveOf(address.value, edition.datePublished?.value);
  }
  const search = site && edition.headline && searchOn(site, edition.headline.value);
  if (search) ways.search = search;
  return { ...edition, ways };
}

/** Does an address lead to another site than its publisher's, as far as either is a known one? */
function isElsewhere(
  address: ContextFact<string>,
  publisher: Organization | undefined,
  { siteOfEdition, all }: SiteKnowledge,
): boolean {
  if (publisher === undefined) return false;
  const site = siteOfEdition({ addresses: [address] });
  return site
    ? !same.publisher(publisher, site)
    : all.some((known) => same.publisher(publisher, known));
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
    notices: allNotices({ record, ...(holder ? { holder } : {}) }, editions, '', undefined, sites),
  };
}
