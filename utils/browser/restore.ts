/** What taking in a backup would do, and doing it: of what is here and in the file, the newer is kept. */
import { type KeyChange, keyChangeOf } from '../records/pack-signature';
import type { ArticleRecord } from '../records/schema';
import { grantedOf } from './always';
import { type Backup, readBackup } from './backup';
import { settle } from './restore-settings';
import { readSettings, replaceSettings, type Settings, settingsChanged } from './settings';
import { alone, refresh } from './storage-local';
import type { Store } from './store';
import { StaleError } from './store-errors';
import { answersFor, OWN, type Row, rowOf } from './store-rows';
import type { RestoredPack } from './store-writes';

/** What becomes of one thing of the file. */
export type Fate = 'new' | 'newer' | 'same' | 'older';

/** What becomes of a pack of the file. */
export interface RestoringPack {
  name: string;
  datePublished: string;
  fate: Fate;
  /** How its key differs from that of the pack here, which it takes the place of. */
  keyChange?: { how: KeyChange; now: string; before: string };
}

export interface Restoring {
  /** What the settings of the file are, compared with those here. */
  settings: Fate;
  /** How many own records are what. */
  own: Record<Fate, number>;
  packs: RestoringPack[];
  /** Origins that the browser has to be asked for once more. */
  origins: string[];
  /** What is stored: nothing of what is the same, or older. */
  take: {
    settings?: Settings;
    /** When they were last changed, and those that are here. */
    changed: number;
    instead: number;
    own: Row[];
    packs: RestoredPack[];
  };
  /** The state it was worked out on. */
  revision: number;
}

/**
 * Reads a backup and says what taking it in would do. Stores nothing.
 * @throws PackError that says what is wrong with the file and where
 */
export async function previewBackup(
  pieces: AsyncIterable<string>,
  store: Store,
): Promise<Restoring> {
  const backup = await readBackup(pieces);
  const revision = await store.revision();
  const [mine, changed, packs] = await Promise.all([
    readSettings(),
    settingsChanged(),
    store.packs(),
  ]);
  const settings = fateOf(
    JSON.stringify(mine) === JSON.stringify(backup.settings),
    backup.settingsChanged - changed,
  );
  const restoring: Restoring = {
    ...{ settings, own: { new: 0, newer: 0, same: 0, older: 0 }, packs: [], revision },
    origins: isTaken(settings) ? backup.settings.always : [],
    take: { changed: backup.settingsChanged, instead: changed, own: [], packs: [] },
  };
  const { take } = restoring;
  if (isTaken(settings)) take.settings = backup.settings;

  for (const one of backup.own) {
    const { fate, id } = await fateOfOwn(one, store);
    restoring.own[fate]++;
    const { record, keys, page } = one;
    const row = { ...rowOf(OWN, record, keys), ...(page && { page }) };
    if (isTaken(fate)) take.own.push({ ...row, ...(id !== undefined && { id }) });
  }
  for (const pack of backup.packs) {
    const { name, identifier, datePublished } = pack.head;
    const here = packs.find((one) => one.identifier === identifier);
    const fate = here ? fateOfDates(datePublished, here.datePublished) : 'new';
    const how = isTaken(fate) ? keyChangeOf(pack.head, here) : undefined;
    const [now = '', before = ''] = [pack.head.signature?.key, here?.signature?.key];
    const keyChange = how && { how, now, before };
    restoring.packs.push({ name, datePublished, fate, ...(keyChange && { keyChange }) });
    if (isTaken(fate)) take.packs.push(pack);
  }
  return restoring;
}

/**
 * Does what was previewed: all of it or nothing, wherever it is cut off. Of the sites that Colophon
 * shall come to by itself, those are left out that the browser was not asked for again, or refused.
 * @throws StaleError when something else was stored, or set, meanwhile
 */
export async function restore({ take, revision }: Restoring, store: Store): Promise<void> {
  const { settings, changed, instead, own, packs } = take;
  await alone(async () => {
    refresh();
    if (settings && (await settingsChanged()) !== instead) {
      throw new StaleError('a setting was changed meanwhile');
    }
    const always = settings && (await grantedOf(settings.always));
    const carried = settings && always && { settings: { ...settings, always }, changed, instead };
    if (own.length > 0 || packs.length > 0) {
      await store.restore({ own, packs, ...(carried && { carried }) }, revision);
      await settle(store);
    } else if (carried) await replaceSettings(carried.settings, changed);
  });
}

const isTaken = (fate: Fate) => fate === 'new' || fate === 'newer';

/** @param ahead by how much the file's is later */
function fateOf(isSame: boolean, ahead: number): Fate {
  if (isSame) return 'same';
  return ahead > 0 ? 'newer' : 'older';
}

const fateOfDates = (one: string, other: string): Fate =>
  one === other ? 'same' : one > other ? 'newer' : 'older';

/** An own record is compared with the one that was kept on the same page. */
async function fateOfOwn(
  { record, keys, page }: Backup['own'][number],
  store: Store,
): Promise<{ fate: Fate; id?: number }> {
  const held = (await store.under(page?.keys ?? keys)).find(
    (one) =>
      one.pack === OWN &&
      (page ? page.keys.some((key) => answersFor(one, key)) : one.page === undefined),
  );
  if (held === undefined) return { fate: 'new' };
  const isSame = JSON.stringify(held.record) === JSON.stringify(record);
  return { fate: fateOf(isSame, compareAge(record, held.record)), id: held.id };
}

/** By the day it was made, then by its version. */
function compareAge(one: ArticleRecord, other: ArticleRecord): number {
  if (one.sdDatePublished !== other.sdDatePublished) {
    return one.sdDatePublished > other.sdDatePublished ? 1 : -1;
  }
  return one.version - other.version;
}
