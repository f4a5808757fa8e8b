import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/compare/article';
import type { Comparison } from '../../utils/compare/comparison';
import type { Desk } from './desk';
import type { Text } from './texts';

/** Where the comparing stands. */
export type Comparing =
  | { readonly is: 'running'; readonly share: number; cancel(): void }
  | { readonly is: 'stopped'; readonly failed: boolean; again(): void }
  /** The texts, and how each goes with the next. */
  | {
      readonly is: 'done';
      readonly of: readonly Text[];
      readonly comparisons: readonly Comparison[];
    };

type Options = Parameters<Desk['compare']>[2];

/**
 * Compares each text with the next, with progress and a way to stop. What was compared already is not
 * compared anew, when a third text comes or goes.
 * @param texts two or three, in their order
 */
export function useComparisons(texts: readonly Text[], desk: Pick<Desk, 'compare'>): Comparing {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Comparing>({ is: 'running', share: 0, cancel: () => {} });
  const known = useRef(new WeakMap<Article, WeakMap<Article, Comparison>>());
  const articles = texts.map(({ taken }) => taken.side.article);

  async function compared(source: Article, target: Article, options: Options) {
    const before = known.current.get(source)?.get(target);
    if (before) return before;
    const comparison = await desk.compare(source, target, options);
    const others = known.current.get(source) ?? new WeakMap<Article, Comparison>();
    known.current.set(source, others.set(target, comparison));
    return comparison;
  }

  async function all({ onProgress, signal }: Options): Promise<Comparison[]> {
    const comparisons: Comparison[] = [];
    const count = articles.length - 1;
    for (const [at, target] of articles.entries()) {
      const source = articles[at - 1];
      if (source === undefined) continue;
      signal?.throwIfAborted();
      const done = comparisons.length;
      const part = (share: number) => onProgress?.((done + share) / count);
      comparisons.push(
        await compared(source, target, { onProgress: part, ...(signal && { signal }) }),
      );
    }
    return comparisons;
  }

  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const stopped = (failed: boolean) =>
      setState({ is: 'stopped', failed, again: () => setRound((now) => now + 1) });
    const cancel = () => {
      control.abort();
      stopped(false);
    };
    setState({ is: 'running', share: 0, cancel });
    const onProgress = (share: number) => setState({ is: 'running', share, cancel });
    all({ onProgress, signal }).then(
      (comparisons) => {
        if (!signal.aborted) setState({ is: 'done', of: texts, comparisons });
      },
      (error) => {
        // Else it was stopped by the reader, or by the next text.
        if (signal.aborted) return;
        console.error(error);
        stopped(true);
      },
    );
    return () => control.abort();
  }, [articles[0], articles[1], articles[2], round]);

  return state;
}
