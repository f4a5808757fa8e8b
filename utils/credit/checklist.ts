/** Which duty each part of a credit meets, and which it cannot meet. */
import type { Context } from '../context/context';
import { ancestry } from '../records/chain';
import type { Condition, CreditPart } from '../rights/schema';
import { type CreditFacts, partsOf } from './facts';

/** One duty to attribute, and what becomes of it. */
export interface Check {
  says: Condition['says'];
  part: CreditPart;
  publisher: string;
  /** `unknown`: the fact is not stated; `yours`: only who reuses the text can say it. */
  state: 'met' | 'unknown' | 'yours';
}

/** The duties of the notices under the edition on the screen and those it comes from. */
export function checklistOf(context: Context, facts: CreditFacts): Check[] {
  const { chain, here, notices } = context;
  const edition = chain.find(({ id }) => id === here);
  const ids = edition ? ancestry(edition, chain).map(({ id }) => id) : [];
  const parts = partsOf(facts);
  return notices
    .filter(({ carriedBy }) => ids.includes(carriedBy))
    .flatMap(({ conditions = [], publisher }) =>
      conditions.flatMap((condition) => {
        if (condition.action !== 'attribute') return [];
        const { says, part } = condition;
        const state = part === 'changes' ? 'yours' : parts.has(part) ? 'met' : 'unknown';
        return { says, part, publisher: publisher.name, state } as const;
      }),
    );
}
