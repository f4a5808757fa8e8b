/** Lines that say, in a phrase of one of the page's languages, where the text comes from. */

import type { CompiledPhrase, Kind, Room } from '../../languages/compiled';
import { folded, small } from '../../text/folded';
import { isPublicationName } from '../../text/names';
import type { Fact } from '../page';
import { type Family, fact, partOf, type Reading, type Words } from './family';
import { withHolder } from './holder';
import { finished, joined, SAYS } from './kinds';
import { licences } from './licence-link';
import { linkedOriginal } from './linked-original';
import { andsOf } from './people-named';
import { readSlots } from './phrase-slots';
import { isAnchored, isBehindComma, isIdle, type Pieces, piecesOf } from './pieces';
import { isInQuotation, isQuotation } from './quotations';
import { type Found, longest } from './reach';
import { isSureHouse } from './sure-house';

/** "First published by <publisher> in 1921": a book; no page on the web is that old. */
const OLD = /(?<!\d)1(?:[5-8]\d|9[0-8])\d\W*$/;

/** Reads a line piece by piece; leaves it where a piece is neither a phrase nor idle. */
export const phraseLine: Family = (words) => {
  const whole = { ...words, plain: folded(words.text) };
  if (isQuotation(whole.plain)) return [];
  for (const room of words.rooms) {
    const note = room.note.exec(small(whole.plain))?.[0].length ?? 0;
    const line = { ...(note > 0 ? partOf(whole, note, whole.text.length) : whole), room };
    const pieces = piecesOf(line, room);
    if (pieces === undefined) continue;
    const short = readIn(line, room, pieces, false);
    const { found, isUnread } = short.isUnread
      ? better(short, readIn(line, room, pieces, true))
      : short;
    // "This article …" speaks of the text whatever else the line says; any other phrase must be all of it.
    const isSelf = found.some((one) => one.isSelf);
    if (found.length === 0 || (isUnread && !isSelf)) continue;
    const readings = joined(
      found.map(({ reading }) => reading),
      words,
    );
    const said = withHolder(readings, line).filter(({ facts }) => facts.length > 0);
    if (said.length > 0) return said;
  }
  return [];
};

interface Read {
  found: Found[];
  isUnread: boolean;
}

function better(short: Read, long: Read): Read {
  // Two sentences say more than one that runs on over both.
  if (short.found.length > long.found.length && short.found.some(({ isSelf }) => isSelf))
    return short;
  return !long.isUnread || short.found.length === 0 ? long : short;
}

/** A phrase may hold what looks like the start of the next one: "by the Centre for Peace". */
const MOST_PIECES = 8;

/** @param isLong does a phrase take as much of the line as it can? */
function readIn(line: Words, room: Room, { starts, phrasesFrom }: Pieces, isLong: boolean): Read {
  const phraseAt = (start = 0, end = line.text.length, before?: Kind) =>
    phraseIn(partOf(line, start, end), phrasesFrom(start), room, before);
  const found: Found[] = [];
  let [isUnread, from] = [false, 0];
  /** "for Réseau | du Quai": does a piece go on with the phrase before it? */
  const goesOn = (at: number) => {
    const last = found.at(-1);
    const before = found.at(-2)?.phrase.kind;
    const longer = last && phraseAt(starts[from], starts[at + 1], before);
    if (longer) found[found.length - 1] = { ...longer, isSelf: longer.isSelf && last.isSelf };
    return Boolean(longer);
  };
  for (let at = 0; at < starts.length; ) {
    const ends = Array.from({ length: MOST_PIECES }, (_, more) => at + 1 + more).filter(
      (to) => to <= starts.length,
    );
    const before = found.at(-1)?.phrase.kind;
    const readTo = (to: number) => phraseAt(starts[at], starts[to], before);
    const isOthers = isInQuotation(line.plain, starts[at] ?? 0);
    const [end, read] = isOthers ? [] : longest(isLong ? ends.reverse() : ends, readTo);
    // "Childhood (1852), translated into English by A": of the book named before.
    const isOfWork =
      isUnread && (isBehindComma(line.plain, starts[at] ?? 0) || isOfSome(line, starts[at] ?? 0));
    if (read) found.push(isOfWork ? { ...read, isSelf: false } : read);
    const isRead = end !== undefined || isIdle(line, starts[at] ?? 0, starts[at + 1]);
    if (isRead && end !== undefined) from = at;
    else if (!isRead && !goesOn(at)) isUnread = true;
    at = end ?? at + 1;
  }
  return { found, isUnread };
}

