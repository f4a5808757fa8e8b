import { describe, expect, test } from 'vitest';
import { readStorage } from './harness/extension';
import { allowHosts } from './harness/hosts';
import { reload } from './harness/navigation';
import { click, count, look, waitFor } from './harness/probe';
import { button, clickToolbarButton } from './harness/toolbar';
import { until } from './harness/wait';
import { agreesOn, controls, opened, shows, words } from './panel';
import { inBothBrowsers } from './session';
import { fixture, seedPages } from './web';

const { republication, original } = seedPages;
const NOTHING = '<!doctype html><html lang="en"><title>Example</title><h1>Example</h1><p>Text.</p>';
const changed = fixture(republication.fixture)
  .replaceAll('La Russie et la Corée du Nord renforcent leur alliance', 'Un tout autre titre')
  .replace('<body>', '<body><p hidden>La Russie et la Corée du Nord renforcent leur alliance</p>');

inBothBrowsers((bench) => {
  describe('on a page of which nothing is known', () => {
    test('the button opens the panel with one calm sentence, and closes it again', async () => {
      const page = await bench.open(bench.serve('https://example.org/', NOTHING));
      expect(await count(page)).toBe(0);
      for (let i = 0; i < 2; i++) {
        await clickToolbarButton(bench.session, page);
        const answer = await waitFor(page, { role: 'heading', text: words('nothingKnown') });
        expect(answer.tag).toBe('h2');
        await shows({ badge: '', title: words('buttonUnknown', 'Colophon') }, async () => {
          const { badge, title } = await button(bench.session, page);
          return { badge, title };
        });
        await clickToolbarButton(bench.session, page);
        await shows(0, () => count(page));
      }
      // Left open and loaded anew, it is asked about anew, by one click.
      await clickToolbarButton(bench.session, page);
      await opened(page);
      const kept = async () =>
        Object.keys(await readStorage(bench.session, 'session')).filter((key) =>
          key.startsWith('answer'),
        );
      expect(await kept()).toHaveLength(1);
      await reload(page);
      await shows([], kept);
      await clickToolbarButton(bench.session, page);
      await opened(page);
    });

    test('the panel folds and closes there too, and no choice is kept of it', async () => {
      const page = await bench.open(bench.serve('https://example.org/', NOTHING));
      await clickToolbarButton(bench.session, page);
      await click(page, controls.fold);
      await waitFor(page, controls.unfold);
      await click(page, controls.unfold);
      await click(page, controls.close);
      await shows(0, () => count(page));
      await agreesOn(bench, await bench.open(republication.address), 'open');
      await reload(page);
      await agreesOn(bench, await bench.open(original.address), 'open');
      expect(await count(page)).toBe(0);
    });
  });

  describe('on a page that no longer carries the recorded headline', () => {
    test('nothing opens by itself', async () => {
      const page = await bench.open(bench.serve(republication.address, changed));
      await until('the page has been answered', async () =>
        (await button(bench.session, page)).title.includes('no longer carries'),
      );
      // What is opened later has its panel by now.
      await opened(await bench.open(original.address));
      expect(await count(page)).toBe(0);
      expect((await button(bench.session, page)).badge).toBe('');
    });

    test('the button opens the panel, which says so and shows both headlines', async () => {
      const page = await bench.open(bench.serve(republication.address, changed));
      await clickToolbarButton(bench.session, page);
      await waitFor(page, { role: 'heading', text: words('headlineDiffers') });
      const seen = await look(page);
      expect(seen?.text).toContain('« La Russie et la Corée du Nord renforcent leur alliance »');
      expect(seen?.text).toContain('Un tout autre titre');
      for (const claim of ['Wayan', 'Indian Punchline', 'renonce', 'équitable']) {
        expect(seen?.text).not.toContain(claim);
      }
      await clickToolbarButton(bench.session, page);
      await shows(0, () => count(page));
    });
  });

  test('where extensions may not run the button says so and nothing happens', async () => {
    const store = {
      chromium: 'https://chromewebstore.google.com/',
      firefox: 'https://addons.mozilla.org/',
    };
    const page = await bench.open(bench.serve(store[bench.kind], NOTHING));
    await clickToolbarButton(bench.session, page);
    await shows(words('buttonUnreadable', 'Colophon'), async () => {
      const { title } = await button(bench.session, page);
      return title;
    });
    expect(await count(page)).toBe(0);
  });

  test('where the sites were refused the button still works, on a click', async () => {
    await allowHosts(bench.session, false);
    try {
      const page = await bench.open(republication.address);
      await clickToolbarButton(bench.session, page);
      await agreesOn(bench, page, 'open');
      await click(page, controls.fold);
      await agreesOn(bench, page, 'folded');
      await clickToolbarButton(bench.session, page);
      await agreesOn(bench, page, 'open');
    } finally {
      await allowHosts(bench.session, true);
    }
  });
});
