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
  const waiting: { resolve(worker: Worker): void; reject(error: Error): void }[] = [];
  const all = new Set<Worker>();

  /** A thread that has said that it is ready: one that dies before that could not be started. */
  function start(): Promise<Worker> {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: setup,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    all.add(worker);
    return new Promise((resolve, reject) => {
      const lost = (error: Error) => {
        all.delete(worker);
        reject(error);
      };
      worker.once('error', lost);
      worker.once('message', () => {
        worker.off('error', lost);
        resolve(worker);
      });
    });
  }

  function free(worker: Worker): void {
    const next = waiting.shift();
    if (next) next.resolve(worker);
    else idle.push(worker);
  }

  function worker(): Promise<Worker> {
    const ready = idle.pop();
    if (ready) return Promise.resolve(ready);
    if (all.size < size) return start();
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  }

  return {
    async read(page) {
      const taken = await worker();
      return new Promise<Answer>((resolve) => {
        const given = (answer: Answer) => {
          taken.off('error', lost);
          free(taken);
          resolve(answer);
        };
        const lost = (error: Error) => {
          taken.off('message', given);
          all.delete(taken);
          start().then(free, (failure: Error) => {
            for (const one of waiting.splice(0)) one.reject(failure);
          });
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
