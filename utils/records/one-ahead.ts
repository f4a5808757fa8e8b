/**
 * Does a slow piece of work for each thing in turn, and has the next under way while whoever asked
 * looks at the last.
 */
export async function* oneAhead<Thing, Made>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Made>,
): AsyncGenerator<readonly [Thing, Made]> {
  let ahead: Promise<Made> | undefined;
  for (const [i, thing] of things.entries()) {
    const made = await (ahead ?? work(thing));
    ahead = i + 1 < things.length ? work(things[i + 1] as Thing) : undefined;
    // Whoever stops early never waits for it.
    ahead?.catch(() => undefined);
    yield [thing, made];
  }
}
