import { useEffect, useState } from 'preact/hooks';
import type { Edit } from '../../utils/compare/hand/edits';

/**
 * While something that was set by hand stands in no file yet, the browser asks before the page goes:
 * nothing of it is kept anywhere else. Only then: whoever has only read is held up by no question.
 *
 * @param edits what was set by hand
 * @returns to be called when a file was saved that holds them
 */
export function useUnsaved(edits: readonly Edit[]): () => void {
  const [saved, setSaved] = useState<readonly Edit[]>([]);
  // One that was undone is not missed.
  const isUnsaved = edits.some((edit) => !saved.includes(edit));
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  return () => setSaved(edits);
}
