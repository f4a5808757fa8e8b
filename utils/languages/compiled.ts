/** Rooms made ready for reading: each when a page first needs it, each phrase when a line looks like it. */

import { small } from '../text/folded';
import { BEFORE, type Given, patternOf } from './compile';
import { languagePattern } from './language-words';
import { KEY } from './lookup';
import { roomOf } from './rooms';
import { type List, listPattern, type Place } from './said';
import type { Phrases, Spoken, Words } from './types';

export type Kind = keyof Phrases;

/** The order in which kinds are tried. */
export const KINDS: readonly Kind[] = [
  ...(['machine', 'translation', 'original', 'credit', 'first', 'agency', 'licence'] as const),
  ...(['from', 'source', 'appeared', 'originalMaybe', 'sourceMaybe', 'creditGoesOn'] as const),
];

export interface CompiledPhrase {
  kind: Kind;
  words: string;
  /** Of a phrase that begins with a slot: one of these must stand in the piece. */
  anchors: readonly string[];
  /** Matches what leads to the first slot, from the index the pattern is set to. */
  opening(): RegExp;
  /** Matches a whole piece of a line, as `folded` writes it, in lower case. */
  whole(): RegExp;
}

export interface Room {
  language: Spoken;
  /** Phrases by how they begin: up to `KEY` letters. */
  byStart: ReadonlyMap<string, readonly CompiledPhrase[]>;
  /** Phrases that begin with a slot. */
  behind: readonly CompiledPhrase[];
  /** A note's label at the start of a line. */
  note: RegExp;
  /** What leads to authors' names, at the start of a text. */
  byline: RegExp;
  /** What matches one of the room's lists, in a text as `smallOf` gives it. */
  list(name: List, place: Place): RegExp;
}

const rooms = new Map<string, Room>();

/** The room of a language made ready; undefined for one that has none. */
export function compiledRoom(tag: string): Room | undefined {
  const language = roomOf(tag);
  if (language === undefined) return undefined;
  const kept = rooms.get(language.tag) ?? compile(language);
  rooms.set(language.tag, kept);
  return kept;
}

/** The phrases that may begin where a text does, in the order in which they are tried. */
export function phrasesAt({ byStart }: Room, plain: string, at: number): CompiledPhrase[] {
  // The piece may end within a word: a sigma there is none at a word's end.
  const key = small(plain.slice(at, at + KEY));
  const found: CompiledPhrase[] = [];
  for (let length = key.length; length > 0; length--) {
    found.push(...(byStart.get(key.slice(0, length)) ?? []));
  }
  return found.length > 1 ? found.sort(byKind) : found;
}

const ORDER = new Map(KINDS.map((kind, index) => [kind, index]));

function byKind(one: CompiledPhrase, other: CompiledPhrase): number {
  return (ORDER.get(one.kind) ?? 0) - (ORDER.get(other.kind) ?? 0);
}

function compile(language: Spoken): Room {
  const given: Given = {
    shared: language.words ?? {},
    languages: languagePattern(language),
    stops: (language.issue ?? '').split(' ').filter((stop) => /^\p{L}+$/u.test(stop)),
  };
  const byStart = new Map<string, CompiledPhrase[]>();
  const behind: CompiledPhrase[] = [];
  for (const kind of KINDS) {
    for (const phrase of language.phrases[kind] ?? []) {
      const [compiled, starts] = phraseOf(kind, phrase, given, language.tag);
      if (starts.size === 0) behind.push(compiled);
      for (const start of starts) byStart.set(start, [...(byStart.get(start) ?? []), compiled]);
    }
  }
  const byline = leadOf(language.byline, given);
  const lists = new Map<string, RegExp>();
  const list = (name: List, place: Place) => {
    const pattern =
      lists.get(place + name) ?? listPattern(language.lists?.[name] ?? [], place, given);
    lists.set(place + name, pattern);
    return pattern;
  };
  const note = noteOf(language, given);
  return { language, byStart, behind, note, byline, list };
}

function phraseOf(
  kind: Kind,
  [words]: Words,
  given: Given,
  tag: string,
): [CompiledPhrase, ReadonlySet<string>] {
  try {
    const { whole, opening, starts, anchors } = patternOf(words, given);
    const phrase: CompiledPhrase = {
      ...{ kind, words, anchors },
      opening: lazily(() => new RegExp(opening(), 'uy')),
      whole: lazily(() => new RegExp(whole(), 'du')),
    };
    return [phrase, starts];
  } catch (error) {
    throw new Error(`utils/languages/${tag}.ts: "${words}": ${(error as Error).message}`);
  }
}

function lazily(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function noteOf({ note = [] }: Spoken, given: Given): RegExp {
  const rows = note.map((row) => patternOf(row, given).opening());
  return new RegExp(`${BEFORE}(?:${rows.join('|') || '(?!)'}) ?(?:: ?|- )(?=\\S)`, 'u');
}

/** A label with its colon, or words with a space behind them. */
function leadOf(rows: readonly string[] = [], given: Given): RegExp {
  const all = rows.map((row) => patternOf(row.endsWith(':') ? row : `${row} `, given).opening());
  return new RegExp(`^(?:${all.join('|') || '(?!)'})`, 'u');
}
