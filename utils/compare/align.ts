/** Aligns the units (sentences, paragraphs) of two texts: who stands for whom. */
import type { Alignment } from './alignment';
import { type Links, linkTypes } from './anchors';
import { type Band, bandAround, bandThrough, cells, fullBand, type Range } from './band';
import { type Bead, shapes } from './bead';
import { chain } from './chain';
import { type ClauseModel, learnClauses } from './clauses';
import { alikeWords } from './cognates';
import { learnEdges } from './edges';
import { Hits } from './hits';
import { learnShift, learnSpread, lengthModel, lengthShift } from './length';
import { learnLexicon } from './lexicon';
import { likeliest } from './likeliest';
import { findMoved, withMoved } from './moved';
import { part } from './part';
import { type Problem, search } from './search';
import { seedLexicon } from './seed';
import { gapJudge, leastEvidence, withoutCrowded } from './sentence-gaps';
import { lengthsOf, readSide, type Side } from './side';
import { trustAlike } from './trust';
import { TUNING, type Tuning } from './tuning';

/** How two lists of units are aligned. */
export interface AlignOptions {
  /** BCP 47 tags of both sides, for number words; unknown when absent. */
  readonly langs?: readonly [string, string];
  readonly tuning?: Partial<Tuning>;
  /** How often the alignment is repeated with what it taught; 2 unless told. */
  readonly passes?: number;
  /** Tokens of each unit that should be equal opposite, for instance its kind or its links. */
  readonly extras?: readonly [readonly (readonly string[])[], readonly (readonly string[])[]];
}

/** Positions a rough search may look at: bounds time and memory on any input. */
const MOST_CELLS = 1_000_000;
/** Units looked at on either side of the path a rough search found. */
const RADIUS = 15;
/** Positions at most where all chains are summed up, which takes memory for each shape of bead. */
const MOST_CELLS_IN_ALL = 300_000;
/** Units of both texts together that are few: they teach next to nothing. */
const FEW = 60;
/** Shared rare words below which two long texts' way is not told by them. */
const FEWEST_POINTS = 10;
const ROWS_PER_POINT = 50;

/**
 * Aligns two lists of units, each unit in exactly one bead. Beads stand in the order of both texts;
 * a pair that moved stands at its source's place.
 * A generator, so that whoever runs it can show progress and stop: it yields the share done.
 * @param source plain text of each unit
 * @param target the same of the other language
 * @returns see {@link Alignment}
 */
export function* alignUnits(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions = {},
): Generator<number, readonly Bead[]> {
  const tuning = { ...TUNING, ...options.tuning };
  const a = readSide(source, options.langs?.[0], options.extras?.[0]);
  yield 0.05;
  const b = readSide(target, options.langs?.[1], options.extras?.[1]);
  yield 0.1;
  const range = { sourceFrom: 0, sourceTo: a.count, targetFrom: 0, targetTo: b.count };
  const alignment = yield* alignSides(a, b, [range], tuning, options.passes ?? 2);
  const beads = a.count + b.count <= FEW ? uncrowded(a, b, alignment, tuning) : alignment.beads;
  return withMoved(beads, findMoved(a, b, { ...alignment, beads }, tuning));
}

/**
 * The beads without units that have no room in them. A short text teaches too little for the search to
 * leave one out; in a long one, where that was tried, what is told so was more often a free translation.
 */
function uncrowded(a: Side, b: Side, alignment: Alignment, tuning: Tuning): Bead[] {
  const judge = gapJudge(a, b, alignment, tuning);
  const least = leastEvidence((a.count + b.count) / 2);
  return alignment.beads.flatMap((bead) =>
    bead.source.length + bead.target.length === 3 ? withoutCrowded(bead, judge, least) : [bead],
  );
}

/**
 * Aligns several stretches of two texts, each by itself, and lets them teach one another their
 * word pairs: what one block teaches helps the next.
 * @param ranges stretches that belong together, in order
 * @param passes how often to learn and align again
 */
