import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pasted } from './clipboard';
import { axe } from './harness/axe';
import { VIEWPORT } from './harness/browsers';
import { withApi, writeStorage } from './harness/extension';
import { fitWindow } from './harness/firefox';
import { inside, marksHost } from './harness/inside';
import { click, count, focus, focusLeft, look, styles, waitFor } from './harness/probe';
import { putFocus } from './harness/put-focus';
import { until } from './harness/wait';
import { opened, settled } from './panel';
import { type Bench, inBothBrowsers } from './session';
import { fixture, seedPages } from './web';

const { address } = seedPages.republication;
const marks = { host: marksHost };
/** Made for print alone, under the article. */
const creditHost = 'aside:empty';
const named = (name: string | RegExp) => ({ role: 'button', name });

async function openSeed(bench: Bench, at: string = address): Promise<Page> {
  const page = await bench.open(at);
  await opened(page);
  await settled(page);
  return page;
}

inBothBrowsers((bench) => {
  test('the conditions stand beside the notices, each leading to its words and back', async () => {
    const page = await openSeed(bench);
    const item = named('give a copyright note');
    await click(page, { tag: 'summary', name: 'The words: Reuse' });
    await waitFor(page, item);
    const seen = await look(page);
    for (const group of ['May', 'Must', 'Ask first', 'Not stated']) {
      expect(seen?.find({ tag: 'dt', text: group })).toBeDefined();
    }
    expect(seen?.lines.filter((line) => line === 'Not legal advice.')).toHaveLength(1);
    expect(seen?.text).toContain('the translation was made for “le Saker Francophone”');
    await click(page, item);
    const phrase = await until('the phrase has the focus', async () => {
      const found = await focus(page);
      return found?.text === "Une note de droit d'auteur (copyright)" && found;
    });
    expect(phrase.attributes['data-marked']).toBe('true');
    expect(phrase.visible).toBe(true);
    const marked = (await look(page))?.all({ attributes: { 'data-marked': 'true' } });
    expect(marked?.map(({ text }) => text)).toContain('give a copyright note');
    await page.keyboard.press('Enter');
    await until(
      'the item has the focus',
      async () => (await focus(page))?.text === 'give a copyright note',
    );
  });

  test('the credit is copied by a click, as text and HTML, without any prompt, and said so', async () => {
    const page = await openSeed(bench);
    await click(page, named('Copy credit'));
    await waitFor(page, { role: 'status', text: 'Copied.' });
    const { text, html } = await pasted(bench);
    expect(text).toContain(
      '“Russia and DPRK rustle up an alliance”, Indian Punchline, June 21, 2024',
    );
    expect(text).toContain(`Republished by Mondialisation.ca`);
    expect(text).toContain(address);
    expect(html).toContain(`<a href="${address}">`);
  });

  test('a page that listens to copying and may not use the clipboard learns and spoils nothing', async () => {
    const hostile = fixture(seedPages.republication.fixture).replace(
      '</body>',
      `<script>addEventListener('copy', (event) => {
      window.heard = true;
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData.setData('text/plain', 'spoiled');
    }, true)</script></body>`,
    );
    const page = await openSeed(bench, bench.serve(`${address.slice(0, -1)}1`, hostile));
    await click(page, named('Copy credit'));
    await waitFor(page, { role: 'status', text: 'Copied.' });
    expect(await page.evaluate(() => 'heard' in window)).toBe(false);
    expect((await pasted(bench)).text).toContain('Indian Punchline');
  });

  test('the keyboard copies too, over plain http where there is no clipboard interface', async () => {
    const page = await openSeed(
      bench,
      bench.serve(address.replace('https', 'http'), fixture(seedPages.republication.fixture)),
    );
    await putFocus(page, named('Copy credit'));
    await page.keyboard.press('Enter');
    await waitFor(page, { role: 'status', text: 'Copied.' });
    expect((await focus(page))?.name).toBe('Copy credit');
    expect((await pasted(bench)).text).toContain('http://www.mondialisation.ca/');
  });

  test('the article’s own lines are marked without moving the text, and lead to their facts', async () => {
    const page = await bench.open(address);
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, p, li')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    await opened(page);
    const { index } = await waitFor(page, named(/Copyright ©/), marks);
    const seen = (await look(page, marks))?.all({ role: 'button' }) ?? [];
    expect(seen.map(({ name }) => name.split(':')[2]?.trim().split(' ')[0])).toEqual(
      expect.arrayContaining(['Article', 'Traduit', 'Copyright']),
    );
    const with_ = await places();
    await inside(
      page,
      marks,
      (root, at) => (root.querySelectorAll('*')[at] as HTMLElement).click(),
      index,
    );
    expect((await focus(page))?.name ?? '').not.toContain('Copyright');
    await click(page, named('Close'));
    await until('marks and panel are gone', async () => (await count(page, marks.host)) === 0);
    expect(await places()).toEqual(with_);
  });

  test('a mark that is pressed by key opens the panel at that fact', async () => {
    const page = await openSeed(bench);
    await click(page, named('Fold'));
    // The focus goes along, which is given after the folding.
    const hasFocus = async () => (await focus(page))?.attributes['aria-expanded'] === 'false';
    await until('what unfolds has the focus', hasFocus);
    await putFocus(page, named(/Traduit par Wayan/), marks);
    await focusLeft(page);
    await page.keyboard.press('Enter');
    const fact = await until('the fact has the focus', async () => {
      // What had the focus in the panel before has it again until the panel is drawn open.
      const found = await focus(page);
      return found?.text.includes('Traduit par Wayan, relu par Hervé') && found;
    });
    expect(fact.visible).toBe(true);
  });

  test('marks and the printed credit are the reader’s choice', async () => {
    await writeStorage(bench.session, { marks: false, print: true });
    const page = await openSeed(bench);
    await waitFor(page, named('Copy credit'));
    expect(await count(page, marks.host)).toBe(0);
    expect(await count(page, creditHost)).toBe(0);
    const printed = await until('the credit is printed', async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      // Made by the style: no search of the page's finds it.
      return inside(page, { host: creditHost }, (root) => {
        const line = root.querySelector('p');
        return line && getComputedStyle(line, '::before').content;
      });
    });
    expect(printed).toContain('Copyright © M. K. Bhadrakumar, Indian Punchline, 2024');
    expect(printed).toContain(address);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await count(page, creditHost)).toBe(0);
  });

  test('an edition opens beside, in a second window next to this one', async () => {
    const page = await openSeed(bench);
    const windows = () => withApi(bench.session, (api) => api.windows.getAll());
    const before = await windows();
    await click(page, { tag: 'summary', name: /^More about: Original/ });
    await click(page, named('Open beside'));
    const right = await until('a second window stands at the right of the first', async () => {
      const now = (await windows()).sort((a, b) => a.left - b.left);
      const last = now.at(-1);
      return now.length > before.length && (last?.left ?? 0) > (now[0]?.left ?? 0) && last;
    });
    await until('the original is asked for', () =>
      bench.sites.seen().some(({ url }) => url === seedPages.original.address),
    );
    await withApi(bench.session, (api, id) => api.windows.remove(id), right.id);
    // The first has made room.
    if (bench.kind === 'firefox') await fitWindow(bench.session.browser, VIEWPORT);
  });

  test('axe finds no fault in the panel with its terms, phrases and marks', async () => {
    const page = await openSeed(bench);
    await click(page, { tag: 'summary', name: 'The words: Reuse' });
    await click(page, named('give the source'));
    expect((await axe(page)).violations).toEqual([]);
    expect((await axe(page, marks)).violations).toEqual([]);
    expect((await styles(page, 'host', ['position'], marks)).position).toBe('absolute');
  });
});
