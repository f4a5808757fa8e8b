/**
 * A record as it lies in a shard: its *shape* (the JSON with every text taken out), which records of
 * one kind share, and its *leaves* (the texts, each once). Within a leaf, other leaves of the record
 * are named rather than repeated: a quoted line holds the headline, an address the headline's slug,
 * a dateline the date in French. Lossless, and after deflating half of what MessagePack or CBOR take
 * (measured: see `tests/bench/README.md`).
 */
import { standingNotices } from '../sites/notices';
import type { ArticleRecord } from './schema';

/** A record taken apart. */
export interface Packed {
  /** JSON in which a text reads `"0"` (the next leaf) or `"n"` (the nth leaf before that one). */
  readonly shape: string;
  readonly leaves: readonly string[];
}

/** Ids and words of the schema stay in the shape, and so does what no leaf could hold. */
const STAYS = /^[a-z][a-z-]*$|\p{Cc}/u;

/** A place in the shape: of a text, or (`n`) of a number. */
const PLACES = /"(n?\d+)"/;

/** Behind a mark stands one printable character: that many leaves can be named. */
const FIRST = 0x30;
const MOST_NAMED = 78;
/** Shorter texts are not worth naming; longer ones stand in no other. */
const SHORTEST = 4;
const LONGEST = 500;

const nameOf = (mark: string, index: number) => mark + String.fromCharCode(FIRST + index);

/** Texts that stand in most records, and what stands for each in the place of a leaf. */
const CONSTANT = '\x04';
const CONSTANT_TEXTS = [
  ...new Set(
    Object.values(standingNotices)
      .flat()
      .map(({ text }) => text),
  ),
];
const CONSTANTS = new Map(CONSTANT_TEXTS.map((text, i) => [text, nameOf(CONSTANT, i)]));

/** What can stand inside a leaf for another leaf; the mark says in which form. */
const FORMS: readonly { mark: string; of(leaf: string): string }[] = [
  { mark: '\x01', of: (leaf) => leaf },
  { mark: '\x02', of: slug },
  { mark: '\x03', of: inFrench },
];

/**
 * Takes a record apart.
 * @throws Error where the leaves do not give the texts again
 */
export function packRecord(record: ArticleRecord): Packed {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const shape = JSON.stringify(record, (_, value: unknown) => {
    const isNumber = typeof value === 'number';
    if ((!isNumber && typeof value !== 'string') || STAYS.test(String(value))) return value;
    const text = String(value);
    const known = places.get(text);
    if (known === undefined) places.set(text, texts.push(text) - 1);
    return `${isNumber ? 'n' : ''}${known === undefined ? 0 : texts.length - known}`;
  });
  const leaves = named(texts);
  const lost = textsOf(leaves).findIndex((text, i) => text !== texts[i]);
  if (lost >= 0) throw new Error(`a text does not survive packing: ${texts[lost]}`);
  return { shape, leaves };
}

/** A shape cut at its places: every second part is one. */
export function cutShape(shape: string): string[] {
  return shape.split(PLACES);
}

/**
 * Puts a record together again.
 * @param shape as `cutShape` gives it
 */
export function unpackRecord(shape: readonly string[], leaves: readonly string[]): ArticleRecord {
  const texts = textsOf(leaves);
  let next = 0;
  // As text, because a reviver would look at every brace: this is four times as fast.
  let json = '';
  for (const [i, part] of shape.entries()) {
    if (i % 2 === 0) {
      json += part;
      continue;
    }
    const isNumber = part.startsWith('n');
    const back = Number(isNumber ? part.slice(1) : part);
    const text = texts[back === 0 ? next++ : next - back] ?? '';
    json += isNumber ? text : JSON.stringify(text);
  }
  return JSON.parse(json) as ArticleRecord;
}

function textsOf(leaves: readonly string[]): string[] {
  const known: string[] = [];
  return leaves.map((_, index) => textOf(index, leaves, known));
}

function textOf(index: number, leaves: readonly string[], known: string[]): string {
  const done = known[index];
  if (done !== undefined) return done;
  const leaf = leaves[index] ?? '';
  const text = leaf.startsWith(CONSTANT)
    ? (CONSTANT_TEXTS[leaf.charCodeAt(1) - FIRST] ?? '')
    : leaf.replace(/(\p{Cc})(.)/gu, (_, mark: string, name: string) => {
        const form = FORMS[mark.charCodeAt(0) - 1];
        return form ? form.of(textOf(name.charCodeAt(0) - FIRST, leaves, known)) : '';
      });
  known[index] = text;
  return text;
}

/** The leaves, each with the others named in it. Only shorter ones are, so nothing goes in circles. */
function named(leaves: readonly string[]): string[] {
  const names = leaves
    .slice(0, MOST_NAMED)
    .flatMap((leaf, index) => namesOf(leaf, index))
    // The longest first; `sort` is stable, so the same leaves always give the same names.
    .sort((a, b) => b.text.length - a.text.length);
  return leaves.map((leaf) => {
    const constant = CONSTANTS.get(leaf);
    if (constant !== undefined) return constant;
    // Every second part is a name, and nothing is looked for in it.
    let parts = [leaf];
    for (const { text, length, name } of names) {
      // Comparing lengths spares looking for most: this is what a large catalogue's build waits for.
      if (length < leaf.length && text.length <= leaf.length && leaf.includes(text)) {
        parts = exchange(parts, text, name);
      }
    }
    return parts.join('');
  });
}

interface Name {
  /** What is looked for, and the length of the leaf it is made of. */
  text: string;
  length: number;
  name: string;
}

function namesOf(leaf: string, index: number): Name[] {
  const names: Name[] = [];
  if (leaf.length > LONGEST || CONSTANTS.has(leaf)) return names;
  for (const { mark, of } of FORMS) {
    const text = of(leaf);
    if (text.length < SHORTEST) continue;
    names.push({ text, length: leaf.length, name: nameOf(mark, index) });
  }
  return names;
}

/** Puts a name in the place of a text in every part that is no name. */
function exchange(parts: readonly string[], text: string, name: string): string[] {
  const pieces: string[] = [];
  for (const [i, part] of parts.entries()) {
    const [first = '', ...others] = i % 2 === 1 ? [part] : part.split(text);
    pieces.push(first);
    for (const other of others) pieces.push(name, other);
  }
  return pieces;
}

/** As WordPress makes an address of a headline; nothing for a single word. */
function slug(text: string): string {
  if (!text.includes(' ')) return '';
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z0-9]+/g)?.join('-') ?? '';
}

// Not by `Intl`, which may name a month otherwise where the record is read than where it was packed.
const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** An ISO date as a French page writes it; nothing for any other text. */
function inFrench(text: string): string {
  const [, year, month = '', day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? '' : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
