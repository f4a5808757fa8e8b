/** What a page states with its lines: above the article, in it, beneath it, put together. */
import type { Room } from '../languages/compiled';
import { fold } from '../text/normalise';
import { dayInAddress, type Own } from './addresses';
import { articleReads } from './article-reads';
import { fragmentOf } from './fragment';
import { phraseLine } from './grammar/phrase-line';
import { namedByHost, provedByLink } from './named-by-host';
import type { Fact, Statement } from './page';
import { headlineOf, type Region } from './region';
import { sureReads } from './sure-reads';
import { agencyReads } from './syndication';
import { titledAuthors } from './titled-author';
import { type Read, worthSaying } from './worth-saying';

/**
 * What the lines of the article state.
 * @param inLanguage the page's language
 * @param rooms of the languages it is read in
 * @param data what the page says elsewhere, in its source text
 * @param titles what the head gives as the page's title
 */
export function statementsOf(
  region: Region,
  own: Own,
  inLanguage: string | undefined,
  rooms: readonly Room[],
  data: readonly Fact[],
  titles: readonly string[] = [],
): Statement[] {
  const page = { own, inLanguage, rooms, headline: headlineOf(region).join(' ') };
  const reads: Read[] = articleReads(
    region,
    page,
    data,
    sureReads(region.above, [phraseLine], page),
  );
  reads.push(...sureReads(region.foot, [phraseLine], page));
  reads.push(...agencyReads(region, own, data));
  reads.push(
    ...namedByHost(region, own, rooms, reads, data),
    ...titledAuthors(region, own, reads, titles),
  );
  const at = region.headline ? region.all.indexOf(region.headline) : Number.NaN;
  const day = dayInAddress(own.url);
  return worthSaying(provedByLink(reads, region, own), data, at, day).flatMap((read) =>
    statements(read, region),
  );
}

function statements({ facts, where, lines, index }: Read, { all, headline }: Region): Statement[] {
  const quote = lines.join(' ');
  const title = fold(headline?.text ?? '');
  const fragment = fragmentOf(lines, contextOf(lines, index, all));
  // "Originally published at <linked headline>": the site is not named.
  const isTitle = ({ property, value }: Fact) => property === 'publisher' && fold(value) === title;
  return facts
    .filter((fact) => !isTitle(fact))
    .map((fact) => ({ ...fact, where, quote, fragment }));
}

/** The line before, where the same words also stand earlier on the page. */
export function contextOf(
  lines: readonly string[],
  index: number,
  all: Region['all'],
): string | undefined {
  const [first = ''] = lines;
  return all.slice(0, index).some(({ text }) => text.includes(first))
    ? all[index - 1]?.text
    : undefined;
}
