/** Worker threads that read pages, and the answers in the order of the pages. */
import { Worker } from 'node:worker_threads';
import { failureLine } from '../result-lines';
import type { CollectedPage } from './inputs';

/** What a worker begins with. */
export interface Setup {
  readonly catalogue: ReadonlyMap<string, Uint8Array>;
  readonly withPage: boolean;
}

export interface Question {
  readonly page: CollectedPage;
}

export interface Answer {
  /** The page's line of output. */
  readonly line: string;
  readonly url: string | undefined;
  readonly isKnown: boolean;
  /** Why it could not be read. */
  readonly error?: string;
}

export interface Pool {
  /**
   * Has a page read by the next worker that is free.
   * @throws Error where no worker can be started at all
   */
  read(page: CollectedPage): Promise<Answer>;
  close(): Promise<void>;
}

/** A page that needs more memory than this is given up, and the worker with it. */
const HEAP_MB = 1024;

/**
 * @param size how many threads
 */
export function createPool(size: number, setup: Setup): Pool {
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const all = new Set<Worker>();
  let hasAnswered = false;

  function start(): Worker {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: setup,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    all.add(worker);
    return worker;
  }

  function free(worker: Worker): void {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  }

  function worker(): Promise<Worker> {
    const ready = idle.pop() ?? (all.size < size ? start() : undefined);
    return ready ? Promise.resolve(ready) : new Promise((resolve) => waiting.push(resolve));
  }

  return {
    async read(page) {
      const taken = await worker();
      return new Promise<Answer>((resolve, reject) => {
        const given = (answer: Answer) => {
          hasAnswered = true;
          taken.off('error', lost);
          free(taken);
          resolve(answer);
        };
        const lost = (error: Error) => {
          taken.off('message', given);
          if (!hasAnswered) return reject(error);
          all.delete(taken);
          free(start());
          const reason = `the reader gave up: ${error.message}`;
          const line = failureLine(page.url, reason);
          resolve({ line, url: page.url, isKnown: false, error: reason });
        };
        taken.once('message', given);
        taken.once('error', lost);
        taken.postMessage({ page } satisfies Question);
      });
    },
    close: async () => {
      await Promise.all([...all].map((one) => one.terminate()));
    },
  };
}
