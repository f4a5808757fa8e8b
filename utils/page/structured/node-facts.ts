/** What an article's own node says (schema.org), be it written as JSON-LD or as microdata. */
import type { Room } from '../../languages/compiled';
import { canonicalTag } from '../../languages/language-words';
import { dayOf } from '../../languages/written-dates';
import { licenceNamed } from '../../text/licences';
import { fold } from '../../text/normalise';
import { type Own, webAddress } from '../addresses';
import { fact } from '../grammar/family';
import { isElsewhere } from '../grammar/links';
import type { About, Fact, Property } from '../page';
import { idOf, isNode, listOf, type Node, nameOf, quoteOf, textIn } from './node';
import { authorsIn, isSiteName } from './people';

/** A fact with the value as the block has it. */
export interface Raw {
  fact: Fact;
  quote: string;
}

/** From so many words on, what follows a name's colon is a sentence. */
const MOTTO = 4;

/** Facts of one property. */
const MOST_VALUES = 10;

/** Is a node about the text under one of these headlines? Cut short or not, and if it names one. */
export function isOfHeadline(node: Node, headlines: readonly string[]): boolean {
  const [own] = listOf(node.headline).map((value) =>
    fold(textIn(value)).replace(/ ?(?:…|\.\.\.)$/, ''),
  );
  const isOne = (headline: string) => {
    const other = fold(headline);
    return own === undefined || own === '' || other.includes(own) || own.startsWith(other);
  };
  return headlines.length === 0 || headlines.some(isOne);
}

/**
 * The facts of an article's node.
 * @param rooms of the languages the page is read in
 */
export function factsOfNode(node: Node, own: Own, rooms: readonly Room[]): Raw[] {
  const found = [...editionFacts('here', node, rooms)];
  for (const value of listOf(node.translationOfWork ?? node.isBasedOn).slice(0, 1)) {
    if (!node.translationOfWork && isOtherWork(value)) continue;
    const address = webAddress(idOf(value) ?? '', own.base);
    const original = isNode(value) ? editionFacts('original', value, rooms) : [];
    const isOther = address !== undefined && isElsewhere(address, own);
    if (isOther) found.push({ fact: fact('original', 'address', address), quote: address });
    if (!isOther && original.length === 0) continue;
    found.push(...original);
    // A text may be based on another without being its copy.
    if (!node.translationOfWork) continue;
    const quote = address ?? original[0]?.quote ?? '';
    found.push({ fact: fact('here', 'role', 'translation'), quote });
  }
  return found;
}

/** What an article is written about, or from, and is no edition of. */
const OTHER_WORK =
  /^(?:Book|Dataset|DataCatalog|Movie|TVSeries|Report|MusicRecording|SoftwareApplication|SoftwareSourceCode|Product|(?:Medical)?ScholarlyArticle)$/;

function isOtherWork(value: unknown): boolean {
  return isNode(value) && listOf(value['@type']).some((type) => OTHER_WORK.test(String(type)));
}

function editionFacts(about: About, node: Node, rooms: readonly Room[]): Raw[] {
  const translated: About = about === 'here' ? 'translation' : about;
  const facts: Raw[] = [];
  type Read = (value: unknown) => string | undefined | string[];
  const add = (who: About, property: Property, value: unknown, read: Read = nameOf) => {
    for (const item of listOf(value).slice(0, MOST_VALUES)) {
      for (const text of [read(item) ?? []].flat())
        facts.push({ fact: fact(who, property, text), quote: quoteOf(item) });
    }
  };
  const address = (value: unknown) => webAddress(idOf(value) ?? '', undefined);
  // Where no address is given, the words may name a licence.
  const licenceOf = (value: unknown) => {
    const named = licenceNamed(nameOf(value) ?? '');
    return address(value) ?? named?.address ?? named?.name;
  };
  const people = (value: unknown) => authorsIn(nameOf(value) ?? '', rooms);
  const site = (value: unknown) =>
    [nameOf(value) ?? []]
      .flat()
      .map(withoutMotto)
      .filter((name) => isSiteName(name, rooms));
  add(about, 'headline', node.headline ?? node.name);
  add(about, 'author', node.author ?? node.creator, people);
  add(about, 'datePublished', node.datePublished, (value) => dayOf(textIn(value)));
  add(about, 'publisher', node.publisher, site);
  add(about, 'inLanguage', node.inLanguage, (value) => canonicalTag(nameOf(value) ?? ''));
  add(translated, 'translator', node.translator, people);
  add(about, 'copyrightHolder', node.copyrightHolder, site);
  add(about, 'license', node.license, licenceOf);
  add(about, 'usageInfo', node.usageInfo, address);
  add(about, 'acquireLicensePage', node.acquireLicensePage, address);
  add(about, 'creditText', node.creditText);
  add(about, 'copyrightNotice', node.copyrightNotice);
  return facts;
}

/** "The Quay: news and views from the harbour, every day": the name stands before the colon. */
function withoutMotto(name: string): string {
  const [, before = name, motto = ''] = /^([^:]{2,60}?) ?: (.+)$/.exec(name) ?? [];
  return motto.split(' ').length >= MOTTO ? before : name;
}
