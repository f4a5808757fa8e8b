/** What the slots of a phrase say that was found in a line, taken together. */
import { SLOTS, type Slot } from '../../languages/compile';
import type { Kind } from '../../languages/compiled';
import { says } from '../../languages/said';
import type { Fact } from '../page';
import type { Words } from './family';
import { linkAt } from './links';
import { andsOf } from './people-named';
import { readSlot } from './slots';

/** Slots that take no link: over the words of these it may lead to the original. */
const LINKLESS: ReadonlySet<Slot> = new Set(['...', 'originalLanguage', 'originalDate']);

/** Slots that name a house, whose link may lead to its front page, or to its other pages. */
const HOUSES: ReadonlySet<Slot> = new Set(['source', 'originalPublisher']);

const PEOPLE: ReadonlySet<Slot> = new Set(['authors', 'translators', 'proofreaders']);

/** Kinds of sentences in which a title stands amid other words. */
const AMID: ReadonlySet<Kind> = new Set(['first', 'appeared', 'licence']);

/** Slots whose link leads to the text itself. */
const TEXTS: ReadonlySet<Slot> = new Set(['original', 'translated', 'originalAddress']);

type Range = [start: number, end: number];

/** What the slots of one phrase say, and where their links are. */
export interface SlotsRead {
  facts: Fact[];
  /** The places whose links are spoken for. */
  taken: Range[];
  /** Where the house that published the original is named. */
  named: Range[];
}

/**
 * Reads every slot of a phrase.
 * @param kind of the phrase
 * @param match of the phrase in the piece, with the places of its groups
 * @returns undefined where one of them is nothing its slot may hold
 */
export function readSlots(piece: Words, kind: Kind, match: RegExpExecArray): SlotsRead | undefined {
  const read: { slot: Slot | undefined; range: Range; facts: Fact[] }[] = [];
  const groups = Object.entries(match.indices?.groups ?? {});
  const starts = groups.flatMap(([, range]) => range?.[0] ?? []);
  for (const [name, range] of groups) {
    if (!range || /^(?:this|in|mine)_/.test(name)) continue;
    const slot = slotOf(name);
    if (slot === 'originalHeadline' && AMID.has(kind) && !isTitled(piece, range, starts))
      return undefined;
    const facts =
      slot && (readSlot(slot, piece, ...range) ?? apposedHouse(slot, kind, piece, range));
    if (facts === undefined || (slot && isHalf(slot, piece, range))) return undefined;
    read.push({ slot, range, facts });
  }
  const within = (slots: ReadonlySet<Slot>) => read.filter(({ slot }) => slot && slots.has(slot));
  // "[title](…) at [The Quay's blog](…/blog/)": where the text is linked, the house's link is its own.
  const isTextLinked = within(TEXTS).some(({ facts }) => facts.some(isAddress));
  return {
    facts: read.flatMap(({ slot, facts }) =>
      isTextLinked && slot && HOUSES.has(slot) ? facts.filter((one) => !isAddress(one)) : facts,
    ),
    taken: read.filter(({ slot }) => slot && !LINKLESS.has(slot)).map(({ range }) => range),
    named: within(HOUSES).map(({ range }) => range),
  };
}

/** A quotation mark that opens, and nothing that closes it. */
const UNCLOSED = /[«“„][^»”“]*$/u;

/** "in Ord | och Bild", "in Blätter | für deutsche Politik"; "by Lucía del Río | y Soto". */
function isHalf(slot: Slot, piece: Words, [start, end]: Range): boolean {
  const rest = piece.text.slice(end);
  // "«Поле | и жизнь»": what stands in marks ends where they close.
  const isOpen = UNCLOSED.test(piece.text.slice(Math.max(0, start - 1), end));
  if (HOUSES.has(slot) && isOpen && /^ \p{Ll}{1,4} [^»”“«„]*[»”“]/u.test(rest)) return true;
  if (PEOPLE.has(slot)) return /^ [yie] \p{Lu}/u.test(rest);
  if (!HOUSES.has(slot) || piece.room?.language.titleCase || linkAt(piece, start, end))
    return false;
  const name = piece.text.slice(start, end).trim();
  const [, word = ''] = /^ (\p{Ll}{1,5}) \p{L}/u.exec(rest) ?? [];
  // "in Kysten | og gengives her med tilladelse"
  const isAnd =
    andsOf(piece).includes(word) &&
    !says(piece.rooms, 'byPermission', 'start', rest.slice(word.length + 2));
  const isSmall = isAnd || says(piece.rooms, 'writtenFor', 'whole', word);
  return isSmall && /^\p{L}+$/u.test(name);
}

/** "on [The Quay](…), Jana Roe's newsletter on harbours": what says more of a linked house. */
const APPOSITION = /^\s*[,:(-]/;

/** A house that is a link is named where that ends, whatever is said of it behind. */
function apposedHouse(slot: Slot, kind: Kind, piece: Words, [start, end]: Range) {
  const link = HOUSES.has(slot) && AMID.has(kind) ? linkAt(piece, start, end) : undefined;
  const isFirst = link && !/[\p{L}\d]/u.test(piece.plain.slice(start, link.start));
  const isApposed = isFirst && APPOSITION.test(piece.plain.slice(link.end, end));
  return isApposed ? readSlot(slot, piece, start, link.end) : undefined;
}

/** No more than "in the" stands between a title and what it may run into. */
const CLOSE = 8;

/**
 * Does a title end for sure? Without link or marks, "as A Harbour at Night in The Lantern" may end at
 * either word.
 * @param starts where the slots start
 */
function isTitled(
  { plain, links }: Words,
  [start, end]: Range,
  starts: readonly number[],
): boolean {
  const isLinked = links.some((link) => link.start < end && link.end > start);
  const isQuoted = /"\s*$/.test(plain.slice(0, start)) || /^\s*["']/.test(plain.slice(start, end));
  return isLinked || isQuoted || !starts.some((next) => next >= end && next - end <= CLOSE);
}

/** The slot of a group `<slot>_<n>`. */
function slotOf(group: string): Slot | undefined {
  const name = group.replace(/_\d+$/, '');
  return SLOTS.find((slot) => slot === (name === 'rest' ? '...' : name));
}

function isAddress({ about, property }: Fact): boolean {
  return about === 'original' && property === 'address';
}
