import { useEffect, useRef } from 'preact/hooks';
import type { Slot } from './sides';

/**
 * A file dropped anywhere on the page is taken, never opened in its place.
 * @param onFile gets the file, and the text it was dropped on, where it was one
 */
export function useDroppedFile(onFile: (file: File, slot: Slot | undefined) => void): void {
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        const place = (event.target as Element | null)?.closest<HTMLElement>('[data-side]');
        if (file) latest.current(file, place?.dataset.side as Slot | undefined);
      },
      { signal },
    );
    return () => life.abort();
  }, []);
}
