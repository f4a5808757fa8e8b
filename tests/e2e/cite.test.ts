import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axe } from './harness/axe';
import { openExtensionPage, withApi } from './harness/extension';
import { click, look, waitFor } from './harness/probe';
import { tabId } from './harness/tabs';
import { until } from './harness/wait';
import { choose, textFile } from './packs';
import { opened, settled } from './panel';
import { type Bench, inBothBrowsers } from './session';
import { seedPages } from './web';

const { address } = seedPages.republication;
const all = { host: null };
const named = (name: string | RegExp) => ({ role: 'button', name });
/** The box of an output, by its name. */
const shows = (text: string | RegExp) => ({ tag: 'section', text });

/** The page that cites what a tab shows, opened from its panel. */
async function openCite(bench: Bench): Promise<Page> {
  const page = await bench.open(address);
  await opened(page);
  await settled(page);
  await waitFor(page, named('Copy credit'));
  await click(page, named('Cite, other formats'));
  await until('a tab that cites', async () => (await citing(bench)).length === 1);
  const id = await tabId(bench.session, page);
  const cite = await openExtensionPage(bench.session, `cite.html?tab=${id}`);
  await waitFor(cite, named('Copy: JSON-LD'), all);
  return cite;
}

/** Closes this page and the one the panel opened. */
async function close(bench: Bench, cite: Page): Promise<void> {
  await cite.close();
  await until('no tab cites any longer', async () => {
    const tabs = await citing(bench);
    for (const { id } of tabs) await withApi(bench.session, (api, one) => api.tabs.remove(one), id);
    return tabs.length === 0;
  });
}

/** The tabs that show the page that cites. */
const citing = ({ session }: Bench) =>
  withApi(session, async (api) =>
    (await api.tabs.query({})).filter(({ url = '' }) => url.includes('cite.html')),
  );

inBothBrowsers((bench) => {
  test('every format and style is shown, without a fault for axe and without asking anybody', async () => {
    // An earlier page's form had Chromium ask its maker's server about it.
    bench.sites.clear();
    const cite = await openCite(bench);
    const text = (await look(cite, all))?.text ?? '';
    for (const words of ['Bhadrakumar, M. K. (2024, June 24)', '@online{', '"translationOfWork"']) {
      expect(text).toContain(words);
    }
    expect((await axe(cite, all)).violations).toEqual([]);
    for (const [button, beginning] of [
      ['RIS', /^TY {1,2}- ELEC/],
      ['CSL-JSON', /"original-title"/],
      ['BibTeX', /^@misc\{/],
      ['{{cite web}}', /^\{\{cite web \|last=Bhadrakumar/],
      ['{{Lien web}}', /^\{\{Lien web \|nom=Bhadrakumar/],
      ['Markdown footnote', /^\[\^bhadrakumar2024russie\]/],
      ['MLA 9', /^Bhadrakumar, M\. K\. “La Russie/],
      ['Vancouver', /^Bhadrakumar MK\./],
      ['ABNT NBR 6023', /Disponível em:/],
      ['GB/T 7714', /\[EB\/OL\]/],
      ['ISO 690', /^BHADRAKUMAR/],
    ] as const) {
      await click(cite, named(button), all);
      await waitFor(cite, shows(beginning), all);
    }
    await click(cite, named('Copy: ISO 690'), all);
    await waitFor(cite, { role: 'status', text: 'Copied.' }, all);
    expect(bench.sites.strays()).toEqual([]);
    await close(bench, cite);
  });

  test('a style that the reader gives is used, and what is none is told', async () => {
    const cite = await openCite(bench);
    await choose(cite, textFile('a style.csl', 'Mud and money'), '.own-style');
    await waitFor(cite, { role: 'alert', text: 'This file is no well-formed XML.' }, all);
    const apa = join(
      import.meta.dirname,
      '../../utils/citation/styles/harvard-cite-them-right.csl',
    );
    const own = readFileSync(apa, 'utf8').replace(
      /<title>.*<\/title>/,
      '<title>House of the quay</title>',
    );
    await choose(cite, textFile('own.csl', own), '.own-style');
    await waitFor(cite, shows(/^Bhadrakumar, M\.K\. \(2024\) La Russie/), all);
    await waitFor(cite, named('Copy: House of the quay'), all);
    await close(bench, cite);
  });

  test('a passage is linked by its words', async () => {
    const cite = await openCite(bench);
    await waitFor(
      cite,
      shows(
        `${address}#:~:text=La%20Russie%20et%20la%20Cor%C3%A9e%20du%20Nord%20renforcent%20leur%20alliance`,
      ),
      all,
    );
    await cite.type('textarea', 'Mud, and money');
    await waitFor(cite, shows(`${address}#:~:text=Mud%2C%20and%20money`), all);
    expect(bench.sites.strays()).toEqual([]);
    await close(bench, cite);
  });
});
