/** Record + page + site → Context. Pure. */
import type { PageHead } from '../page/page';
import { chainOrder } from '../records/chain';
import type { Match } from '../records/match';
import type { Edition, Notice } from '../records/schema';
import type { Site, StandingNotice } from '../sites/site';
import { fold } from '../text/normalise';
import type { Basis, Context, ContextEdition, ContextNotice } from './context';

/** What compose needs to know of the sites. */
export interface SiteKnowledge {
  /** The site an edition was published on: by its address or article key, else by its name. */
  siteOfEdition(edition: Edition): Site | undefined;
  /** A site's standing notices. */
  noticesOf(site: Site): readonly StandingNotice[];
}

/**
 * Composes what the panel shows for a matched page.
 * @param match the record, and the edition the page was matched with
 * @param page what was read from the document
 * @param sites what is standing on the sites
 */
export function compose(match: Match, page: PageHead, sites: SiteKnowledge): Context {
  const chain = chainOrder(match.record.editions).map((edition) =>
    withWays(edition, sites.siteOfEdition(edition)),
  );
  return {
    basis: basisOf(match, page),
    here: match.edition,
    chain,
    notices: noticesOf(match, sites),
  };
}

function basisOf({ key, rule, headline, record }: Match, page: PageHead): Basis {
  return {
    key,
    rule,
    headline,
    ...(headline === 'differs' && page.headlines[0] ? { pageHeadline: page.headlines[0] } : {}),
    version: record.version,
    sdPublisher: record.sdPublisher.name,
    sdDatePublished: record.sdDatePublished,
  };
}

function withWays(edition: Edition, site: Site | undefined): ContextEdition {
  const address = edition.addresses?.[0];
  const isStated = address?.evidence.some(({ grade }) => grade !== 'inferred') ?? false;
  const ways: ContextEdition['ways'] = {};
  if (address) {
    ways.read = { address: address.value, evidence: address.evidence };
    ways.archive = archiveOf(address.value, edition.datePublished?.value);
  }
  if (!isStated && site && edition.headline) ways.search = site.search(edition.headline.value);
  return { ...edition, ways };
}

/**
 * The Wayback Machine's copy nearest to a date, or the list of its copies where no date is known
 * (a star in the place of the date).
 */
function archiveOf(address: string, date: string | undefined): string {
  return `https://web.archive.org/web/${date?.replaceAll('-', '') ?? '*'}/${address}`;
}

/** The record's notices, then the standing ones of its editions' sites that it does not repeat. */
function noticesOf({ record }: Match, sites: SiteKnowledge): ContextNotice[] {
  const notices: ContextNotice[] = [];
  const add = (notice: Notice, reading?: StandingNotice['reading']) => {
    const twin = notices.find(
      (other) => other.carriedBy === notice.carriedBy && fold(other.text) === fold(notice.text),
    );
    if (twin === undefined) notices.push({ ...notice, ...(reading ? { reading } : {}) });
    else if (reading) twin.reading = reading;
  };
  for (const notice of record.notices) add(notice);
  for (const edition of record.editions) {
    const site = sites.siteOfEdition(edition);
    for (const { reading, ...standing } of site ? sites.noticesOf(site) : []) {
      add({ ...standing, carriedBy: edition.id }, reading);
    }
  }
  return notices;
}
