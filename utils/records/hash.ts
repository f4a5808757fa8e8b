/**
 * Hashes of article keys, and the trees that spread things over files by them. A file is named by
 * the first bits of the hashes it holds; it splits in two when it holds too many. So what lies in a
 * file depends on nothing but what hashes there: adding or removing one thing touches one file.
 */

/** 64 bits of hash: enough that keys do not meet, and whoever asks compares the whole key anyway. */
export interface Hash {
  /** Says in which file a thing lies. */
  readonly place: number;
  /** Tells it from the others there. */
  readonly print: number;
}

/** Hashes a key: two runs of MurmurHash3's mixing over its UTF-16 units (public domain). */
export function hashOf(key: string): Hash {
  let a = 0x9747b28c;
  let b = 0x5bd1e995;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 0xcc9e2d51);
    a = (a << 15) | (a >>> 17);
    b = Math.imul(b ^ unit, 0x1b873593);
    b = (b << 13) | (b >>> 19);
  }
  return { place: mixed(a ^ key.length), print: mixed(b ^ a) };
}

function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** More bits than this no locator holds. */
export const DEEPEST = 24;

/**
 * Spreads things over files.
 * @param things with the `place` of their hash
 * @param most things in one file
 * @returns the files by name, and the tree as a string of bits: `1` splits, `0` is a file
 */
export function spread<T extends { place: number }>(
  things: readonly T[],
  most: number,
): { tree: string; files: Map<string, T[]> } {
  const files = new Map<string, T[]>();
  const plant = (held: readonly T[], name: string): string => {
    if (held.length <= most || name.length === DEEPEST) {
      files.set(name, [...held]);
      return '0';
    }
    const halves: [T[], T[]] = [[], []];
    for (const thing of held) halves[(thing.place >>> (31 - name.length)) & 1 ? 1 : 0].push(thing);
    return `1${plant(halves[0], `${name}0`)}${plant(halves[1], `${name}1`)}`;
  };
  return { tree: plant(things, ''), files };
}

/**
 * The name of the file that a place belongs to.
 * @param tree as `spread` gives it
 */
export function fileOf(place: number, tree: string): string {
  let name = '';
  let at = 0;
  while (tree[at] === '1') {
    const bit = (place >>> (31 - name.length)) & 1;
    at = bit === 0 ? at + 1 : endOf(tree, at + 1);
    name += bit;
  }
  return name;
}

/** Where the subtree that starts at `from` ends. */
function endOf(tree: string, from: number): number {
  let open = 1;
  let at = from;
  while (open > 0 && at < tree.length) open += tree[at++] === '1' ? 1 : -1;
  return at;
}

/** The names of all files of a tree, in order. */
export function filesOf(tree: string): string[] {
  const names: string[] = [];
  let at = 0;
  const walk = (name: string) => {
    if (tree[at++] !== '1') names.push(name);
    else for (const bit of '01') walk(name + bit);
  };
  walk('');
  return names;
}
