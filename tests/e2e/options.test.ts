import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { openExtensionPage, readStorage, writeStorage } from './harness/extension';
import { click, type Look, look, type Query, waitFor } from './harness/probe';
import { button, clickToolbarButton } from './harness/toolbar';
import { until } from './harness/wait';
import { agreesOn, controls, opened, shows, staysSilent, words } from './panel';
import { inBothBrowsers } from './session';
import { seedPages } from './web';

const whole = { host: null };
const { republication, original } = seedPages;

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
    return options.evaluate(
      (at) => (document.querySelectorAll('*')[at] as HTMLInputElement).checked,
      index,
    );
  };
  const choose = async (query: Query, stored: Record<string, unknown>) => {
    await click(options, query, whole);
    await shows(stored, () => readStorage(bench.session));
    expect(await isChecked(query)).toBe(true);
  };

  test('it starts with what holds by default', async () => {
    expect(await isChecked({ role: 'radio', name: /^Open the panel/ })).toBe(true);
    expect(await isChecked({ role: 'radio', name: 'That holds for the site' })).toBe(true);
    for (const name of SITES) expect(await isChecked({ role: 'checkbox', name }), name).toBe(true);
    expect(await readStorage(bench.session)).toEqual({});
  });

  test('"Show it folded" is stored at once and holds on the next page', async () => {
    await choose({ role: 'radio', name: 'Show it folded' }, { form: 'folded', choices: {} });
    await waitFor(options, { text: 'Saved.' }, whole);
    await agreesOn(bench, await bench.open(republication.address), 'folded');
  });

  test('"Mark the toolbar button only" leaves the page alone', async () => {
    await choose(
      { role: 'radio', name: 'Mark the toolbar button only' },
      { form: 'closed', choices: {} },
    );
    await agreesOn(bench, await bench.open(republication.address), 'closed');
  });

  test('changing the default forgets what was chosen on single pages', async () => {
    const page = await bench.open(republication.address);
    await click(page, controls.close);
    await agreesOn(bench, page, 'closed');
    await choose({ role: 'radio', name: 'Show it folded' }, { form: 'folded', choices: {} });
    await page.reload();
    await agreesOn(bench, page, 'folded');
  });

  test('the reach of a choice is stored', async () => {
    await choose({ role: 'radio', name: 'That holds everywhere' }, { scope: 'everywhere' });
    await choose({ role: 'radio', name: 'That holds for the site' }, { scope: 'site' });
  });

  test('each site can be turned off and on', async () => {
    const boxes = (await see()).all({ role: 'checkbox' }).map(({ name }) => name);
    expect(boxes.filter((name) => SITES.includes(name))).toEqual(SITES);
    for (const name of SITES) {
      await click(options, { role: 'checkbox', name }, whole);
      await until('it is stored as off', async () => {
        const { sitesOff } = await readStorage(bench.session);
        return (sitesOff as string[] | undefined)?.length === 1;
      });
      await click(options, { role: 'checkbox', name }, whole);
      await shows({ sitesOff: [] }, () => readStorage(bench.session));
    }
  });

  test('a site that is off stays silent until its button is clicked; others go on', async () => {
    await click(options, { role: 'checkbox', name: 'Mondialisation.ca' }, whole);
    await shows({ sitesOff: ['mondialisation.ca'] }, () => readStorage(bench.session));
    const page = await bench.open(republication.address);
    await agreesOn(bench, await bench.open(original.address), 'open');
    await staysSilent(bench, page);
    await clickToolbarButton(bench.session, page);
    await opened(page);
    await agreesOn(bench, page, 'open');
  });

  test('it lists the records with all their editions', async () => {
    await waitFor(options, { role: 'button', name: /^Show / }, whole);
    const { text } = await see();
    expect(text).toContain('1 record comes with this version.');
    expect(text).toContain('“Russia and DPRK rustle up an alliance” Indian Punchline');
    expect(text).toContain('« La Russie et la Corée du Nord renforcent leur alliance »');
    expect(text).toContain('le Saker Francophone');
    expect(text).toContain('November 22, 2026');
  });

  test('it shows the shortcut as the browser has it, and the way to change it', async () => {
    const { text } = await see();
    expect(text).toContain(words('optionsShortcutIs', 'Alt+Shift+O'));
    const change = { role: 'button', name: words('optionsShortcutChange') };
    expect((await see()).all(change)).toHaveLength(1);
  });

  test('it says in one sentence that nothing is collected and nothing sent', async () => {
    expect((await see()).text).toContain(words('optionsPrivacyText'));
  });

  test('a spoiled setting falls back to its default and costs no other setting', async () => {
    const spoiled = { form: 42, scope: 'everywhere', choices: ['?'], sitesOff: 'all' };
    await writeStorage(bench.session, spoiled);
    await options.reload().catch(() => undefined);
    await waitFor(options, { role: 'heading' }, whole);
    expect(await isChecked({ role: 'radio', name: /^Open the panel/ })).toBe(true);
    expect(await isChecked({ role: 'radio', name: 'That holds everywhere' })).toBe(true);
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    expect((await button(bench.session, page)).badge).toBe('3');
  });
});
