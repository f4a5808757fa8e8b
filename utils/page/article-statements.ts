/**
 * What a page states of its article: in its source text, in its lines, by its licences; and what of
 * the first is believed beside the others.
 */
import type { Room } from '../languages/compiled';
import { fold } from '../text/normalise';
import { type Own, webAddress } from './addresses';
import { statementsOf } from './article-lines';
import { licencesOf } from './licences-of';
import { isAllLink, type Line } from './outline/line';
import { type Outline, titlesOf } from './outline/outline';
import type { Statement } from './page';
import type { Region } from './region';
import { partsOf } from './site-names';
import { believed } from './structured/believed';
import { factsOfHead } from './structured/head-facts';
import type { Node } from './structured/node';
import { factsOfNode, isOfHeadline, type Raw } from './structured/node-facts';
import { isSiteName } from './structured/people';

/** What was found of a page before. */
interface Known {
  /** The article's nodes in JSON-LD and microdata. */
  nodes: readonly Node[];
  /** The page's language. */
  inLanguage: string | undefined;
  /** Does its title name the site as its host does? */
  isTitled: boolean;
}

/**
 * @param region the article's lines
 * @param own the page's own site
 * @param rooms of the languages it is read in
 */
export function articleStatements(
  { head, headlines, isTranslated }: Outline,
  region: Region,
  own: Own,
  rooms: readonly Room[],
  { nodes, inLanguage, isTitled }: Known,
): Statement[] {
  const titles = titlesOf(head);
  const stating = [
    ...nodes
      .filter((node) => isOfHeadline(node, headlines))
      .flatMap((node) => factsOfNode(node, own, rooms))
      .map(stated('structured-data')),
    ...factsOfHead(head, own, rooms).map(stated('meta')),
  ];
  const data = stating.filter((one) => !isGuestAsHouse(one, stating, isTitled));
  // What the browser has translated is nobody's own words.
  const lines = isTranslated ? [] : statementsOf(region, own, inLanguage, rooms, data, titles);
  // A masthead of one word, which leads to the front page, is no writer.
  const homes = region.all.filter((line) => leadsHome(line, own)).map(({ text }) => text);
  const isHome = (name: string) => !name.includes(' ') && homes.some((one) => sameText(one, name));
  data.push(...mastheadOf(data, homes, titles, rooms));
  const hasLicence = lines.some(({ property }) => property === 'license');
  const licences =
    hasLicence || isTranslated ? [] : licencesOf(region, own, rooms, lines.some(isRepublished));
  const said = [...lines, ...licences];
  return [...said, ...believed(data, said, (name) => own.isName(name) || isHome(name))];
}

/** Systems enter who wrote a guest's text as its publisher, too, where the title names the site. */
function isGuestAsHouse(one: Statement, all: readonly Statement[], isTitled: boolean): boolean {
  const isHouse = one.property === 'publisher' && one.where === 'structured-data';
  const isAuthor = ({ property, value }: Statement) =>
    property === 'author' && sameText(value, one.value);
  return isTitled && isHouse && all.some(isAuthor);
}

/** The name of the site, where the head does not give it: its masthead, and the end of its title. */
function mastheadOf(
  data: readonly Statement[],
  homes: readonly string[],
  titles: readonly string[],
  rooms: readonly Room[],
): Statement[] {
  if (data.some(({ about, property }) => about === 'here' && property === 'publisher')) return [];
  const name = homes.find(
    (home) =>
      isSiteName(home, rooms) &&
      home.length > 2 &&
      titles.some((title) =>
        partsOf(title)
          .slice(1)
          .some((part) => sameText(part, home)),
      ),
  );
  const fact = { about: 'here', property: 'publisher' } as const;
  return name === undefined ? [] : [{ ...fact, value: name, where: 'meta', quote: name }];
}

/** Is a line a link to the site's front page, and nothing else? */
function leadsHome(line: Line, own: Own): boolean {
  const href = line.text.length <= 60 && isAllLink(line) ? line.links[0]?.href : undefined;
  const address = href === undefined ? undefined : webAddress(href, own.base);
  return address !== undefined && own.isHost(address) && new URL(address).pathname === '/';
}

function stated(where: Statement['where']) {
  return ({ fact, quote }: Raw): Statement => ({ ...fact, where, quote });
}

const isRepublished = ({ about, property, value }: Statement): boolean =>
  about === 'here' && property === 'role' && value === 'republication';

function sameText(one: string, other: string): boolean {
  return fold(one) === fold(other);
}
