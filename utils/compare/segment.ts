/** Sentences of a paragraph: `Intl.Segmenter`, and repairs where it splits what belongs together. */
import { abbreviationsOf } from '../languages/numbers';
import { ownAbbreviations } from './abbreviations';
import { bare } from './letters';
import { numberLanguage } from './number-language';
import { beforeOpening, opensQuotation } from './opening-quotation';

/** A sentence as a place in its paragraph, in UTF-16 units; `end` is behind the last one. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Characters of one paragraph that are split; what follows is one last sentence. */
const LONGEST = 200_000;

/** The last token of a text, its point included. */
const LAST = /(?:^|[\s\u00a0\u202f([{«"“'’-])([\p{L}][\p{L}\p{M}.-]{0,9})\.$/u;
const INITIALS =
  /(?:^|[\s\u00a0\u202f([{«"“'’.-])(?:\p{Lu}|[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz])\.$/u;
const LIST_NUMBER = /^[([]?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)\]][.)]?$/u;
const DAY = /(?:^|\s)\d{1,2}\.$/u;
const CLOSING = /^[\s\u00a0\u202f]*[»”’)\]›]+[.!?…]*|^[\s\u00a0\u202f]*"(?=[\s.,;:!?)]|$)[.!?…]*/u;
const GOES_ON = /^[\s\u00a0\u202f]*(?:[\p{Ll},;:]|[–—-][\s\u00a0\u202f]*\p{Ll})/u;
const QUOTED = /[»”’"')\]]$/u;
/** A bracket amid a sentence: "Offices Inc. (the ferry's), whose". */
const BRACKET_GOES_ON = /^[([][^()[\]]{1,120}[)\]][\s\u00a0]*[,;:\p{Ll}]/u;
/** Characters in a bracket amid a sentence; one of more is a text of its own. */
const LONGEST_BRACKET = 200;
const UNCLOSED = /[([（［][^()[\]（）［］]*$/u;
const QUOTED_CLOSE = /[。！？…][”’」』]$/u;
const FOOTNOTE = /^\d{1,3}\](?:\[\d{1,3}\])*/u;
const NEW_START =
  /[.?!…][»”"]?[\s\u00a0]+(?=[—–][\s\u00a0]*\p{Lu})|(?<=\p{Ll}{4})\.[»”"]?[\s\u00a0]+(?=\d{4}(?!\d))/gu;
const OPENING = /[«“„‹(]/u;
/** Characters that are split at a time. */
const PIECE = 4000;
const SENTENCE_END = /\p{Ll}[.!?…][»”"’')\]]* (?=\p{Lu})|[。！？]/gu;
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Splits a paragraph into sentences. Every visible character lies in exactly one sentence; white
 * space between sentences in none.
 * @param text plain text of one paragraph
 * @param lang BCP 47 tag; an unknown one is ignored
 */
export function sentences(text: string, lang = ''): Sentence[] {
  // A line break inside a paragraph ends no sentence; one for one, so that offsets hold.
  const flat = text.slice(0, LONGEST).replace(/[\n\r\u0085\u2028\u2029]/g, ' ');
  const ends: number[] = [];
  let start = 0;
  let index = 0;
  for (const end of boundaries(flat, segmenterOf(lang))) {
    const segment = flat.slice(index, end);
    index = end;
    const previous = ends[ends.length - 1];
    if (previous === undefined) {
      ends.push(end);
      continue;
    }
    const before = flat.slice(Math.max(start, previous - 40), previous).trimEnd();
    const note = before.endsWith('[') ? FOOTNOTE.exec(segment) : null;
    if (note) {
      // "time.[1] Nobody": the mark still belongs to what it is set on.
      ends[ends.length - 1] = previous + note[0].length;
      start = ends[ends.length - 1] ?? 0;
      if (segment.slice(note[0].length).trim()) ends.push(end);
      continue;
    }
    const isWithin = isInBracket(flat, start, previous);
    if (isWithin || belongs(before, previous - start > 40, segment, lang)) {
      ends[ends.length - 1] = end;
      continue;
    }
    const isClosing = previous < end && !opensQuotation(flat, previous);
    const closing = isClosing ? CLOSING.exec(segment) : null;
    if (closing && !OPENING.test(closing[0])) {
      const rest = segment.slice(closing[0].length);
      if (!rest.trim() || GOES_ON.test(rest)) {
        ends[ends.length - 1] = end;
        continue;
      }
      ends[ends.length - 1] = previous + closing[0].length;
    }
    start = ends[ends.length - 1] ?? 0;
    ends.push(end);
  }
  if (text.length > flat.length) ends.push(text.length);
  return trimmed(text, ends);
}

/**
 * Where the segmenter sees sentences end. It looks at pieces, because its work grows with the square
 * of the text (measured: 240,000 characters 26 s at once, 0.2 s in pieces).
 */
function boundaries(text: string, segmenter: Intl.Segmenter): number[] {
  const found: number[] = [];
  for (let from = 0; from < text.length; ) {
    const { to, isEnd } = cut(text, from);
    for (const piece of segmenter.segment(text.slice(from, to))) {
      const start = from + piece.index;
      // Unicode lets a sentence go on behind a dash, and before a figure; a new one begins there.
      for (const turn of piece.segment.matchAll(NEW_START)) {
        found.push(start + turn.index + turn[0].length);
      }
      found.push(beforeOpening(text, start + piece.segment.length));
    }
    // The sentence that was cut goes on in the next piece.
    if (!isEnd) found.pop();
    from = to;
  }
  if (text.length > 0 && found.at(-1) !== text.length) found.push(text.length);
  return found;
}

/** A place to cut: behind a sentence, or at least behind a word. */
function cut(text: string, from: number): { to: number; isEnd: boolean } {
  if (text.length - from <= PIECE) return { to: text.length, isEnd: true };
  const part = text.slice(from + PIECE / 2, from + PIECE);
  const end = [...part.matchAll(SENTENCE_END)].at(-1);
  if (end) return { to: from + PIECE / 2 + end.index + end[0].length, isEnd: true };
  const space = part.lastIndexOf(' ');
  const to = from + PIECE / 2 + (space < 0 ? part.length : space + 1);
  // No half of a surrogate pair.
  return { to: /[\udc00-\udfff]/.test(text.charAt(to)) ? to + 1 : to, isEnd: false };
}

/**
 * Whether the sentence from `start` opened a bracket amid its words that is closed behind `end` only:
 * "Leave a note (any will do. Two lines: enough)." What ends within ends no sentence around it.
 */
function isInBracket(text: string, start: number, end: number): boolean {
  const own = text.slice(Math.max(start, end - 2 * LONGEST_BRACKET), end);
  const open = own.search(UNCLOSED);
  const held = own.length - open;
  if (open < 0 || held > LONGEST_BRACKET) return false;
  const before = own.slice(0, open).trimEnd();
  // Behind a sentence's end, or at the very beginning, the bracket is a sentence by itself.
  if (!/\p{L}/u.test(before) || /[.。．!！?？…]$/u.test(before)) return false;
  const rest = text.slice(end, end + LONGEST_BRACKET - held);
  return /^[^()[\]（）［］]*[)\]）］]/u.test(rest);
}

/** Whether what follows goes on with the sentence whose last 40 characters are `before`. */
function belongs(before: string, cut: boolean, next: string, lang: string): boolean {
  if (!before || !next.trim()) return true;
  if (!cut && LIST_NUMBER.test(before)) return true;
  const follows = next.trimStart();
  if (DAY.test(before)) {
    const word = /^\p{L}+/u.exec(follows)?.[0] ?? '';
    return numberLanguage(lang).months.has(bare(word));
  }
  if (QUOTED.test(before) && GOES_ON.test(next)) return true;
  // « — Vous venez ? demanda-t-il. » and 「大丈夫だ。」と大臣は言った。
  if (/[?!…]$/u.test(before) && /^\p{Ll}/u.test(follows)) return true;
  if (QUOTED_CLOSE.test(before) && /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(next))
    return true;
  if (BRACKET_GOES_ON.test(follows)) return true;
  const last = LAST.exec(before)?.[1];
  if (last === undefined) return false;
  const word = bare(last);
  const { always, beforeNumber } = ownAbbreviations(lang);
  if (always.has(word)) return true;
  if (beforeNumber.has(word) && /^[\d§IVX]/.test(follows)) return true;
  // CLDR's: with a capital they are titles, without one most are words as well.
  if (last.length > 2 && abbreviationsOf(lang).library.has(last.toLowerCase())) {
    if (/^\p{Lu}/u.test(last) || /^[\d§]/.test(follows)) return true;
  }
  return INITIALS.test(before) && /^[\p{Lu}«"“'’]/u.test(follows);
}

/** Ends as sentences without the white space around them; empty ones dropped. */
function trimmed(text: string, ends: readonly number[]): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const end of ends) {
    const raw = text.slice(from, end);
    const start = from + raw.length - raw.trimStart().length;
    const stop = from + raw.trimEnd().length;
    if (stop > start) found.push({ start, end: stop });
    from = end;
  }
  return found;
}

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
  } catch {
    made = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
  segmenters.set(lang, made);
  return made;
}
