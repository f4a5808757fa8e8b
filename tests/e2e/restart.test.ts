/** What the reader has chosen, kept and taken in is there again after the browser was ended. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Session } from './harness/browsers';
import { openExtensionPage, readStorage, reloadExtension } from './harness/extension';
import { grantedHosts } from './harness/hosts';
import { click, count, waitFor } from './harness/probe';
import { answerPrompt } from './harness/prompt';
import { startSites } from './harness/sites';
import { generatedPage, importPack, openOptions, packFile, stored } from './packs';
import { agreesOn, controls, opened, shows, words } from './panel';
import { kinds, start } from './session';
import { answerFromFixtures, fixture, html, seedPages } from './web';

const whole = { host: null };
const { republication, original, translation } = seedPages;
const ofPack = generatedPage(1);
const CHOSEN = 'https://feuilleclaire.example/le-brouillard';
const OTHER = 'https://nouvelle.example/le-brouillard';
const ORIGINS = ['*://feuilleclaire.example/*', '*://*/*'];
const translated = html(fixture('feuilleclaire.example/traduit-pour-site-par'));

const web = (url: URL) => {
  if (url.href === CHOSEN || url.href === OTHER) return translated;
  return url.href === ofPack.address ? html(ofPack.html) : answerFromFixtures(url);
};

/** Chooses one site, and then every site. */
async function chooseSites(session: Session): Promise<void> {
  const page = await openExtensionPage(
    session,
    `options.html?${new URLSearchParams({ site: CHOSEN })}`,
  );
  const controls = [
    { role: 'button', name: words('always') },
    { role: 'checkbox', name: /^On every site/ },
  ];
  for (const [i, control] of controls.entries()) {
    const press = () => click(page, control, whole);
    await press();
    await answerPrompt(session, page, true, press);
    await shows(ORIGINS.slice(0, i + 1), async () => (await readStorage(session)).always);
  }
  await page.close();
}

const open = async (session: Session, address: string) => {
  const page = await session.newPage();
  await page.goto(address);
  return page;
};

describe.each(kinds)('in %s', (kind) => {
  test('choices, records, packs and chosen sites survive an update and the end of the browser', async () => {
    const sites = await startSites(web);
    const profile = await mkdtemp(join(tmpdir(), 'colophon-restart-'));
    const options = { profile, headed: true };
    let session = await start(kind, sites, options);
    try {
      const page = await open(session, republication.address);
      await agreesOn({ session }, page, 'open');
      await click(page, { role: 'button', name: words('keep') });
      await click(page, { role: 'button', name: words('keepNow') });
      await waitFor(page, { text: words('keepDone') });
      await click(page, controls.fold);
      await agreesOn({ session }, page, 'folded');
      const closed = await open(session, translation.address);
      await click(closed, controls.close);
      await agreesOn({ session }, closed, 'closed');
      await chooseSites(session);
      const first = await openOptions({ session });
      await importPack(first, packFile(3));
      const before = await stored(first);
      expect(before.records).toBe(4);
      await first.close();
      await reloadExtension(session);
      const updated = await openOptions({ session });
      expect(await stored(updated)).toEqual(before);
      await session.close();

      session = await start(kind, sites, options);
      // The reader comes by itself to the chosen site, and to any other.
      await waitFor(await open(session, CHOSEN), controls.unfold);
      await waitFor(await open(session, OTHER), controls.unfold);
      expect((await readStorage(session)).always).toEqual(ORIGINS);
      expect(await grantedHosts(session)).toEqual(expect.arrayContaining(ORIGINS));
      await agreesOn({ session }, await open(session, republication.address), 'folded');
      await agreesOn({ session }, await open(session, translation.address), 'closed');
      await agreesOn({ session }, await open(session, original.address), 'open');
      await opened(await open(session, ofPack.address));
      const later = await openOptions({ session });
      expect(await stored(later)).toEqual(before);
      // What was chosen for every site is withdrawn; what was chosen for one stays.
      await click(later, { role: 'checkbox', name: /^On every site/ }, whole);
      await shows([ORIGINS[0]], async () => (await readStorage(session)).always);
      const other = await open(session, OTHER);
      await waitFor(await open(session, CHOSEN), controls.unfold);
      expect(await count(other)).toBe(0);
    } finally {
      await session.close();
      await sites.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }, 120_000);
});
