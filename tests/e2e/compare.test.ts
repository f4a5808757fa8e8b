import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axe } from './harness/axe';
import { openExtensionPage, withApi } from './harness/extension';
import { grantedHosts } from './harness/hosts';
import { inside } from './harness/inside';
import { setMedia } from './harness/media';
import { reload } from './harness/navigation';
import { click, focus, look, waitFor } from './harness/probe';
import { answerPrompt } from './harness/prompt';
import { clickToolbarButton } from './harness/toolbar';
import { until } from './harness/wait';
import { opened, settled, shows } from './panel';
import { type Bench, inBothBrowsers } from './session';
import { fixture, html, seedPages } from './web';

const { republication, original, translation } = seedPages;
const whole = { host: null };
const named = (name: string | RegExp) => ({ role: 'button', name });
/** A page of no listed site, and where it says its original is. */
const BLOG = 'https://blog.example/copie-de-l-article/';
const NEWS = 'https://news.example/original';
const ELSEWHERE = 'https://elsewhere.example/original';

/** Presses the panel's button and gives the page that opens, where the tests can reach it. */
async function compareFrom(bench: Bench, page: Page, button: string): Promise<Page> {
  await click(page, named(button));
  const found = await until('the comparison opens in the next tab', () =>
    withApi(bench.session, async (api) =>
      (await api.tabs.query({})).filter(({ url = '' }) => url.includes('/compare.html')).at(-1),
    ),
  );
  const path = found.url?.slice(bench.session.extension.base.length + 1) ?? '';
  const compare = await openExtensionPage(bench.session, path);
  await withApi(bench.session, (api, id) => api.tabs.remove(id), found.id);
  return compare;
}

/** What was asked of the network, but for icons and tunnels. */
const asked = ({ sites }: Bench) =>
  sites
    .seen()
    .filter(({ method, url }) => method !== 'CONNECT' && !url.endsWith('/favicon.ico'))
    .map(({ url }) => url);

/** Texts and notes of a comparison, in order. */
const wordsIn = (page: Page) =>
  inside(page, whole, (root) =>
    [...root.querySelectorAll('.rows .words, .rows .note')].map((one) => one.textContent),
  );

const textOf = async (page: Page) => (await look(page, whole))?.text ?? '';

