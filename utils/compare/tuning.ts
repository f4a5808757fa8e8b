/** The numbers the aligner works with: one set for every language and every kind of text. */

/** Weights, priors and bounds of the alignment; scores are in nats or thereabouts. */
export interface Tuning {
  /** Prior of a 1-2 or 2-1 bead against a 1-1 bead. */
  merge2: number;
  /** Prior of 1-3 and 3-1. */
  merge3: number;
  /** Prior of 1-4 and 4-1. */
  merge4: number;
  /** Prior of 1-5 and 5-1. */
  merge5: number;
  /** Prior of 2-2. */
  cross22: number;
  /** Prior of 2-3 and 3-2. */
  cross23: number;
  /** Prior of 3-3. */
  cross33: number;
  /** What the first unit without counterpart costs. */
  gapOpen: number;
  /** What each further unit without counterpart costs. */
  gapExtend: number;
  /** What the first unit without counterpart costs behind one of the other side. */
  gapTurn: number;
  /** Standard deviation of the log length ratio of very long beads. */
  sigmaLong: number;
  /** What short beads add to the variance of the log length ratio, per character. */
  sigmaShort: number;
  /** Standard deviation of the log length ratio of two units that have nothing to do. */
  sigmaChance: number;
  /** The lowest score a bead's lengths can give: the uniform tail. */
  tail: number;
  /** Beads' worth of belief that lengths stray as expected, before any bead is seen. */
  spreadPrior: number;
  /** Weight of the length score. */
  length: number;
  /** Weight of a shared number. */
  number: number;
  /** Weight of a number in words, or another that only supplies. */
  supply: number;
  /** Weight of a shared punctuation mark. */
  mark: number;
  /** Weight of a shared identical word. */
  identical: number;
  /** Weight of a cognate. */
  cognate: number;
  /** Weight of a word pair learnt from the text itself. */
  learnt: number;
  /** What a missing anchor costs, as a share of what it would have given. */
  missing: number;
  /** Weight of a learnt word that is not answered. */
  missLearnt: number;
  /** Share of beads above which a word is too common to learn. */
  common: number;
  /** What is taken off the beads a pair met in. */
  discount: number;
  /** Chances a pair of like words has to miss before it loses half its worth. */
  trial: number;
  /** What each shared anchor loses as a bead grows (by the log of its units): chance. */
  crowd: number;
  /** Least Dice coefficient of a learnt pair. */
  dice: number;
  /** Least log-likelihood ratio of a learnt pair. */
  association: number;
  /** How many letters of a word count when pairs are learnt. */
  stem: number;
  /** Weight of what a bead's first and last signs say. */
  edge: number;
  /** Beads' worth of belief that equal signs go together, before any bead is seen. */
  edgePrior: number;
  /** How much likelier than by chance equal signs are taken to meet. */
  edgeSame: number;
  /** Weight of a misfit of the signs between clauses. */
  clauses: number;
  /** The lowest it can give, before its weight. */
  clauseTail: number;
  /** What scores are divided by where all chains count; 0 where the best one is taken. */
  heat: number;
  /** What a bead costs where all chains count, as a probability. */
  beadCost: number;
  /** The same of a unit without counterpart. */
  gapCost: number;
  /** Share that a bead itself has in its worth there; the rest is that its units belong together. */
  exact: number;
  /** Units to a piece where words are paired by their places. */
  seedUnits: number;
  /** Least log-likelihood ratio of a pair by places. */
  seedAssociation: number;
  /** Least Dice coefficient of a pair by places. */
  seedDice: number;
  /** Weight of a pair by places. */
  seed: number;
  /** Whether beads beside a gap teach word pairs, too. */
  contested: boolean;
  /** Least evidence for a pair that moved. */
  moved: number;
  /** How far it must be ahead of the next best. */
  movedAhead: number;
  /** Least evidence for a pair that moved along with its neighbour. */
  movedAlong: number;
}

/**
 * Tuned by random search on documents of three pairs of languages (German-French, English-French,
 * Chinese-English) together. Nearby values
 * differ by .005 of F1, which is chance.
 * A misfit of clauses counts against beads, but not against gaps: where its weight grows, gaps cost more.
 * A gap behind one of the other side costs less than another would: a passage written anew leaves both.
 * Whoever changes a value runs `npm run accuracy` before and after.
 */
export const TUNING: Readonly<Tuning> = {
  merge2: -1.977,
  merge3: -4.079,
  merge4: -5.303,
  merge5: -10.7,
  cross22: -4,
  cross23: -4.207,
  cross33: -6.777,
  gapOpen: -8,
  gapExtend: -2.547,
  gapTurn: -3.25,
  sigmaLong: 0.174,
  sigmaShort: 2.26,
  sigmaChance: 0.652,
  tail: -2.64,
  spreadPrior: 40,
  length: 1.15,
  number: 1.584,
  supply: 0.954,
  mark: 0.522,
  identical: 0.81,
  cognate: 0.615,
  learnt: 0.382,
  missing: 0.15,
  missLearnt: 0.62,
  common: 0.411,
  discount: 0.895,
  trial: 1,
  crowd: 0.189,
  dice: 0.445,
  association: 7.213,
  stem: 8,
  edge: 0.429,
  edgePrior: 4,
  edgeSame: 3.013,
  clauses: 1,
  clauseTail: -1.3,
  heat: 2,
  beadCost: 0.45,
  gapCost: 0.35,
  exact: 0.7,
  seedUnits: 4,
  seedAssociation: 8,
  seedDice: 0.5,
  seed: 0.5,
  contested: true,
  moved: 6,
  movedAhead: 2,
  movedAlong: 0,
};
