/** Counts which words meet in the beads of an alignment. */

/** Pairs counted at most, so that a text of one-word paragraphs or of very long ones stays cheap. */
const MOST_PAIRS = 4_000_000;
const LARGEST_TABLE = 12_000_000;

/** How often each two wanted stems meet in a bead; those that meet at least twice. */
export function countPairs(
  contents: readonly { readonly source: readonly number[]; readonly target: readonly number[] }[],
  sourceCount: Float64Array,
  targetCount: Float64Array,
  wanted: (count: number) => boolean,
): { stem: number; other: number; both: number }[] {
  const rows = numbered(sourceCount, wanted);
  const columns = numbered(targetCount, wanted);
  const width = columns.wanted.length;
  // A table while it is small, as it nearly always is: a map is ten times slower.
  const dense = rows.wanted.length * width <= LARGEST_TABLE;
  const table = dense ? new Uint16Array(rows.wanted.length * width) : undefined;
  const map = new Map<number, number>();
  const twice: number[] = [];
  let left = MOST_PAIRS;
  for (const content of contents) {
    const others = content.target.flatMap((stem) => columns.number[stem] ?? []);
    for (const stem of content.source) {
      const row = rows.number[stem] ?? -1;
      if (row < 0 || left < 0) continue;
      left -= others.length;
      for (const other of others) {
        if (other < 0) continue;
        const key = row * width + other;
        const count = (table ? (table[key] ?? 0) : (map.get(key) ?? 0)) + 1;
        if (table) table[key] = count;
        else map.set(key, count);
        if (count === 2) twice.push(key);
      }
    }
  }
  return twice.map((key) => ({
    stem: rows.wanted[Math.floor(key / width)] ?? 0,
    other: columns.wanted[key % width] ?? 0,
    both: table ? (table[key] ?? 0) : (map.get(key) ?? 0),
  }));
}

/** Wanted stems numbered from 0; -1 for the others. */
function numbered(
  counts: Float64Array,
  wanted: (count: number) => boolean,
): { number: Int32Array; wanted: number[] } {
  const list: number[] = [];
  const number = Int32Array.from(counts, (count, stem) =>
    wanted(count) ? list.push(stem) - 1 : -1,
  );
  return { number, wanted: list };
}
