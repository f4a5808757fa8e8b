/** Progress of work that is done in parts. */

/**
 * Passes on the progress of one part as a stretch of the whole's.
 * @param steps give how far they are, from 0 to 1
 */
export function* part<T>(
  steps: Generator<number, T>,
  from: number,
  to: number,
): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