inBothBrowsers(
  (bench) => {
    test('two open tabs are compared side by side, and nobody is asked', async () => {
      await bench.open(original.address);
      const page = await bench.open(republication.address);
      await settled(page);
      bench.sites.clear();
      const compare = await compareFrom(bench, page, 'Compare with the original');
      await waitFor(compare, { tag: 'h2', text: 'Russia and DPRK rustle up an alliance' }, whole);
      const seen = await look(compare, whole);
      expect(seen?.text).toContain('A counterpart was found for 89% of the original');
      expect(seen?.text.match(/Taken from its open tab/g)).toHaveLength(2);
      expect(seen?.find({ tag: 'mark', text: '41' })?.lang).toBe('en');
      expect(seen?.find({ tag: 'mark', text: '47' })?.lang).toBe('fr');
      expect(seen?.text).toContain('No counterpart of this paragraph was found');

      // Keys: to a difference, to one side, and back.
      await compare.keyboard.press('n');
      const first = await until('a difference has the focus', () => focus(compare, whole));
      expect(first.text).toBe('“41” This number was not found opposite, in any spelling.');
      await compare.keyboard.press('1');
      await until(
        'the original stands alone',
        async () => !/Chaque printemps/.test(await textOf(compare)),
      );
      await compare.keyboard.press('1');
      await compare.keyboard.press('1');
      await waitFor(compare, { tag: 'mark', text: '47' }, whole);

      // The sentence under the mouse marks its counterpart.
      await inside(compare, whole, (root) =>
        root
          .querySelector('.row:nth-child(3) [data-pair="1"]')
          ?.scrollIntoView({ block: 'center' }),
      );
      await until('two sentences are marked', async () => {
        // Where it stands by now; a mouse that is there already has to move to be told of.
        const { box } = await waitFor(compare, { tag: 'span', text: /^In 1958/ }, whole);
        for (const by of [5, 6]) await compare.mouse.move(box.x + by, box.y + by);
        return inside(compare, whole, (root) => root.querySelectorAll('[data-hover]').length === 2);
      });

      // Saved, it holds the same words and needs nothing.
      await compare.evaluate(keepSaved);
      await click(compare, { tag: 'summary', text: 'Take along' }, whole);
      await click(compare, named('As a page (HTML)'), whole);
      const saved = await until('a page is saved', () =>
        compare.evaluate(() => (window as unknown as { saved?: string }).saved),
      );
      expect(asked(bench)).toEqual([]);
      const again = await bench.open(bench.serve('https://saved.example/', html(saved)));
      expect(await wordsIn(again)).toEqual(await wordsIn(compare));
      expect((await axe(again, whole)).violations).toEqual([]);
      expect(asked(bench)).toEqual(['https://saved.example/']);
      expect(bench.sites.strays()).toEqual([]);

      // One column: the original unfolds under each paragraph, by the page's own search too.
      await compare.bringToFront();
      await compare.setViewport({ width: 390, height: 844 });
      await setMedia(compare, { colorScheme: 'dark' });
      const unfold = await waitFor(compare, named('Original (1 difference)'), whole);
      const isSeen = () =>
        inside(compare, whole, (root) => root.querySelector('[data-mark="0"]')?.checkVisibility());
      expect(unfold.attributes['aria-expanded']).toBe('false');
      expect(await isSeen()).toBe(false);
      await click(compare, named('Original (1 difference)'), whole);
      await until('the original is unfolded', isSeen);
      expect((await axe(compare, whole)).violations).toEqual([]);
      await compare.close();
    });

    test('translation and republication are compared word by word', async () => {
      await bench.open(original.address);
      await bench.open(translation.address);
      const page = await bench.open(republication.address);
      await settled(page);
      const compare = await compareFrom(bench, page, 'Compare with this translation');
      await waitFor(compare, { tag: 'mark', text: 'bateaux de pêche' }, whole);
      const seen = await look(compare, whole);
      expect(seen?.find({ tag: 'mark', text: 'chalutiers' })).toBeDefined();
      expect(seen?.text).toContain('3 passages with other wording.');

      // The original, open in its tab, comes to stand beside them.
      await click(compare, named('+ Third text · Original'), whole);
      await waitFor(compare, { tag: 'h2', text: 'Original ↔ Translation' }, whole);
      const three = await look(compare, whole);
      expect(three?.find({ tag: 'mark', text: '41' })?.lang).toBe('en');
      expect(three?.text).toContain('3 passages with other wording.');
      expect((await axe(compare, whole)).violations).toEqual([]);
      await compare.close();
    });

    test('one address is asked when the reader allows it, and says what is wrong with it', async () => {
      const copy = fixture(republication.fixture).replaceAll(original.address, NEWS);
      const page = await bench.open(bench.serve(BLOG, copy));
      await clickToolbarButton(bench.session, page);
      await opened(page);
      bench.sites.clear();
      const compare = await compareFrom(bench, page, 'Compare with the original');
      const ask = () => click(compare, named('Ask news.example'), whole);
      const says = (text: RegExp) => waitFor(compare, { role: 'alert', text }, whole);

      await ask();
      await answerPrompt(bench.session, compare, false, ask);
      await says(/^You did not allow Colophon to ask news\.example/);
      expect(asked(bench)).toEqual([]);

      bench.serve(NEWS, { ...html(''), status: 404 });
      await ask();
      await answerPrompt(bench.session, compare, true, ask);
      await says(/no page at this address \(404\)/);
      expect(await grantedHosts(bench.session)).toContain('https://news.example/*');

      bench.serve(ELSEWHERE, fixture(original.fixture));
      bench.serve(NEWS, { status: 302, headers: { location: ELSEWHERE } });
      await ask();
      await says(/sends this address on to another one/);
      bench.serve(NEWS, new Promise(() => {}));
      await ask();
      const unanswered = () => bench.sites.strays().map(({ url }) => url);
      await shows([NEWS], async () => unanswered());
      await click(compare, named('Cancel'), whole);
      await says(/^Cancelled/);
      bench.serve(NEWS, fixture(original.fixture));
      await ask();
      await waitFor(compare, { tag: 'mark', text: '41' }, whole);

      const text = await textOf(compare);
      expect(text).toContain('Fetched from this address just now.');
      expect(text).toContain('Taken from its open tab.');
      expect(new Set(asked(bench))).toEqual(new Set([NEWS]));
      expect(unanswered()).toEqual([NEWS]);
      for (const { headers } of bench.sites.seen()) {
        expect(JSON.stringify(headers)).not.toMatch(/colophon|extension|cookie|referer/i);
      }

      // Withdrawn in the options.
      const options = await openExtensionPage(bench.session, 'options.html');
      // The list of records comes later and moves what stands below it.
      await waitFor(options, named(/^Show/), whole);
      await click(options, named('Withdraw https://news.example'), whole);
      await waitFor(options, { tag: 'p', text: 'None but the sites listed above.' }, whole);
      expect(await grantedHosts(bench.session)).not.toContain('https://news.example/*');
      await options.close();
      bench.sites.clear();
      await reload(compare);
      await waitFor(compare, named('Ask news.example'), whole);
      expect(asked(bench)).toEqual([]);
      // Chromium remembers that the reader once said yes, and does not ask a second time.
      if (bench.kind === 'firefox') {
        await ask();
        await answerPrompt(bench.session, compare, false, ask);
        await says(/^You did not allow/);
      }

      // What is not fetched is taken from a tab, where the reader lets Colophon in by its button.
      await click(compare, named('Open it in a tab'), whole);
      const news = await until('the tab is open', async () =>
        (await bench.session.browser.waitForTarget((target) => target.url() === NEWS)).page(),
      );
      // Chromium gives a tab the address it is about to have.
      await news.waitForFunction(
        (at) => location.href === at && document.readyState === 'complete',
        {},
        NEWS,
      );
      await click(compare, named('Take it from that tab'), whole);
      await says(/click Colophon’s button there first/);
      await clickToolbarButton(bench.session, news);
      await opened(news);
      await click(compare, named('Take it from that tab'), whole);
      await waitFor(compare, { tag: 'mark', text: '41' }, whole);
      await news.close();

      // Or it is pasted.
      await click(compare, { tag: 'summary', text: 'Take another text' }, whole);
      await click(compare, { tag: 'textarea' }, whole);
      await compare.keyboard.type('Too little to tell.');
      await click(compare, named('Take this text'), whole);
      await waitFor(compare, { tag: 'p', text: 'As you pasted it.' }, whole);
      await until('it says so', async () =>
        (await textOf(compare)).includes('There is too little to tell'),
      );
      await compare.close();
    });
  },
  { headed: true },
);

/** The file that is saved next is kept instead, as text. */
function keepSaved(): void {
  URL.createObjectURL = (blob) => {
    void (blob as Blob).text().then((text) => Object.assign(window, { saved: text }));
    return 'data:,';
  };
  HTMLAnchorElement.prototype.click = () => {};
}
