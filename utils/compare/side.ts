/** One text made ready for alignment: its units, their lengths and their tokens. */
import type { Bead } from './bead';
import { bare, scriptOf, UNSPACED, unspaced, visibleLength } from './letters';
import { WRITTEN_ADDRESS } from './links';
import { numbersOf } from './numbers';
import { clauseCount, endOf, plainSign, startOf } from './signs';

/** What a token is; it decides how it is matched and what a match is worth. */
export const KIND = { word: 0, number: 1, supply: 2, mark: 3, extra: 4 } as const;

/** One side of a comparison; units are sentences or paragraphs, types are distinct tokens. */
export interface Side {
  readonly count: number;
  /** Visible characters of each unit. */
  readonly lengths: Float64Array;
  /** `lengths` summed up: entry i holds the characters before unit i. */
  readonly before: Float64Array;
  /** Distinct token types of each unit. */
  readonly tokens: readonly Int32Array[];
  /** Each type's text. */
  readonly types: readonly string[];
  /** Each type's {@link KIND}. */
  readonly kinds: readonly number[];
  /** Units each type stands in, ascending. */
  readonly units: readonly number[][];
  /** Running sum of `units`: entry t holds the number of the first token of type t. */
  readonly offsets: Int32Array;
  readonly unspaced: boolean;
  /** See {@link scriptOf}. */
  readonly script: string;
  /** How each unit begins and ends, see `signs.ts`. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** Clauses of each unit summed up, see `signs.ts`: entry i holds those before unit i. */
  readonly clauses: Float64Array;
}

/** Distinct words of one unit that are looked at: enough for a page, bounded for a book. */
const MOST_WORDS = 400;
const LONGEST = 20_000;
const MARKS = /[?!:%(;…？！：％（；؟؛٪]|[«»"“”„「」『』《》]|[–—]/gu;
const WORDS = /[\p{L}\p{M}]+/gu;

/**
 * Reads the units of one side into tokens.
 * @param texts plain text of each unit
 * @param extras further tokens of a unit that must equal the other side's ("heading", a link)
 */
export function readSide(
  texts: readonly string[],
  lang = '',
  extras?: readonly (readonly string[])[],
): Side {
  /** By kind: a word and a mark may be written alike. */
  const ids = Object.values(KIND).map(() => new Map<string, number>());
  const types: string[] = [];
  const kinds: number[] = [];
  const units: number[][] = [];
  const count = texts.length;
  const lengths = new Float64Array(count);
  const before = new Float64Array(count + 1);
  const clauses = new Float64Array(count + 1);
  const sample = texts.slice(0, 50).join(' ').slice(0, 5000);
  const script = scriptOf(sample);
  const dense = UNSPACED.has(script);
  const tokens = texts.map((whole, unit) => {
    const text = whole.includes('://') ? whole.replace(WRITTEN_ADDRESS, ' ') : whole;
    const length = visibleLength(text);
    lengths[unit] = length;
    before[unit + 1] = (before[unit] ?? 0) + length;
    clauses[unit + 1] = (clauses[unit] ?? 0) + clauseCount(text);
    const own: number[] = [];
    const add = (type: string, kind: number) => {
      const known = ids[kind];
      let id = known?.get(type);
      if (id === undefined) {
        id = types.length;
        known?.set(type, id);
        types.push(type);
        kinds.push(kind);
        units.push([]);
      }
      const places = units[id];
      if (!places || places[places.length - 1] === unit) return;
      places.push(unit);
      own.push(id);
    };
    const head = text.slice(0, LONGEST);
    let words = 0;
    for (const word of head.match(WORDS) ?? []) {
      if (words++ >= MOST_WORDS) break;
      if (dense && unspaced(word)) for (const letter of word) add(letter, KIND.word);
      else if (word.length < 40) add(bare(word), KIND.word);
    }
    for (const mark of head.match(MARKS) ?? []) add(plainSign(mark), KIND.mark);
    const numbers = numbersOf(head, lang);
    const asked = new Set<string>();
    for (const { readings } of numbers.mentions) {
      const key = readings.map((keys) => keys.join('&')).join('|');
      add(key, KIND.number);
      for (const keys of readings) for (const part of keys) asked.add(part);
    }
    for (const key of numbers.supply) if (!asked.has(key) && isOwn(key)) add(key, KIND.supply);
    for (const extra of extras?.[unit] ?? []) add(extra, KIND.extra);
    return Int32Array.from(own);
  });
  const offsets = new Int32Array(types.length + 1);
  units.forEach((places, type) => {
    offsets[type + 1] = (offsets[type] ?? 0) + places.length;
  });
  return {
    ...{ count, lengths, before, tokens, types, kinds, units, offsets, unspaced: dense },
    script,
    starts: texts.map(startOf),
    ends: texts.map(endOf),
    clauses,
  };
}

/** A lone 1 stands in every second sentence, and near measures (`u`) are no words of the text. */
function isOwn(key: string): boolean {
  return key !== 'n1' && !key.startsWith('u');
}

/** Visible characters of several units. */
export function total(side: Side, units: readonly number[]): number {
  return units.reduce((sum, unit) => sum + (side.lengths[unit] ?? 0), 0);
}

/** Visible characters of both sides of some beads. */
export function lengthsOf(source: Side, target: Side, beads: readonly Bead[]): [number, number][] {
  return beads.map((bead) => [total(source, bead.source), total(target, bead.target)]);
}
