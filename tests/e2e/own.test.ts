import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../utils/records/check';
import {
  openExtensionPage,
  readStorage,
  reloadExtension,
  stopBackground,
} from './harness/extension';
import { reload } from './harness/navigation';
import { click, focus, look, waitFor } from './harness/probe';
import { answerPrompt } from './harness/prompt';
import { startSites } from './harness/sites';
import { button, clickToolbarButton } from './harness/toolbar';
import { until } from './harness/wait';
import {
  forgetAll,
  generatedPage,
  importPack,
  openOptions,
  packFile,
  stored,
  textOf,
} from './packs';
import { agreesOn, controls, opened, settled, shows, unfoldAll, words } from './panel';
import { inBothBrowsers, kinds, start } from './session';
import { answerFromFixtures, fixture, html, seedPages } from './web';

const whole = { host: null };
const CHOSEN = 'https://feuilleclaire.example/le-brouillard';
const address = 'https://www.mondialisation.ca/un-article-sans-notice/5690001';
const lines = (...more: string[]) =>
  `<!doctype html><html lang="fr"><title>Un article sans notice - Mondialisation.ca</title>
   <main style="max-width:600px"><h1>Un article sans notice</h1>${more.map((line) => `<p>${line}</p>`).join('')}
   <p>${'Un texte assez long pour être celui d’un article, avec des phrases. '.repeat(20)}</p></main>`;
const credited = lines(
  'Par Ana Paz',
  'Mondialisation.ca, 24 juin 2024',
  'Article original en anglais : An Article Without a Record, Example Weekly, le 21 juin 2024',
  'Traduit par Wayan, relu par Hervé, pour le Saker Francophone.',
);

/** Keeps what the panel shows of the page without a record. */
async function keep(page: Page): Promise<void> {
  await click(page, { role: 'button', name: words('keep') });
  await click(page, { role: 'button', name: words('keepNow') });
  await waitFor(page, { text: words('keepDone') });
  // Where it was said, not at the top of the panel.
  const said = await until('what was said has the focus', () => focus(page));
  expect(said.text).toBe(words('keepDone'));
}

inBothBrowsers((bench) => {
  /** The panel of the page, opened by hand where it does not open by itself. */
  async function panelOf(page: Page): Promise<string> {
    const isOpen = await look(page).then((seen) => seen?.find({ role: 'button', name: 'Fold' }));
    if (!isOpen) await clickToolbarButton(bench.session, page);
    await opened(page);
    await unfoldAll(page);
    return (await look(page))?.text ?? '';
  }

  test('what is kept recognises the page after it lost its lines; it can be edited and proposed', async () => {
    bench.serve(address, credited);
    const page = await bench.open(address);
    expect(await panelOf(page)).toContain('An Article Without a Record');
    await keep(page);
    bench.serve(address, lines());
    await stopBackground(bench.session);
    await reload(page);
    await until('the panel is back', async () => (await look(page))?.find({ tag: 'aside' }));
    const text = await panelOf(page);
    expect(text).toContain('An Article Without a Record');
    expect(text).toContain(words('whyOwn'));
    expect(text).toContain(words('heldByOwn', 'www.mondialisation.ca'));

    const options = await openOptions(bench);
    await editFirst(options, 'Ana Paz', 'Ana Paz Ruiz');
    await waitFor(options, { tag: 'li', text: words('optionsSaved') }, whole);
    await reload(page);
    await until('the edited fact is shown', async () =>
      (await look(page))?.text.includes('Ana Paz Ruiz'),
    );
    await options.bringToFront();
    await options.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => document.body.setAttribute('data-saved', text));
        return createObjectURL(blob);
      };
    });
    await click(options, { role: 'button', name: words('optionsPropose') }, whole);
    const proposed = await until('a file is saved', () =>
      options.evaluate(() => document.body.getAttribute('data-saved')),
    );
    expect(JSON.parse(proposed)).toMatchObject({
      $schema: '../article-record.schema.json',
      version: 2,
    });
    expect(checkRecord('mondialisation.ca/un-article.json', proposed).problems).toEqual([]);
    const before = await stored(options);
    await click(options, { role: 'button', name: words('optionsRemove') }, whole);
    await until('it is gone', async () => (await stored(options)).records === 0);
    expect(await textOf(options)).not.toContain('Ana Paz');
    const isSaid = () => document.activeElement?.getAttribute('role') === 'status';
    expect(await options.evaluate(isSaid)).toBe(true);
    await click(options, { role: 'button', name: new RegExp(`^${words('handUndo')} `) }, whole);
    await until('it is back', async () => (await stored(options)).records === before.records);
    expect(await stored(options)).toEqual(before);
    await forgetAll(options);
    await options.close();
  });

  test('an own fact stands beside the bundled one, each with who says it; a wrong one is refused', async () => {
    const page = await bench.open(seedPages.republication.address);
    await opened(page);
    await settled(page);
    await keep(page);
    const options = await openOptions(bench);
    const before = await stored(options);
    await editFirst(options, '2024-06-21', 'in June');
    await waitFor(
      options,
      { tag: 'li', text: /datePublished\.value: not a date, YYYY-MM-DD/ },
      whole,
    );
    expect(await stored(options)).toEqual(before);
    await editFirst(options, 'in June', '2024-06-20');
    await waitFor(options, { tag: 'li', text: words('optionsSaved') }, whole);
    await reload(page);
    const text = await until('both dates are shown', async () => {
      const seen = (await look(page))?.text;
      return (
        seen?.includes(
          `${words('accordingTo', words('heldByOwn', 'www.mondialisation.ca'))} June 20, 2024`,
        ) && seen
      );
    });
    expect(text).toContain('June 21, 2024');
    expect((await button(bench.session, page)).badge).toBe('3');
    await forgetAll(options);
    await options.close();
  });
});