/** "the poem at the head of | this piece": what is said there is said of the poem. */
function isOfSome(line: Words, at: number): boolean {
  const [, word] = /\p{L} (\p{Ll}{2,3}) $/u.exec(line.text.slice(0, at)) ?? [];
  return word !== undefined && !andsOf(line).includes(word);
}

function phraseIn(
  piece: Words,
  phrases: readonly CompiledPhrase[],
  room: Room,
  before: Kind | undefined,
): Found | undefined {
  const isAfterCredit = before !== undefined && SAYS[before].where === 'credit-line';
  const text = small(piece.plain);
  let bare: Found | undefined;
  for (const phrase of phrases) {
    if (phrase.kind === 'creditGoesOn' && !isAfterCredit) continue;
    if (!isAnchored(phrase, text)) continue;
    const match = phrase.whole().exec(text);
    const reading = match && readingOf(piece, phrase, match, room);
    if (!reading) continue;
    const found = { phrase, reading, isSelf: isSelf(match, reading) };
    if (bare ? isNamed(found) : !isBareSource(found)) return found;
    bare ??= found;
  }
  return bare;
}

/** "Source: <link>" of whose words none was taken: another phrase may read them as a name. */
function isBareSource({ phrase: { kind }, reading: { facts } }: Found): boolean {
  return (
    kind === 'sourceMaybe' &&
    facts.length > 0 &&
    facts.every(({ property }) => property === 'address')
  );
}

/** A linked name of more words may be a headline. */
const MOST_WORDS = 2;

function isNamed({ phrase: { kind }, reading: { facts } }: Found): boolean {
  const name = facts.find(({ property }) => property === 'publisher')?.value;
  return (
    kind === 'sourceMaybe' &&
    name !== undefined &&
    name.split(' ').length <= MOST_WORDS &&
    isPublicationName(name)
  );
}

/** "This text …"; "German translation by A" on a page in German, whatever stands beside it. */
function isSelf(match: RegExpExecArray, { where, facts }: Reading): boolean {
  const isNamed =
    hasMark(match, 'mine') || (where === 'credit-line' && hasMark(match, 'inLanguage'));
  const isCredit = isNamed && facts.some(({ property }) => property === 'translator');
  return isCredit || hasMark(match, 'this');
}

function hasMark(match: RegExpExecArray, name: string): boolean {
  return Object.entries(match.groups ?? {}).some(
    ([group, words]) => words !== undefined && group.startsWith(`${name}_`),
  );
}

function readingOf(piece: Words, phrase: CompiledPhrase, match: RegExpExecArray, room: Room) {
  const read = readSlots(piece, phrase.kind, match);
  if (read === undefined) return undefined;
  const { facts, taken, named } = read;
  // "Traduction française par A": a page that declares no language says which it is in.
  const isMine = hasMark(match, 'mine') && facts.some(({ property }) => property === 'translator');
  if (isMine && !piece.inLanguage) facts.push(fact('here', 'inLanguage', room.language.tag));
  const says = SAYS[phrase.kind];
  const isOwn = facts.some(
    ({ about, property, value }) => about === 'here' && property === 'role' && value === 'original',
  );
  if (isOwn) {
    const isSaid = says.needs === undefined && phrase.kind !== 'licence';
    return isSaid ? { where: says.where, facts: [fact('here', 'role', 'original')] } : undefined;
  }
  const has = (property: Fact['property']) =>
    facts.some((one) => one.about === 'original' && one.property === property);
  if (!has('address') && phrase.kind !== 'credit' && phrase.kind !== 'creditGoesOn') {
    const address = linkedOriginal(piece, taken, named);
    // Another publication's text does not stand here: the link explains who that is.
    const isOwn = address && has('publisher') && piece.own.isHost(address);
    if (address && !isOwn) facts.push(fact('original', 'address', address));
  }
  const source = facts.find((one) => one.about === 'original' && one.property === 'publisher');
  // "First published in Great Britain, 1997": a place, unless it is linked or has a day behind it.
  const isDated = facts.some(
    ({ about, property, value }) =>
      about === 'original' && property === 'datePublished' && value.length > '2021'.length,
  );
  const isBare = hasMark(match, 'in') && !hasMark(match, 'this') && !has('address') && !isDated;
  // What else the line says counts all the same.
  if (isBare && source && !/\p{Lo}/u.test(source.value) && !isSureHouse(piece, source.value))
    return { where: says.where, facts: [] };
  const isBook = phrase.kind === 'first' && OLD.test(piece.plain) && !hasMark(match, 'this');
  if (isBook && !has('address') && !has('datePublished')) return undefined;
  if (phrase.kind === 'licence') facts.push(...licences(piece));
  return finished(phrase, facts);
}
