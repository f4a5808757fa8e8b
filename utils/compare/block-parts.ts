/** Which blocks belong in a pair of others: paragraphs that were joined, and quotations in both languages. */
import type { Article, SideName } from './article';
import type { Bead } from './bead';
import { copiesOf } from './copies';
import { visibleLength } from './letters';
import type { Evidence } from './pairing';
import { isSameLanguage } from './same-language';
import type { GapJudge } from './sentence-gaps';

/**
 * Evidence that a block can have against it and still be a part, if lengths fit better with it than
 * without, and it shares words. Of 343 paragraphs left out of a translation, none had as little.
 */
const LITTLE = 3.5;
/** Visible characters from which a block is looked at: what is shorter fits anywhere. */
const SHORTEST = 30;
/** Anchors that a block must add to a pair; and to one that was made of leftovers, with room for anything. */
const SHARED = { least: 1.5, weak: 4 } as const;

/** Shared anchors that a translation needs beside the very words it translates, where its length fits. */
const QUOTED = 2;
/** What lengths say that fit, as against those of any two texts. */
const FITTING = -2;

/** What the blocks of two articles are judged by. */
export interface PartsGiven {
  readonly source: Article;
  readonly target: Article;
  readonly judge: GapJudge;
  evidence(source: readonly number[], target: readonly number[]): Evidence;
  /** Was this bead only made of leftovers at one place? */
  isWeak(bead: Bead): boolean;
}

/** Two judges of whether a block of a bead belongs in it, as `withParts` asks them. */
export function partsOf({ source, target, judge, evidence, isWeak }: PartsGiven) {
  const articles = { source, target };
  const isForeign = !isSameLanguage(source, target);
  const weighed = (bead: Bead) => evidence(bead.source, bead.target);
  const blockOf = (side: SideName, unit: number) => articles[side].blocks[unit];
  const textOf = (side: SideName, units: readonly number[]) =>
    units.map((unit) => blockOf(side, unit)?.text ?? '').join(' ');
  const isTitle = (side: SideName, unit: number) => blockOf(side, unit)?.kind === 'heading';
  return {
    /** Words that are given in both languages: the translation beside them, or the words themselves. */
    isQuoted(bead: Bead, side: SideName, unit: number): number | undefined {
      if (!isForeign) return undefined;
      const other = side === 'source' ? 'target' : 'source';
      const isCopy = copiesOf(textOf(other, bead[other]));
      if (isCopy(textOf(side, [unit]))) return 0;
      if (!isCopy(textOf(side, without(bead, side, unit)[side]))) return undefined;
      // The very words answer for all others, which then seem to go unanswered in their translation.
      const { length, shared } = weighed({ ...bead, [side]: [unit] });
      return length > FITTING && shared > QUOTED ? 1 : undefined;
    },

    /** A block that its neighbour's counterpart has room for. */
    hasRoom(bead: Bead, side: SideName, unit: number): number | undefined {
      if (visibleLength(textOf(side, [unit])) < SHORTEST) return undefined;
      if (bead[side].some((near) => isTitle(side, near) !== isTitle(side, unit))) return undefined;
      // What is given in both languages is as long as two.
      const other = side === 'source' ? 'target' : 'source';
      const isCopy = isForeign ? copiesOf(textOf(side, bead[side])) : undefined;
      if (bead[other].some((one) => isCopy?.(textOf(other, [one])))) return undefined;
      const [whole, rest] = [weighed(bead), weighed(without(bead, side, unit))];
      if (rest.length > whole.length) return undefined;
      const shared = whole.shared - rest.shared;
      if (shared < (isWeak(bead) ? SHARED.weak : SHARED.least)) return undefined;
      const cost = judge.without(bead, side, unit);
      return cost < LITTLE ? cost : undefined;
    },
  };
}

function without(bead: Bead, side: SideName, unit: number): Bead {
  return { ...bead, [side]: bead[side].filter((other) => other !== unit) };
}
