/** Translations of translations: which language is the original's. */
import type { Reading } from './grammar/family';
import type { Fact } from './page';

/**
 * "First published in Polish. Translated from English by …": by way of a translation; the original's
 * language is what says so of the original.
 */
export function withoutRelay<R extends Reading>(reads: readonly R[]): readonly R[] {
  const isLanguage = ({ about, property }: Fact) =>
    about === 'original' && property === 'inLanguage';
  const stated = reads
    .filter(({ where, needs }) => where === 'original-line' && needs === undefined)
    .flatMap(({ facts }) => facts.filter(isLanguage).map(({ value }) => value));
  if (stated.length === 0) return reads;
  return reads.map((read) =>
    read.where === 'credit-line'
      ? {
          ...read,
          facts: read.facts.filter((one) => !isLanguage(one) || stated.includes(one.value)),
        }
      : read,
  );
}
