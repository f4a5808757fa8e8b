/** Scores an alignment against one drawn by a human. */

/** Units of both sides that stand for each other; one list may be empty. */
export interface GoldBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Beads found, beads drawn, and how many of either the other has. */
export interface Counts {
  found: number;
  gold: number;
  /** Found beads that are right. */
  right: number;
  /** Gold beads that were found. */
  hit: number;
}

/** Counts of one document; they add up over documents. */
export interface Score {
  /** All beads. */
  readonly strict: Counts;
  readonly lax: Counts;
  /** Only beads with both sides. */
  readonly fullStrict: Counts;
  readonly fullLax: Counts;
  /** Units without counterpart, unit by unit; they count in the others as well. */
  readonly empty: Counts;
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Compares two lists of beads. Strict: the very same bead is on the other list. Lax: it overlaps a
 * bead of the other list on both sides (two beads with the same empty side on the other one).
 * Beads with an empty side count in both.
 */
export function score(found: readonly GoldBead[], gold: readonly GoldBead[]): Score {
  const fullFound = found.filter(isFull);
  const fullGold = gold.filter(isFull);
  return {
    strict: count(found, gold, same),
    lax: count(found, gold, overlapping),
    fullStrict: count(fullFound, fullGold, same),
    fullLax: count(fullFound, fullGold, overlapping),
    empty: count(found.flatMap(emptyUnits), gold.flatMap(emptyUnits), same),
  };
}

function isFull({ source, target }: GoldBead): boolean {
  return source.length > 0 && target.length > 0;
}

function same(list: readonly GoldBead[]): (bead: GoldBead) => boolean {
  const keys = new Set(list.map(key));
  return (bead) => keys.has(key(bead));
}

function overlapping(list: readonly GoldBead[]): (bead: GoldBead) => boolean {
  const pairs = new Set(list.flatMap(pairsOf));
  return (bead) => pairsOf(bead).some((pair) => pairs.has(pair));
}

/** Adds up the counts of several documents. */
export function total(scores: readonly Score[]): Score {
  const add = (part: keyof Score): Counts => {
    const sum: Counts = { found: 0, gold: 0, right: 0, hit: 0 };
    for (const { [part]: counts } of scores) {
      sum.found += counts.found;
      sum.gold += counts.gold;
      sum.right += counts.right;
      sum.hit += counts.hit;
    }
    return sum;
  };
  return {
    strict: add('strict'),
    lax: add('lax'),
    fullStrict: add('fullStrict'),
    fullLax: add('fullLax'),
    empty: add('empty'),
  };
}

/** Precision over what was found, recall over what was drawn; 1 where there was nothing. */
export function rates({ found, gold, right, hit }: Counts): Rates {
  const precision = found ? right / found : 1;
  const recall = gold ? hit / gold : 1;
  const sum = precision + recall;
  return { precision, recall, f1: sum ? (2 * precision * recall) / sum : 0 };
}

/**
 * Reads lines of the form `[0,1]:[2]`, counted from 0; what follows a further colon is ignored.
 * @throws Error naming the line that has another form
 */
export function parseBeads(text: string): GoldBead[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (!line.trim()) return [];
    const found = /^\s*\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]/.exec(line);
    if (!found) throw new Error(`line ${index + 1}: expected [i,j]:[k], got "${line}"`);
    return [{ source: numbers(found[1] ?? ''), target: numbers(found[2] ?? '') }];
  });
}

function numbers(list: string): number[] {
  return list.split(',').flatMap((item) => (item.trim() ? [Number(item)] : []));
}

function key({ source, target }: GoldBead): string {
  return `${[...source].sort((a, b) => a - b)}:${[...target].sort((a, b) => a - b)}`;
}

function pairsOf({ source, target }: GoldBead): string[] {
  if (source.length === 0) return target.map((unit) => `:${unit}`);
  if (target.length === 0) return source.map((unit) => `${unit}:`);
  return source.flatMap((from) => target.map((to) => `${from}:${to}`));
}

function emptyUnits({ source, target }: GoldBead): GoldBead[] {
  if (isFull({ source, target })) return [];
  return [
    ...source.map((unit) => ({ source: [unit], target: [] })),
    ...target.map((unit) => ({ source: [], target: [unit] })),
  ];
}

function count(
  found: readonly GoldBead[],
  gold: readonly GoldBead[],
  among: (list: readonly GoldBead[]) => (bead: GoldBead) => boolean,
): Counts {
  return {
    found: found.length,
    gold: gold.length,
    right: found.filter(among(gold)).length,
    hit: gold.filter(among(found)).length,
  };
}
