/** Runs the generators of this folder: at once, or in slices with progress and cancel. */

/** Who watches a long run. */
export interface RunOptions {
  /** Called with the share done, 0 to 1, ascending, once per slice. */
  readonly onProgress?: (share: number) => void;
  /** Stops the run at the next slice; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds of work between two breaths; 25 unless told. */
  readonly slice?: number;
}

/** Runs to the end without a pause. */
export function runNow<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs in slices, so that a page or worker stays responsive and can cancel.
 * @throws the signal's reason once it is aborted
 */
export async function runInSlices<T>(
  steps: Generator<number, T>,
  { onProgress, signal, slice = 25 }: RunOptions = {},
): Promise<T> {
  let highest = 0;
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) {
        onProgress?.(1);
        return step.value;
      }
      highest = Math.max(highest, Math.min(1, step.value));
    } while (performance.now() < until);
    onProgress?.(highest);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
