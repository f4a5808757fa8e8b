/** Where the pieces of a line start that may each say something: sentences, clauses, bracketed parts. */
import { BEFORE_WORD } from '../../languages/compile';
import { type CompiledPhrase, type Kind, phrasesAt, type Room } from '../../languages/compiled';
import { small } from '../../text/folded';
import { partOf, type Words } from './family';
import { isOthersCredit } from './others-credit';

/**
 * A full stop behind a word or a version ("2.0."), and a capital; separators, no address's; a bracket.
 * What stands before a stop is asked for behind it: asked first, it would be asked at every letter.
 */
const CUT =
  /[.!?](?:(?<=(?:[\p{L}\p{M}\d][\p{Ll}\p{Lo}\p{M}\d)"']|\d\.\d).)(?<!(?<!\d)\d\d.)["')\]]* (?=[\p{Lu}\p{Lo}"'(])|(?<=\p{Lo}["')\]]*.) ?(?=\S)|(?<=[\p{L}\d].)(?=\p{Lo}))|;(?= )|,(?= \p{L}[\p{L} ]{2,20} ?:)|(?<=\p{Lo})\s(?=\p{Lo}{1,6} ?[:：])|\s+(?:[|•·]\s*|-+\s+|\/\s+)|\s*(?<!:)\/\/\s*|\s*(?=[([](?!(?:\p{L}{2,12}\.? )?\d{4}\)))|(?<=[)\]])\s*(?=\S)/gu;

/** Words, and in scripts without spaces every letter. */
const WORD = /\p{Lo}|[\p{Lu}\p{Ll}][\p{L}\p{M}'’.-]*/gu;

/** More pieces than this are prose. */
const MOST = 14;

/** Letters of a piece that may begin with a slot, at most. */
const FEW = 240;

/** The pieces that a line is read by. */
export interface Pieces {
  starts: readonly number[];
  /** The phrases that a piece may be, by where it starts: the same wherever it ends. */
  phrasesFrom(start: number): readonly CompiledPhrase[];
}

/**
 * The pieces of a line; undefined where none of them looks like a phrase of the room: most lines do
 * not, and this is all they cost.
 * @param words a line with `plain` as patterns see it
 */
export function piecesOf({ plain: cased, text, links }: Words, room: Room): Pieces | undefined {
  const plain = small(cased);
  const openedAt = openings(room, plain);
  const kindsAt = (at: number): Kind[] => openedAt(at).map(({ kind }) => kind);
  // "[<headline> - <site>]": half of a link's words are no name; but another phrase may begin in one.
  const isCut = (at: number) =>
    links.every(({ start, end }) => at <= start || at >= end) ||
    openedAt(skipped(plain, at)).length > 0;
  const ends = [...cased.matchAll(CUT)].map((cut) => cut.index + cut[0].length);
  const cuts = [0, ...ends.filter(isCut)];
  const starts = new Set<number>();
  let isAny = false;
  for (const [i, from] of cuts.entries()) {
    starts.add(from);
    const kinds = kindsAt(skipped(plain, from));
    if (kinds.length === 0) continue;
    isAny = true;
    const isCredit = kinds.includes('credit');
    for (const index of wordsIn(text, from, cuts[i + 1] ?? plain.length)) {
      if (!startsClause(plain, text, index, isCredit)) continue;
      if (kindsAt(index).some((kind) => isCredit || kind !== 'creditGoesOn')) starts.add(index);
    }
  }
  const behind = room.behind.filter(({ anchors }) => anchors.some((one) => plain.includes(one)));
  if (!isAny && (behind.length === 0 || plain.length >= FEW)) return undefined;
  const sorted = [...starts].sort((a, b) => a - b).filter((at) => at < plain.length);
  const phrasesFrom = (start: number) => [...openedAt(skipped(plain, start)), ...behind];
  return sorted.length > MOST ? undefined : { starts: sorted, phrasesFrom };
}

/** Finds the phrases that begin at a place of a text. */
function openings(room: Room, plain: string): (at: number) => readonly CompiledPhrase[] {
  const found = new Map<number, readonly CompiledPhrase[]>();
  return (at) => {
    const phrases =
      found.get(at) ??
      phrasesAt(room, plain, at).filter((phrase) => {
        const opening = phrase.opening();
        opening.lastIndex = at;
        return opening.test(plain);
      });
    found.set(at, phrases);
    return phrases;
  };
}

/** May a phrase be read in a piece? One that begins with a slot, in a short one that has its words. */
export function isAnchored({ anchors }: CompiledPhrase, piece: string): boolean {
  return anchors.length === 0 || (piece.length < FEW && anchors.some((one) => piece.includes(one)));
}

/** The first word's place in a line, from a place on: behind brackets, bullets, signs. */
function skipped(plain: string, from: number): number {
  BEFORE_WORD.lastIndex = from;
  return from + (BEFORE_WORD.exec(plain)?.[0].length ?? 0);
}

/** Where words start, and where a capital stands within one: "Jana RoeTraduit par". */
function* wordsIn(text: string, from: number, to: number): Iterable<number> {
  for (const { index, 0: word } of text.slice(from, to).matchAll(WORD)) {
    yield from + index;
    for (const { index: glued } of word.matchAll(/(?<=\p{Ll})\p{Lu}/gu)) yield from + index + glued;
  }
}

/** Behind a comma or a small word, or glued to the word before it. */
function startsClause(plain: string, text: string, at: number, isCredit: boolean): boolean {
  if (at === 0) return true;
  const before = plain.slice(Math.max(0, at - 8), at);
  // The clauses of a credit follow one another without a comma, too: "by A for <site>".
  if (/[^\p{L}\p{M}\d' ]\s*$/u.test(before) || (isCredit && before.endsWith(' '))) return true;
  if (/(?:^|\s|\p{Lo})\p{L}{1,3} $/u.test(before)) return true;
  if (/\p{Lo}$/u.test(before) && /\p{Lo}/u.test(plain.charAt(at))) return true;
  return /[\p{Ll}\d]$/u.test(before) && /\p{Lu}/u.test(text.charAt(at));
}

/** "…, | translated by": the comma may stand on either side of the cut. */
export function isBehindComma(plain: string, at: number): boolean {
  return /,\s*$/.test(plain.slice(0, at)) || /^\s*,/.test(plain.slice(at));
}

/** Rights and a version may stand in one line with a credit: "Version 2.0.", "Copyright © 2010, A." */
const IDLE =
  /^[^\p{L}\d]*(?:\p{L}{3,12} v?\d+(?:\.\d+)*|.{0,20}(?:©|\(c\)) ?.{1,80})[^\p{L}\d]*$/iu;

/** Does a piece of a line say nothing that counts against the others? */
export function isIdle(words: Words, from: number, to = words.text.length): boolean {
  const piece = words.plain.slice(from, to);
  if (!/[\p{L}\d]/u.test(piece) || IDLE.test(piece)) return true;
  // Amid a clause it is half of one: "Перевод | с английского: Ада Рен".
  const isWhole = /(?:^|[^\p{L}\p{M}\d'\s])\s*$/u.test(words.plain.slice(0, from));
  return isWhole && isOthersCredit(partOf(words, from, to));
}
