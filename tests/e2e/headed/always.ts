/** Colophon by itself on a site that the reader chooses: asked, refused, allowed, kept, withdrawn. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openExtensionPage, readStorage, reloadExtension, withApi } from '../harness/extension';
import { grantedHosts } from '../harness/hosts';
import { reload } from '../harness/navigation';
import { click, count, waitFor } from '../harness/probe';
import { answerPrompt } from '../harness/prompt';
import type { Answer } from '../harness/sites';
import { clickToolbarButton } from '../harness/toolbar';
import { until } from '../harness/wait';
import { controls, loaded, opened as panelOpened, shows, words } from '../panel';
import type { Bench } from '../session';
import { fixture, html } from '../web';

const whole = { host: null };
const STATES = 'https://feuilleclaire.example/le-brouillard';
const OTHER = 'https://nouvelle.example/le-brouillard';
const SILENT = 'https://feuilleclaire.example/rien';
const ORIGIN = '*://feuilleclaire.example/*';
const OTHER_ORIGIN = '*://nouvelle.example/*';
const EVERYWHERE = '*://*/*';

const translated = fixture('feuilleclaire.example/traduit-pour-site-par');
const silent = '<!doctype html><html lang="fr"><title>Rien</title><h1>Rien</h1><p>Texte.</p>';
const answers: Record<string, Answer> = {
  [STATES]: html(translated),
  [OTHER]: html(translated),
  [SILENT]: html(silent),
};

const begin = { role: 'button', name: words('always') } as const;
const everySite = { role: 'checkbox', name: /^On every site/ } as const;
const withdraw = { role: 'button', name: 'Withdraw feuilleclaire.example' } as const;

const optionsAt = async ({ session }: Pick<Bench, 'session'>, address: string) => {
  const page = await openExtensionPage(
    session,
    `options.html?${new URLSearchParams({ site: address })}`,
  );
  await waitFor(page, begin, whole);
  return page;
};

/** Asks the browser by a control of the options, and answers it. */
async function ask(bench: Pick<Bench, 'session'>, page: Page, allow: boolean, by: object = begin) {
  const press = () => click(page, by, whole);
  await press();
  await answerPrompt(bench.session, page, allow, press);
}

const registered = ({ session }: Pick<Bench, 'session'>) =>
  withApi(session, async (api) =>
    (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  );

const chosen = async (bench: Pick<Bench, 'session'>) =>
  (await readStorage(bench.session)).always ?? [];

/** The panel is there, folded, and has loaded: a reload amid that Firefox takes for aborted. */
const folded = async (page: Page) => {
  await waitFor(page, controls.unfold);
  await loaded(page);
};

/** The setting goes first, the browser's grant after it. */
const notGranted = (bench: Pick<Bench, 'session'>, origin: string) =>
  shows(false, async () => (await grantedHosts(bench.session)).includes(origin));

export function always(bench: Bench): void {
  test('one site: refused, allowed, updated, withdrawn', async () => {
    for (const [address, answer] of Object.entries(answers)) bench.serve(address, answer);
    const page = await bench.open(STATES);
    const options = await optionsAt(bench, STATES);
    await ask(bench, options, false);
    await waitFor(options, { text: words('alwaysRefused') }, whole);
    expect(await chosen(bench)).toEqual([]);

    await ask(bench, options, true);
    await shows([ORIGIN], () => chosen(bench));
    // The page that is open already gets it, too: as one folded line.
    await page.bringToFront();
    await folded(page);
    const quiet = await bench.open(SILENT);
    await page.bringToFront();
    await reload(page);
    await waitFor(page, controls.unfold);
    const other = await bench.open(OTHER);
    // What is opened later has its panel by now.
    await waitFor(await bench.open(STATES), controls.unfold);
    expect([await count(quiet), await count(other)]).toEqual([0, 0]);

    await options.close();
    await reloadExtension(bench.session);
    await until('the reader is registered again', async () =>
      (await registered(bench)).includes('chosen-reader'),
    );
    await page.bringToFront();
    // The page that was open has it again first.
    await folded(page);
    await reload(page);
    await folded(page);

    const again = await optionsAt(bench, STATES);
    await click(again, withdraw, whole);
    await shows([], () => chosen(bench));
    await notGranted(bench, ORIGIN);
    await reload(page);
    await reload(quiet);
    expect([await count(page), await count(quiet)]).toEqual([0, 0]);
    await again.close();
  });

  test('the panel asks, and withdraws in one click', async () => {
    // Another site: Chromium asks no second time for what was allowed and withdrawn.
    bench.serve(OTHER, translated);
    const page = await bench.open(OTHER);
    await clickToolbarButton(bench.session, page);
    await panelOpened(page);
    await click(page, begin);
    // No page that might lie over the panel is asked through: the options ask, the site filled in.
    const opened = await until('the options open', () =>
      withApi(bench.session, async (api) =>
        (await api.tabs.query({})).find(({ url = '' }) => url.includes('/options.html?site=')),
      ),
    );
    const { search, hash } = new URL(opened.url ?? '');
    expect([new URLSearchParams(search).get('site'), hash]).toEqual([OTHER, '#always']);
    await withApi(bench.session, (api, id) => api.tabs.remove(id), opened.id);
    const options = await optionsAt(bench, OTHER);
    await ask(bench, options, true);
    await shows([OTHER_ORIGIN], () => chosen(bench));
    await options.close();
    await page.bringToFront();
    await reload(page);
    await click(page, controls.unfold);
    await click(page, { role: 'button', name: words('alwaysStop') });
    await shows([], () => chosen(bench));
    await notGranted(bench, OTHER_ORIGIN);
  });

  test('every site: allowed and withdrawn, in the browser, too', async () => {
    for (const [address, answer] of Object.entries(answers)) bench.serve(address, answer);
    const options = await optionsAt(bench, '');
    await ask(bench, options, false, everySite);
    await waitFor(options, { text: words('alwaysRefused') }, whole);
    await ask(bench, options, true, everySite);
    await shows([EVERYWHERE], () => chosen(bench));
    const page = await bench.open(OTHER);
    await folded(page);
    const quiet = await bench.open(SILENT);
    await waitFor(await bench.open(STATES), controls.unfold);
    expect(await count(quiet)).toBe(0);
    await click(options, everySite, whole);
    await shows([], () => chosen(bench));
    await notGranted(bench, EVERYWHERE);
    await reload(page);
    await reload(quiet);
    expect(await count(page)).toBe(0);
    await options.close();
  });
}
