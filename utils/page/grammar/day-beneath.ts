/** The day of publication beneath a text, in the paragraph that says where the text comes from. */
import type { Family } from './family';
import { headLine } from './head-line';

/** "Published 24 June 2024": a day that is labelled so, of a page that says it comes from elsewhere. */
export const dayBeneath: Family = (words) =>
  headLine(words).flatMap((reading) => {
    const isDay = reading.facts.every(({ property }) => property === 'datePublished');
    return isDay && reading.needs === undefined ? [{ ...reading, needs: 'company' as const }] : [];
  });
