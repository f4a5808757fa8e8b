/** What hangs together. */

/**
 * Puts things into groups: two that share a key are in one, directly or through others.
 * @param keys the keys of each thing
 * @returns the group of each thing, as the number of its first one
 */
export function hangingTogether(keys: readonly (readonly string[])[]): number[] {
  const leads = keys.map((_, thing) => thing);
  const first = (thing: number): number => {
    const lead = leads[thing] ?? thing;
    return lead === thing ? thing : first(lead);
  };
  const holder = new Map<string, number>();
  keys.forEach((own, thing) => {
    for (const key of own) {
      const other = holder.get(key);
      if (other === undefined) {
        holder.set(key, thing);
        continue;
      }
      const [a, b] = [first(thing), first(other)];
      leads[Math.max(a, b)] = Math.min(a, b);
    }
  });
  return keys.map((_, thing) => first(thing));
}