/** Opens the first record of the list for editing, and writes one of its facts anew. */
async function editFirst(options: Page, before: string, after: string): Promise<void> {
  if (!(await look(options, whole))?.find({ role: 'textbox', name: /^Headline:/ })) {
    await click(options, { role: 'button', name: /^Show / }, whole);
    await click(options, { tag: 'summary', text: words('optionsEdit') }, whole);
    await waitFor(options, { role: 'textbox', name: /^Headline:/ }, whole);
  }
  const fields = await options.$$('textarea');
  const values = await options.$$eval('textarea', (all) => all.map(({ value }) => value));
  const field = fields[values.indexOf(before)];
  // By a click in its text it would not be met where something comes in above it meanwhile.
  await field?.focus();
  await field?.evaluate((one) => one.select());
  await options.keyboard.type(after);
  await click(options, { role: 'button', name: words('optionsSave') }, whole);
}

describe.each(kinds)('in %s', (kind) => {
  test('choices, own records, packs and chosen sites survive a restart of the browser and an update of the extension', async () => {
    const served = generatedPage(1);
    const pages: Record<string, string> = {
      [address]: credited,
      [served.address]: served.html,
      [CHOSEN]: fixture('feuilleclaire.example/traduit-pour-site-par'),
    };
    const sites = await startSites((url) => {
      const page = pages[url.href];
      return page === undefined ? answerFromFixtures(url) : html(page);
    });
    const headed = kind === 'chromium';
    const profile = await mkdtemp(join(tmpdir(), 'colophon-own-'));
    try {
      const first = await start(kind, sites, { profile, headed });
      const page = await first.newPage();
      await page.goto(address);
      await until('the panel is there', async () => (await look(page))?.find({ tag: 'aside' }));
      await clickToolbarButton(first, page);
      await opened(page);
      await keep(page);
      const options = await openOptions({ session: first });
      await importPack(options, packFile(3));
      const before = await stored(options);
      expect(before.records).toBe(4);
      await options.close();
      const asking = await openExtensionPage(first, `options.html?site=${CHOSEN}`);
      const press = () => click(asking, { role: 'button', name: words('always') }, whole);
      await press();
      await answerPrompt(first, asking, true, press);
      await until('the site is chosen', async () => (await readStorage(first)).always);
      await page.goto(seedPages.original.address);
      await click(page, controls.fold);
      await agreesOn({ session: first }, page, 'folded');
      // What the button says is stored.
      await reloadExtension(first);
      const updated = await openOptions({ session: first });
      expect(await stored(updated)).toEqual(before);
      await first.close();

      const second = await start(kind, sites, { profile });
      // What tests load Chromium takes for a new installation, and forgets its grants: so does Colophon.
      if (kind === 'chromium') await shows([], async () => (await readStorage(second)).always);
      else {
        const elsewhere = await second.newPage();
        await elsewhere.goto(CHOSEN);
        await waitFor(elsewhere, controls.unfold);
      }
      const again = await second.newPage();
      await again.goto(seedPages.original.address);
      await agreesOn({ session: second }, again, 'folded');
      await again.goto(served.address);
      await opened(again);
      const later = await openOptions({ session: second });
      expect(await stored(later)).toEqual(before);
      await second.close();
    } finally {
      await sites.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
