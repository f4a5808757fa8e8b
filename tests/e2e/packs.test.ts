import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { stopBackground } from './harness/extension';
import { reload } from './harness/navigation';
import { click, waitFor } from './harness/probe';
import { button } from './harness/toolbar';
import { until } from './harness/wait';
import {
  cancelHalfWay,
  choose,
  forgetAll,
  generatedPage,
  importPack,
  largePackFile,
  openOptions,
  packFile,
  packText,
  stored,
  textFile,
  textOf,
} from './packs';
import { agreesOn, opened, shows, staysSilent, unfoldAll, words } from './panel';
import { inBothBrowsers } from './session';
import { seedPages } from './web';

const SEED = join(
  import.meta.dirname,
  '../../records/mondialisation.ca/la-russie-et-la-coree-du-nord-renforcent-leur-alliance.json',
);
const whole = { host: null };
const three = packFile(3);
/** More than one step of progress; how long far larger ones take is the bench's business. */
const MANY = 4_000;
const large = largePackFile(MANY, { identifier: 'example.org.many', name: 'Many' });

inBothBrowsers((bench) => {
  let options: Page;
  beforeEach(async () => {
    options = await openOptions(bench);
    return async () => {
      await forgetAll(options);
      await options.close();
    };
  });

  const says = (text: string | RegExp) => waitFor(options, { text }, whole);

  test('a pack is previewed, imported, named by the panel, switched off, and removed', async () => {
    const { address, html } = generatedPage(1);
    bench.serve(address, html);
    await choose(options, three);
    await says(words('packAddsOther', '3'));
    expect((await stored(options)).records).toBe(0);
    await click(options, { role: 'button', name: words('packTake') }, whole);
    await says(words('packImported', 'Articles on Asia'));
    await stopBackground(bench.session);
    const page = await bench.open(address);
    await opened(page);
    await unfoldAll(page);
    await waitFor(page, { text: /The record comes from the pack “Articles on Asia”/ });
    await waitFor(page, { text: /According to the pack “Articles on Asia”:/ });
    const { badge, title } = await button(bench.session, page);
    expect([badge, title]).toEqual(['', expect.stringContaining('Articles on Asia')]);
    await options.bringToFront();
    await click(options, { role: 'checkbox', name: /^Articles on Asia/ }, whole);
    await shows(false, async () => JSON.parse((await stored(options)).packs)[0].isOn);
    await reload(page);
    await staysSilent(bench, page);
    await options.bringToFront();
    await click(options, { role: 'button', name: 'Remove Articles on Asia' }, whole);
    await shows(0, async () => (await stored(options)).records);
  });

  test('a pack and the bundled record are both shown, each with who says it', async () => {
    const { address } = seedPages.republication;
    const file = textFile(
      'differs.json',
      JSON.stringify({
        ...JSON.parse(packText(1)),
        records: [differing()],
      }),
    );
    await choose(options, file);
    await says(words('packConflictsOne', '1'));
    await click(options, { role: 'button', name: words('packTake') }, whole);
    await says(words('packImported', 'Articles on Asia'));
    const page = await bench.open(address);
    await agreesOn(bench, page, 'open');
    await waitFor(page, { text: /According to the pack “Articles on Asia”: June 20, 2024/ });
    await waitFor(page, { text: /June 21, 2024/ });
  });

  test('the same pack again changes nothing', async () => {
    await importPack(options, three);
    const before = await stored(options);
    await choose(options, three);
    await says(words('packSameOther', '3'));
    await click(options, { role: 'button', name: words('packTake') }, whole);
    await until('it is stored again', async () => (await textOf(options)).includes('was imported'));
    expect(await stored(options)).toEqual(before);
  });

  test('a bad record is named, and nothing is stored', async () => {
    await importPack(options, three);
    const before = await stored(options);
    const bad = JSON.parse(packText(5));
    bad.records[3].editions[0].addresses[0].value = 'javascript:alert(1)';
    await choose(options, textFile('bad.json', JSON.stringify(bad)));
    await says(/records\[3\]\.editions\[0\]\.addresses\[0\]\.value: not an absolute http/);
    expect(await stored(options)).toEqual(before);
  });

  test('of thousands of records all or none are stored: none when it is cancelled half-way', async () => {
    await importPack(options, three);
    const before = await stored(options);
    const take = { role: 'button', name: words('packTake') };
    const isPreviewCancelled = await cancelHalfWay(options);
    await choose(options, large);
    await isPreviewCancelled();
    await says(words('packCancelled'));
    expect(await stored(options)).toEqual(before);
    await choose(options, large);
    await waitFor(options, take, whole);
    const isImportCancelled = await cancelHalfWay(options);
    await click(options, take, whole);
    await isImportCancelled();
    await says(words('packCancelled'));
    expect(await stored(options)).toEqual(before);
    await click(options, take, whole);
    await says(words('packImported', 'Many'));
    expect((await stored(options)).records).toBe(MANY + 3);
  });

  test('a page that is gone, and a background that is stopped, half-way leave what was there', async () => {
    await importPack(options, three);
    const before = await stored(options);
    // After so many records the store takes no more and the change stays open: half-way for sure.
    await options.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      let left = 500;
      IDBObjectStore.prototype.add = function (...args) {
        if (left-- > 0) return add.apply(this, args);
        const stayOpen = () => {
          this.count().onsuccess = stayOpen;
        };
        stayOpen();
        document.body.setAttribute('data-half-way', 'yes');
        return new Promise(() => {}) as never;
      };
    });
    await choose(options, packFile(600, { identifier: 'example.org.many' }));
    await click(options, { role: 'button', name: words('packTake') }, whole);
    await until('it is half-way', () => options.$('[data-half-way]'));
    await stopBackground(bench.session);
    await options.close();
    options = await openOptions(bench);
    expect(await stored(options)).toEqual(before);
  });

  test('a full disk is told, and nothing is stored', async () => {
    await importPack(options, three);
    const before = await stored(options);
    // The disk of the machine is not full, and Chromium's override of the quota leaves extensions
    // alone: the page's own store says so after some records.
    await options.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      let left = 20;
      IDBObjectStore.prototype.add = function (...args) {
        if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
        return add.apply(this, args);
      };
    });
    await choose(options, packFile(100, { identifier: 'example.org.large' }));
    await click(options, { role: 'button', name: words('packTake') }, whole);
    await says(words('packNoRoom'));
    expect(await stored(options)).toEqual(before);
  });
});

/** The seed's record, with another date of the original. */
function differing(): unknown {
  const record = JSON.parse(readFileSync(SEED, 'utf8'));
  record.editions[0].datePublished.value = '2024-06-20';
  return record;
}