export function* alignSides(
  source: Side,
  target: Side,
  ranges: readonly Range[],
  tuning: Tuning,
  passes: number,
): Generator<number, Alignment> {
  const alike = source.unspaced === target.unspaced;
  const totals = [source.before[source.count] ?? 0, target.before[target.count] ?? 0] as const;
  let shift = lengthShift(totals[0], totals[1], alike);
  const words = alikeWords(source, target);
  let beads: Bead[] = [];
  const paths: (readonly Bead[])[] = [];
  const seed = source.script === target.script ? undefined : seedLexicon(source, target, tuning);
  let links = linkTypes(source, target, { ...tuning, learnt: tuning.seed }, words, seed);
  let edges = learnEdges(source, target, [], tuning);
  let length = lengthModel(shift, tuning);
  let clauses: ClauseModel | undefined;
  for (let pass = 0; pass <= passes; pass++) {
    if (pass > 0) {
      const full = beads.filter(({ source: own, target: theirs }) => own.length && theirs.length);
      const good = full.filter(({ score }) => score > 0);
      shift = learnShift(lengthsOf(source, target, good), shift);
      const settled = tuning.contested ? beads : settledOf(beads);
      const trust = trustAlike(source, target, settled, words, tuning.trial);
      const lexicon = learnLexicon(source, target, settled, tuning);
      links = linkTypes(source, target, tuning, words, lexicon, trust);
      edges = learnEdges(source, target, beads, tuning);
      // Of all beads: those that fit well would say that all do.
      const spread = learnSpread(
        lengthsOf(source, target, full),
        shift,
        tuning,
        tuning.spreadPrior,
      );
      length = lengthModel(shift, tuning, spread);
      clauses = learnClauses(source, target, beads, tuning);
    }
    beads = [];
    let done = 0;
    for (const [index, range] of ranges.entries()) {
      const common = { source, target, range, length, tuning, edges, clauses };
      const steps = alignRange(common, links, paths[index], pass === passes);
      for (;;) {
        const step = steps.next();
        if (step.done) {
          paths[index] = step.value;
          for (const bead of step.value) beads.push(bead);
          break;
        }
        yield 0.1 + (0.9 * (pass + (done + step.value) / ranges.length)) / (passes + 1);
      }
      done++;
    }
  }
  return { beads, paths, links, length, shift };
}

/** A rough search where the stretch is long, then an exact one near its path. */
function* alignRange(
  common: Omit<Problem, 'hits' | 'shapes' | 'rough'>,
  links: Links,
  path: readonly Bead[] | undefined,
  isLast: boolean,
): Generator<number, Bead[]> {
  const { source, target, range, tuning } = common;
  const rows = range.sourceTo - range.sourceFrom;
  const columns = range.targetTo - range.targetFrom;
  let near: Band;
  if (Math.min(rows, columns) <= 2 * RADIUS && rows * columns < MOST_CELLS)
    near = fullBand(rows, columns);
  else if (path) near = bandAround(path, range, RADIUS);
  else {
    const band = firstBand(source, target, range);
    const hits = new Hits(source, target, links, range, band, tuning.crowd);
    const rough = { ...common, hits, shapes: shapes(tuning, true), rough: true };
    near = bandAround(yield* part(search(rough, band), 0, 0.5), range, RADIUS);
  }
  const hits = new Hits(source, target, links, range, near, tuning.crowd);
  const exact: Problem = { ...common, hits, shapes: shapes(tuning, false), rough: false };
  // What is learnt from is the best chain; what is given is what most good chains agree on.
  const all = isLast && tuning.heat > 0 && cells(near) <= MOST_CELLS_IN_ALL;
  return yield* part(all ? likeliest(exact, near) : search(exact, near), 0.5, 1);
}

/** Everything where it fits the bound; otherwise a band along the rare words both sides share. */
function firstBand(source: Side, target: Side, range: Range): Band {
  const rows = range.sourceTo - range.sourceFrom;
  const columns = range.targetTo - range.targetFrom;
  if ((rows + 1) * (columns + 1) <= MOST_CELLS) return fullBand(rows, columns);
  const found = chain(source, target, range);
  // Too few to go by: they would be chance. Then the straight way.
  const points = found.length < Math.max(FEWEST_POINTS, rows / ROWS_PER_POINT) ? [] : found;
  let radius = Math.max(1, Math.floor(MOST_CELLS / Math.max(rows, columns) / 2));
  for (;;) {
    const band = bandThrough(points, rows, columns, radius);
    if (radius === 1 || cells(band) <= MOST_CELLS) return band;
    radius >>= 1;
  }
}

/**
 * The beads without those beside a gap: where a unit was left out, its neighbour may have been put in its
 * place, and must not vouch for itself.
 */
function settledOf(beads: readonly Bead[]): readonly Bead[] {
  const isGap = (bead: Bead | undefined) =>
    bead !== undefined && (bead.source.length === 0 || bead.target.length === 0);
  return beads.filter(
    (bead, at) =>
      bead.source.length === bead.target.length && !isGap(beads[at - 1]) && !isGap(beads[at + 1]),
  );
}
