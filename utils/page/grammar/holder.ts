/** Whose a text is, and whose its translation, in a line that says so by a ©. */
import { says } from '../../languages/said';
import { hasArticle } from '../../text/leading-article';
import { isPersonName, isPublicationName, trimName } from '../../text/names';
import { isOnSharedHost, type Own } from '../addresses';
import type { Fact } from '../page';
import { somebody } from './declined';
import { fact, type Reading, type Words } from './family';

/** "Copyright © 2010, Ada Wren." */
const HOLDER =
  /^[^\p{L}\d]*(?:\p{L}{2,12} ){0,3}(?:©|\(c\)) ?(?:\d{4}(?:-\d{2,4})?)?,? (?<name>[^.©;|]{3,60})/iu;

/**
 * "© 2010 Ada Wren. French translation © 2012 Bo Lind": where each has a © for what is theirs, the
 * text itself is whose the first one names, and by them where they are a person.
 */
export function withHolder(readings: Reading[], { plain, text, own, rooms }: Words): Reading[] {
  const credit = readings.find(({ facts }) => facts.some(isTranslators));
  const found = HOLDER.exec(plain);
  const name = found
    ? trimName(text.slice(0, found[0].length).slice(-(found.groups?.name?.length ?? 0)))
    : '';
  const marks = plain.match(/©|\(c\)/gi)?.length ?? 0;
  const isOther = credit?.facts.every(({ value }) => value !== name);
  if (!credit || !isOther || marks < 2 || !name.includes(' ') || isHouse(name, own))
    return readings;
  const isPerson = isPersonName(name) && !says(rooms, 'houseNoun', 'within', name);
  if (!isPerson && !isPublicationName(name)) return readings;
  const facts = [
    ...credit.facts,
    ...(isPerson ? [fact('original', 'author', name)] : []),
    fact('original', 'copyrightHolder', name),
  ];
  return readings.map((one) => (one === credit ? { ...one, facts } : one));
}

/** "Translation © Larkspur Press": whose the translation is, not who made it, where that is a house. */
export function translatorsOrHolder(words: Words, start: number, end: number): Fact[] | undefined {
  const before = words.plain.slice(0, start).trim();
  const isOwned = /(?:©|\(c\))$/i.test(before) || says(words.rooms, 'copyright', 'end', before);
  const isFirm = (name: string) =>
    /^\p{Lu}\S*$/u.test(name) || hasArticle(name) || says(words.rooms, 'houseNoun', 'within', name);
  // "Übersetzung: Redaktion": it was translated; who did it is not said.
  const isDesk = (name: string) => says(words.rooms, 'notAuthor', 'whole', name);
  return somebody(words, start, end)
    ?.filter((name) => !isDesk(name))
    .map((name) =>
      fact('translation', isOwned && isFirm(name) ? 'copyrightHolder' : 'translator', name),
    );
}

/** A site's own name, unless it is a person's page on a host of many people's. */
function isHouse(name: string, own: Own): boolean {
  return own.isName(name) && (own.hasName || !own.url || !isOnSharedHost(own.url.href));
}

function isTranslators({ property }: Fact): boolean {
  return property === 'translator';
}
