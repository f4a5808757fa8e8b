/** Which tokens of one side may answer which of the other, and what that is worth. */
import type { Alike } from './cognates';
import { KIND, type Side } from './side';
import type { Tuning } from './tuning';

/** Possible partners of the source's types; `gain` in the score's unit. */
export interface Links {
  /** For each source type: its partners. */
  readonly partners: readonly Link[][];
  /** What an unmatched token of each source type costs. */
  readonly sourceMiss: Float64Array;
  /** What an unmatched token of each target type costs. */
  readonly targetMiss: Float64Array;
}

export interface Link {
  readonly type: number;
  /** How surely the two stand for each other, 0 to 1. */
  strength: number;
  /** What a shared occurrence gives. */
  gain: number;
}

/** What a learnt pair gives when it meets, and what it costs when either stands alone. */
export interface LearntLink {
  readonly gain: number;
  readonly missSource: number;
  readonly missTarget: number;
}

/** Word pairs learnt from a text: `source type → target type → link`. */
export type Lexicon = ReadonlyMap<number, ReadonlyMap<number, LearntLink>>;

/** What a word that stands in one unit only is worth, before its weight. */
const ONCE = 5;

/**
 * Anchors two texts share: numbers, marks, identical words and cognates, and learnt pairs.
 * A rare token is worth more than a frequent one; one that should be answered and is not costs a
 * share of what it would have given.
 */
export function linkTypes(
  source: Side,
  target: Side,
  tuning: Tuning,
  alike: readonly Alike[],
  lexicon?: Lexicon,
  trust?: Float64Array,
): Links {
  const partners: Link[][] = source.types.map(() => []);
  const sourceMiss = new Float64Array(source.types.length);
  const targetMiss = new Float64Array(target.types.length);
  const link = (from: number, to: number, strength: number, weight: number, asked: boolean) => {
    const rarity = 0.5 * (rare(source, from) + rare(target, to));
    const gain = weight * strength * rarity;
    if (gain <= 0) return;
    const list = partners[from];
    const known = list?.find(({ type }) => type === to);
    if (!known) list?.push({ type: to, strength, gain });
    else if (known.gain < gain) Object.assign(known, { strength, gain });
    if (!asked) return;
    const cost = gain * tuning.missing;
    if (cost > (sourceMiss[from] ?? 0)) sourceMiss[from] = cost;
    if (cost > (targetMiss[to] ?? 0)) targetMiss[to] = cost;
  };
  linkNumbers(source, target, tuning, link);
  linkEqual(source, target, tuning, link, sourceMiss, targetMiss);
  alike.forEach(({ from, to, likeness }, index) => {
    const belief = likeness * Math.min(1, trust?.[index] ?? 1);
    if (likeness === 1) link(from, to, belief, tuning.identical, true);
    else if (!lexicon?.get(from)?.has(to)) link(from, to, belief, tuning.cognate, true);
  });
  for (const [from, list] of lexicon ?? []) {
    for (const [to, { gain, missSource, missTarget }] of list) {
      const weighted = gain * tuning.learnt;
      const known = partners[from]?.find(({ type }) => type === to);
      if (!known) partners[from]?.push({ type: to, strength: 1, gain: weighted });
      else if (known.gain < weighted) known.gain = weighted;
      const cost = tuning.missLearnt;
      sourceMiss[from] = Math.max(sourceMiss[from] ?? 0, missSource * cost);
      targetMiss[to] = Math.max(targetMiss[to] ?? 0, missTarget * cost);
    }
  }
  return { partners, sourceMiss, targetMiss };
}

type LinkFunction = (
  from: number,
  to: number,
  strength: number,
  weight: number,
  asked: boolean,
) => void;

/**
 * How rare a type is: log of the share of units it stands in, stretched so that a word used once
 * is worth the same in a text of ten units as in one of two hundred (what the weights are made for).
 */
function rare(side: Side, type: number): number {
  const once = Math.log((side.count + 1) / 1.5);
  const scale = once > 0.4 ? ONCE / once : ONCE / 0.4;
  return scale * Math.log((side.count + 1) / ((side.units[type]?.length ?? 0) + 0.5));
}

function linkNumbers(source: Side, target: Side, tuning: Tuning, link: LinkFunction): void {
  const byKey = new Map<string, number[]>();
  for (let type = 0; type < target.types.length; type++) {
    if (!isNumber(target, type)) continue;
    for (const key of keysOf(target, type)) {
      const list = byKey.get(key);
      if (list) list.push(type);
      else byKey.set(key, [type]);
    }
  }
  for (let type = 0; type < source.types.length; type++) {
    if (!isNumber(source, type)) continue;
    for (const key of keysOf(source, type)) {
      for (const other of byKey.get(key) ?? []) {
        const kinds = (source.kinds[type] ?? 0) + (target.kinds[other] ?? 0);
        const digits = kinds === 2 * KIND.number;
        link(type, other, 1, digits ? tuning.number : tuning.supply, digits);
      }
    }
  }
}

function isNumber(side: Side, type: number): boolean {
  return side.kinds[type] === KIND.number || side.kinds[type] === KIND.supply;
}

function keysOf(side: Side, type: number): string[] {
  return (side.types[type] ?? '').split(/[|&]/);
}

/** Marks, and what the caller marked as having to be equal. A missing one costs by itself. */
function linkEqual(
  source: Side,
  target: Side,
  tuning: Tuning,
  link: LinkFunction,
  sourceMiss: Float64Array,
  targetMiss: Float64Array,
): void {
  const ids = new Map<string, number>();
  target.types.forEach((type, id) => {
    const kind = target.kinds[id];
    if (kind === KIND.mark || kind === KIND.extra) ids.set(`${kind}${type}`, id);
  });
  source.types.forEach((type, id) => {
    const other = ids.get(`${source.kinds[id]}${type}`);
    if (other === undefined) return;
    link(id, other, 1, source.kinds[id] === KIND.mark ? tuning.mark : tuning.number, true);
  });
  for (const [side, miss] of [
    [source, sourceMiss],
    [target, targetMiss],
  ] as const) {
    for (let type = 0; type < side.types.length; type++) {
      if (side.kinds[type] === KIND.number && !miss[type]) {
        miss[type] = tuning.missing * tuning.number * rare(side, type);
      }
    }
  }
}
