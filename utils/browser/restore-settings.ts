/**
 * The settings of a backup lie in `storage.local`, its records in the store: no transaction spans both.
 * So the change of the store carries the settings along, and they are put in their place after it. Cut
 * off between the two, that is done when the store is opened next: the records are there, the settings
 * follow.
 */

import { replaceSettings, settingsChanged } from './settings';
import { alone } from './storage-local';
import type { Carried } from './store-rows';

/** The store, as far as it carries settings. */
export interface Carrier {
  carried(): Promise<Carried | undefined>;
  /** Forgets them: they have come to their place. */
  arrived(): Promise<void>;
}

/**
 * Puts settings that the store carries in their place, where there are any; whoever takes a backup in
 * meanwhile is waited for.
 */
export async function finishRestoring(store: Carrier): Promise<void> {
  if (await store.carried()) await alone(() => settle(store));
}

/** The same, for whoever is alone already. */
export async function settle(store: Carrier): Promise<void> {
  const carried = await store.carried();
  if (!carried) return;
  // What the reader has changed since then is newer, and stays.
  if ((await settingsChanged()) === carried.instead) {
    await replaceSettings(carried.settings, carried.changed);
  }
  await store.arrived();
}
