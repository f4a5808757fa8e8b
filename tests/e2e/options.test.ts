import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { openExtensionPage, readStorage, writeStorage } from './harness/extension';
import { reload } from './harness/navigation';
import { click, type Look, look, type Query, waitFor } from './harness/probe';
import { button, clickToolbarButton } from './harness/toolbar';
import { until } from './harness/wait';
import { bundledRecords, forgetAll, importPack, packFile } from './packs';
import { agreesOn, controls, opened, shows, staysSilent, words } from './panel';
import { inBothBrowsers } from './session';
import { seedPages } from './web';

const whole = { host: null };
const { republication, original } = seedPages;
const seedEditions = ['original', 'translation', 'republication'];

const SITES = [
  'Mondialisation.ca',
  'Indian Punchline',
  'le Saker Francophone',
  'Global Research',
  'asia-pacificresearch.com',
  'globalizacion.ca',
];

inBothBrowsers((bench) => {
  let options: Page;
  beforeEach(async () => {
    options = await openExtensionPage(bench.session, 'options.html');
    await waitFor(options, { role: 'heading' }, whole);
    return () => options.close();
  });

  const see = async (): Promise<Look> => {
    const seen = await look(options, whole);
    if (!seen) throw new Error('There is no options page.');
    return seen;
  };
  const isChecked = async (query: Query) => {
    const index = (await waitFor(options, query, whole)).index;
    // Its place is another where something has come in meanwhile: to be asked until it is so.
    return options.evaluate(
      (at) => (document.querySelectorAll('*')[at] as HTMLInputElement | undefined)?.checked,
      index,
    );
  };
  const choose = async (query: Query, stored: Record<string, unknown>) => {
    await click(options, query, whole);
    await until('it is stored', async () => {
      expect(await readStorage(bench.session)).toEqual(expect.objectContaining(stored));
      return true;
    });
    await shows(true, () => isChecked(query));
  };

  test('it starts with what holds by default, and says what there is to say', async () => {
    await shows(true, () => isChecked({ role: 'radio', name: /^Open the panel/ }));
    await shows(true, () => isChecked({ role: 'radio', name: 'That holds for the site' }));
    for (const name of SITES) await shows(true, () => isChecked({ role: 'checkbox', name }));
    expect(await readStorage(bench.session)).toEqual({});
    const seen = await see();
    expect(seen.text).toContain(words('optionsShortcutIs', 'Alt+Shift+O'));
    const change = { role: 'button', name: words('optionsShortcutChange') };
    expect(seen.all(change)).toHaveLength(1);
    expect(seen.text).toContain(words('optionsPrivacyText'));
  });

  test('what is chosen is stored at once, and holds on the next page', async () => {
    await choose({ role: 'radio', name: 'That holds everywhere' }, { scope: 'everywhere' });
    await choose({ role: 'radio', name: 'That holds for the site' }, { scope: 'site' });
    await waitFor(options, { text: 'Saved.' }, whole);
    const page = await bench.open(republication.address);
    await click(page, controls.close);
    await agreesOn(bench, page, 'closed');
    const stored = (form: string) => ({ scope: 'site', form, choices: {} });
    // A new rule forgets what was chosen on single pages.
    await choose({ role: 'radio', name: 'Show it folded' }, stored('folded'));
    await reload(page);
    await agreesOn(bench, page, 'folded');
    await choose({ role: 'radio', name: 'Mark the toolbar button only' }, stored('closed'));
    await reload(page);
    await agreesOn(bench, page, 'closed');
  });

  test('a site that is off stays silent until its button is clicked; others go on', async () => {
    const mondialisation = { role: 'checkbox', name: 'Mondialisation.ca' };
    await click(options, mondialisation, whole);
    await shows({ sitesOff: ['mondialisation.ca'] }, () => readStorage(bench.session));
    const page = await bench.open(republication.address);
    await agreesOn(bench, await bench.open(original.address), 'open');
    await staysSilent(bench, page);
    await clickToolbarButton(bench.session, page);
    await opened(page);
    await agreesOn(bench, page, 'open');
    await click(options, mondialisation, whole);
    await shows([], async () => (await readStorage(bench.session)).sitesOff);
  });

  test('it lists the records, and shows one as the panel does, and as JSON', async () => {
    await options.focus('.search input');
    await options.keyboard.type('DPRK rustle up');
    const show = await waitFor(options, { role: 'button', name: /^Show Russia and DPRK/ }, whole);
    const count = bundledRecords(bench);
    const counted = count === 1 ? 'optionsRecordsOne' : 'optionsRecordsOther';
    await waitFor(options, { tag: 'p', text: words(counted, count.toLocaleString('en')) }, whole);
    const { text } = await see();
    expect(text).toContain('“Russia and DPRK rustle up an alliance” Indian Punchline');
    expect(text).toContain('« La Russie et la Corée du Nord renforcent leur alliance »');
    expect(text).toContain('le Saker Francophone');
    expect(text).toContain('November 22, 2026');
    await click(options, { role: 'button', name: show.name }, whole);
    await click(options, { tag: 'summary', text: words('optionsJson') }, whole);
    const json = await until('the JSON is there', () => options.$eval('pre', (e) => e.textContent));
    const record = JSON.parse(json);
    expect(record.editions.map(({ id }: { id: string }) => id)).toEqual([...seedEditions]);
    // The chain stands in a root of its own, with the panel's style.
    const chain = await look(options, { host: '.record-page > div' });
    expect(chain?.all({ role: 'heading' }).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['« La Russie et la Corée du Nord renforcent leur alliance »']),
    );
    expect(chain?.text).toContain('Wayan');
    await click(options, { role: 'button', name: words('close') }, whole);
    await until('it is closed', async () => (await options.$('pre')) === null);
  });

  test('hundreds of records are searched and walked through by keyboard', async () => {
    await importPack(options, packFile(600));
    const count = bundledRecords(bench) + 600;
    const all = words('optionsFoundOther', count.toLocaleString('en'));
    await waitFor(options, { role: 'status', text: all }, whole);
    await options.focus('.virtual');
    await options.keyboard.press('End');
    await until('the last row is in view', () =>
      options.$eval(
        '.virtual li:last-child',
        (row, last) => row.getAttribute('aria-posinset') === String(last),
        count,
      ),
    );
    expect(await options.$$eval('.virtual li', (rows) => rows.length)).toBeLessThan(20);
    // The browser scrolls smoothly: a row that had the focus meanwhile would be scrolled out of view.
    await until('the list has come to its end', () =>
      options.$eval(
        '.virtual',
        (list) => list.scrollTop + list.clientHeight > list.scrollHeight - 2,
      ),
    );
    await options.keyboard.press('Tab');
    await until('a row that is in view has the focus', () =>
      options.$eval('.virtual', (list) => {
        const row = document.activeElement?.closest('li');
        const [box, view] = [row?.getBoundingClientRect(), list.getBoundingClientRect()];
        return box && box.top >= view.top - 1 && box.bottom <= view.bottom + 1;
      }),
    );
    await options.keyboard.press('Enter');
    await until('the record’s heading has the focus', () =>
      options.evaluate(() => document.activeElement?.matches('.record-page h4')),
    );
    await options.focus('.search input');
    await options.keyboard.type('Bhadrakumar 21 June 2024');
    await waitFor(options, { role: 'status', text: words('optionsFoundOne', '1') }, whole);
    expect((await see()).text).toContain('“Russia and DPRK rustle up an alliance”');
    await forgetAll(options);
  });

  test('a spoiled setting falls back to its default and costs no other setting', async () => {
    const spoiled = { form: 42, scope: 'everywhere', choices: ['?'], sitesOff: 'all' };
    await writeStorage(bench.session, spoiled);
    // Firefox never ends the reloading of an extension's page, as far as puppeteer can tell.
    await openExtensionPage(bench.session, 'options.html', options);
    await waitFor(options, { role: 'heading' }, whole);
    await shows(true, () => isChecked({ role: 'radio', name: /^Open the panel/ }));
    await shows(true, () => isChecked({ role: 'radio', name: 'That holds everywhere' }));
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    expect((await button(bench.session, page)).badge).toBe('3');
  });
});
