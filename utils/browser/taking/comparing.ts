/** The comparison in a worker of its own, so that page and reader never wait for it. */
import { browser } from 'wxt/browser';
import type { Article } from '../../compare/article';
import type { Comparison } from '../../compare/comparison';
import type { RunOptions } from '../../compare/run';

/** What the worker is sent. */
export interface ToComparer {
  readonly source: Article;
  readonly target: Article;
}

/** What the worker says: how far it is, and in the end what came of it. */
export type FromComparer =
  | { readonly share: number }
  | { readonly comparison: Comparison }
  | { readonly error: string };

/**
 * Compares two articles in a worker.
 * @param options progress and cancel
 * @throws the signal's reason when cancelled
 */
export function compareInWorker(
  source: Article,
  target: Article,
  { onProgress, signal }: Pick<RunOptions, 'onProgress' | 'signal'> = {},
): Promise<Comparison> {
  return new Promise<Comparison>((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(browser.runtime.getURL('/comparer.js' as never));
    const end = () => worker.terminate();
    signal?.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<FromComparer>) => {
      if ('share' in data) return onProgress?.(data.share);
      end();
      if ('comparison' in data) resolve(data.comparison);
      else reject(new Error(data.error));
    });
    worker.postMessage({ source, target } satisfies ToComparer);
  });
}
