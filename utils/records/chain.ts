/** Editions as a chain: which comes from which. */

/** What a chain is made of. */
export interface Link {
  id: string;
  translationOfWork?: { value: string } | undefined;
  isBasedOn?: { value: string } | undefined;
}

/** The edition another one translates or reproduces, by its id; undefined for an original. */
export function parentOf(edition: Link): string | undefined {
  return (edition.translationOfWork ?? edition.isBasedOn)?.value;
}

/**
 * The line from an edition back to where the text comes from: itself first, the original last.
 * A chain that loops or names a missing edition ends there.
 */
export function ancestry<E extends Link>(edition: E, editions: readonly E[]): E[] {
  const line = [edition];
  for (;;) {
    const parent = editions.find(({ id }) => id === parentOf(line.at(-1) as E));
    if (parent === undefined || line.includes(parent)) return line;
    line.push(parent);
  }
}

/** Editions sorted so that each stands after the one it comes from; siblings keep their order. */
export function chainOrder<E extends Link>(editions: readonly E[]): E[] {
  return editions
    .map((edition) => ({ edition, generation: ancestry(edition, editions).length }))
    .sort((a, b) => a.generation - b.generation)
    .map(({ edition }) => edition);
}
