/**
 * The note in `storage.local` that own records or packs are held: asking it costs nothing, where
 * opening the store takes time that no tab should pay.
 */
import { readLocal, writeLocal } from './storage-local';

const FLAG = 'holdsRecords';

/** May anything be held? A spoiled note says nothing: then the store itself is asked. */
export async function holdsRecords(): Promise<boolean> {
  const flag = (await readLocal())[FLAG];
  return flag !== undefined && flag !== false;
}

/** Notes that something is held; a note that was lost or spoiled is written anew. */
export async function noteHeld(): Promise<void> {
  if ((await readLocal())[FLAG] !== true) await writeLocal({ [FLAG]: true });
}
