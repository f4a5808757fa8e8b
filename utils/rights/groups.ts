/** The conditions of a chain as a reader asks for them: may, must, ask first, may not, not stated. */
import type { ContextNotice } from '../context/context';
import type { PlacedCondition } from './place';
import { type Use, uses } from './schema';

/** In the order a reader asks in. */
export const groups = ['may', 'must', 'ask', 'not'] as const;
export type Group = (typeof groups)[number];

/** A condition, and the notice and place its words stand in. */
export interface GroupedCondition {
  notice: ContextNotice;
  condition: PlacedCondition;
}

/** What one speaker's notices on one page say of reuse. */
export interface SpeakersTerms {
  publisher: string;
  /** The edition on whose page the words stand. */
  carriedBy: string;
  groups: Record<Group, GroupedCondition[]>;
  /** Uses that none of these notices speaks of. */
  notStated: Use[];
}

/** The notices that can be read, by who says them and where: one list each. */
export function termsOf(notices: readonly ContextNotice[]): SpeakersTerms[] {
  const all: SpeakersTerms[] = [];
  for (const notice of notices) {
    const { publisher, carriedBy, conditions = [] } = notice;
    if (conditions.length === 0) continue;
    let terms = all.find((one) => one.publisher === publisher.name && one.carriedBy === carriedBy);
    if (terms === undefined) {
      terms = {
        publisher: publisher.name,
        carriedBy,
        groups: { may: [], must: [], ask: [], not: [] },
        notStated: [],
      };
      all.push(terms);
    }
    for (const condition of conditions)
      terms.groups[groupOf(condition)].push({ notice, condition });
  }
  for (const terms of all) terms.notStated = uses.filter((use) => !speaksOf(terms, use));
  return all;
}

function groupOf({ rule, action }: PlacedCondition): Group {
  if (rule === 'permission') return 'may';
  if (rule === 'prohibition') return 'not';
  return action === 'obtainConsent' ? 'ask' : 'must';
}

function speaksOf({ groups }: SpeakersTerms, use: Use): boolean {
  return Object.values(groups)
    .flat()
    .some(
      ({ condition }) =>
        condition.action === use ||
        (condition.action === 'obtainConsent' && condition.before?.includes(use)),
    );
}
