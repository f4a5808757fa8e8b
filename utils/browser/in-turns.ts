/** Tasks that must not overlap. */

/**
 * Returns a function that runs the tasks of one key one after the other: two messages of one tab
 * never work on its answer at once. A task that fails does not hold up the next.
 */
export function inTurns<Key>(): <T>(key: Key, task: () => Promise<T>) => Promise<T> {
  const tails = new Map<Key, Promise<unknown>>();
  return (key, task) => {
    const run = (tails.get(key) ?? Promise.resolve()).then(task, task);
    const tail = run
      .catch(() => undefined)
      .then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
    tails.set(key, tail);
    return run;
  };
}
