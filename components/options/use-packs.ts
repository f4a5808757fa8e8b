/** The packs that are held. */
import { useEffect, useState } from 'preact/hooks';
import type { Shelf } from '../../utils/browser/shelf';
import type { StoredPack } from '../../utils/browser/store-rows';

/** @param state changes when they have to be asked for anew */
export function usePacks(shelf: Shelf, state: number): readonly StoredPack[] {
  const [packs, setPacks] = useState<{ of: number; list: readonly StoredPack[] }>({
    of: -1,
    list: [],
  });
  useEffect(() => {
    let isStale = false;
    // Where the store fails, the list of records says so.
    shelf.packs().then(
      (list) => isStale || setPacks({ of: state, list }),
      () => isStale || setPacks({ of: state, list: [] }),
    );
    return () => {
      isStale = true;
    };
  }, [shelf, state]);
  return packs.list;
}
