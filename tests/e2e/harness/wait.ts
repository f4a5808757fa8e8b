import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait, and how often to look. */
export interface Patience {
  /** Milliseconds until giving up. */
  timeout?: number;
  /** Milliseconds between two looks. */
  every?: number;
}

/**
 * Waits until `look` gives something truthy, and gives that. An error thrown by `look` counts as
 * "not yet": a page that is just navigating refuses every question, and is asked again.
 *
 * @param what the awaited thing, as it should read in the error: "the panel opens"
 * @param look asks once; cheap and repeatable
 * @throws when the time is over, with what was awaited and the last answer or error
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  { timeout = 40_000, every = 40 }: Patience = {},
): Promise<Exclude<T, null | undefined | false | 0 | ''>> {
  const end = performance.now() + timeout;
  let last = 'no answer';
  for (;;) {
    try {
      const found = await withinTime(look, end);
      if (found) return found as Exclude<T, null | undefined | false | 0 | ''>;
      last = `last answer: ${JSON.stringify(found)}`;
    } catch (error) {
      // What was wrong before tells more than that the last look was cut short.
      if (!(error instanceof CutShort)) {
        last = `last error: ${error instanceof Error ? error.message : String(error)}`;
      }
    }
    if (performance.now() >= end) {
      throw new Error(`Waited ${timeout} ms in vain until ${what} (${last})`);
    }
    await pause(every);
  }
}

class CutShort extends Error {}

/** One look, cut short at the end of the whole wait: a question that a dead page never answers. */
async function withinTime<T>(look: () => T | Promise<T>, end: number): Promise<T> {
  const stop = new AbortController();
  const late = pause(Math.max(1, end - performance.now()), undefined, { signal: stop.signal }).then(
    () => {
      throw new CutShort();
    },
  );
  late.catch(() => undefined);
  try {
    return await Promise.race([Promise.resolve().then(look), late]);
  } finally {
    stop.abort();
  }
}
