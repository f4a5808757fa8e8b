/** Whether two texts are in one language. */
import { fold } from '../text/normalise';
import type { Article } from './article';

/** Are both in one language? By their tags; where one is unknown, by the words they share. */
export function isSameLanguage(source: Article, target: Article): boolean {
  const [a, b] = [source, target].map(({ lang }) => lang?.split('-')[0]?.toLowerCase());
  if (a && b) return a === b;
  const [ours, theirs] = [source, target].map(wordsOf) as [Set<string>, Set<string>];
  const few = Math.min(ours.size, theirs.size);
  return few > 0 && 2 * [...ours].filter((word) => theirs.has(word)).length > few;
}

function wordsOf({ blocks }: Article): Set<string> {
  const text = blocks
    .slice(0, 100)
    .map((block) => block.text.slice(0, 2000))
    .join(' ');
  return new Set((text.match(/\p{L}{4,30}/gu) ?? []).map(fold));
}
