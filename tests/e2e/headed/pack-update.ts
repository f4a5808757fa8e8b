/** A pack's update: the address it names is asked when the reader allows it. */
import { expect, test } from 'vitest';
import { digestOf, signed } from '../../../utils/records/pack-signature';
import { HOSTS } from '../../hosts';
import { clearStorage, readStorage } from '../harness/extension';
import { grantedHosts } from '../harness/hosts';
import { click, waitFor } from '../harness/probe';
import { answerPrompt } from '../harness/prompt';
import {
  choose,
  forgetAll,
  importPack,
  openOptions,
  packText,
  stored,
  textFile,
  watchSaving,
} from '../packs';
import { shows, words } from '../panel';
import type { Bench } from '../session';

const listed = HOSTS.map((host) => `*://${host}/*`);
const whole = { host: null };

export function packUpdate(bench: Bench): void {
  test('an update is asked for at the pack’s own address, with the change of its key told first; all goes out as a file and in again', async () => {
    const options = await openOptions(bench);
    const says = (text: string) => waitFor(options, { text }, whole);
    const UPDATES = 'https://packs.example/asia.json';
    const ORIGIN = 'https://packs.example/*';
    const [state, next] = [await signedPack(1), await signedPack(2)];
    bench.serve(UPDATES, { headers: { 'content-type': 'application/json' }, body: next });
    await importPack(options, textFile('signed.json', state));
    const before = await stored(options);
    bench.sites.clear();
    const look = () =>
      click(options, { role: 'button', name: `${words('packLook')} Articles on Asia` }, whole);
    await look();
    await answerPrompt(bench.session, options, true, look);
    const alert = await waitFor(options, { role: 'alert' }, whole);
    const [old, other] = [state, next].map((pack) => JSON.parse(pack).signature.key);
    expect(alert.text).toBe(words('packKeyOther', other, old));
    await says(words('packAddsOne', '1'));
    expect(await stored(options)).toEqual(before);
    expect((await grantedHosts(bench.session)).filter((host) => !listed.includes(host))).toEqual([
      ORIGIN,
    ]);
    const asked = bench.sites.seen().filter(({ method }) => method !== 'CONNECT');
    expect(asked.map(({ url, headers }) => [url, headers.cookie, headers.referer])).toEqual([
      [UPDATES, undefined, undefined],
    ]);
    await click(options, { role: 'button', name: words('packTake') }, whole);
    await says(words('packImported', 'Articles on Asia'));
    await click(options, { role: 'radio', name: words('optionsFormFolded') }, whole);
    await shows('folded', async () => (await readStorage(bench.session)).form);
    const full = await stored(options);
    expect(full.records).toBe(2);

    const saved = await watchSaving(options);
    await click(options, { role: 'button', name: words('backupSave') }, whole);
    const file = textFile('backup.jsonl', await saved());
    // As in another browser: nothing is held, no setting was ever changed.
    await forgetAll(options);
    await clearStorage(bench.session);
    await choose(options, file, '.backup');
    await says(words('backupSettingsNewer'));
    expect((await stored(options)).records).toBe(0);
    await click(options, { role: 'button', name: words('backupTakeIn') }, whole);
    await says(words('backupDone'));
    expect(await stored(options)).toEqual(full);
    expect((await readStorage(bench.session)).form).toBe('folded');
    await forgetAll(options);
    await options.close();
  });
}

/** A pack of some records that names its address for updates, signed with a key of its own. */
async function signedPack(count: number): Promise<string> {
  const { records, ...head } = JSON.parse(packText(count));
  const pair = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const digests = await Promise.all(records.map(digestOf));
  const stated = {
    ...head,
    datePublished: `2026-11-2${count}`,
    updates: 'https://packs.example/asia.json',
  };
  const signedHead = await signed(stated, digests, { privateKey: pair.privateKey, publicKey });
  return JSON.stringify({ ...signedHead, records });
}
