/** Middle values. A mean would let one hiccup of the machine speak for twenty measurements. */

/** The middle of some numbers; of two middles, the mean. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  const lower = sorted[Math.ceil(half) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** One measurement of ours and of what it is compared with, taken side by side. */
export interface Pair {
  ours: number;
  floor: number;
}

/** A line of the table. */
export interface Figure {
  name: string;
  /** The unit of `ours` and `floor`: those depend on the machine, the ratio does not. */
  unit: 'ms' | 'bytes' | 'bytes/record' | 'count' | 's';
  ours: number;
  floor?: number;
  ratio?: number;
  /** What the figure should stay at or below: the ratio where there is one, else the value. */
  goal?: number;
  /** What the value itself should stay at or below, beside the ratio. */
  limit?: number;
  pairs?: number;
}

/** The figure of some pairs: the median of each side, and the median of the pairs' ratios. */
export function figureOf(name: string, pairs: readonly Pair[], goal?: number): Figure {
  return {
    name,
    unit: 'ms',
    ours: median(pairs.map(({ ours }) => ours)),
    floor: median(pairs.map(({ floor }) => floor)),
    ratio: median(pairs.map(({ ours, floor }) => ours / floor)),
    pairs: pairs.length,
    ...(goal === undefined ? {} : { goal }),
  };
}

/** Takes pairs one after the other, each time in the other order. */
export async function takePairs(
  count: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  // The first of each only warms up.
  await ours();
  await floor();
  for (let i = 0; i < count; i++) {
    if (i % 2 === 0) pairs.push({ ours: await ours(), floor: await floor() });
    else {
      const bare = await floor();
      pairs.push({ ours: await ours(), floor: bare });
    }
  }
  return pairs;
}
