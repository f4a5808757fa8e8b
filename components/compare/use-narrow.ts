import { useEffect, useState } from 'preact/hooks';

/** Where there is no room for two columns; the same width stands in `compare.css`. */
const NARROW = '(max-width: 600px)';

/** Whether the window has room for one column only. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = () => setNarrow(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isNarrow;
}
