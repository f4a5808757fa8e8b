import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { axe } from './harness/axe';
import { openExtensionPage } from './harness/extension';
import { type Inside, inside, panelPlace } from './harness/inside';
import { setMedia } from './harness/media';
import { reload } from './harness/navigation';
import { click, look, waitFor } from './harness/probe';
import { tabId } from './harness/tabs';
import { clickToolbarButton } from './harness/toolbar';
import { unfoldAll } from './panel';
import { inLocale, kinds, useBench } from './session';
import { fixture, seedPages } from './web';

const { address, fixture: folder } = seedPages.republication;
const whole = { host: null };
const changed = fixture(folder).replaceAll('renforcent leur alliance', 'font autre chose');

const fold = { role: 'button', name: 'Fold' };
const unfold = { role: 'button', attributes: { 'aria-expanded': 'false' } };

describe.each(kinds)('in %s', (kind) => {
  describe('in en', () => {
    const bench = useBench(kind);

    describe('in light and in dark colours axe finds no fault', () => {
      /** A fault of a document is the same in both browsers: beyond an article's panel one is asked. */
      const once = test.runIf(kind === 'chromium');
      /** Checks what a page shows now, in both colour schemes. */
      const faultless = async (page: Page, at?: Inside) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await setMedia(page, { colorScheme });
          // Of all that axe looks at, only the contrast is another one in the dark.
          const rules = colorScheme === 'dark' ? ['color-contrast'] : [];
          expect((await axe(page, at, rules)).violations, colorScheme).toEqual([]);
        }
      };

      test('in the open panel, with everything unfolded, and in the folded one', async () => {
        const page = await bench.open(address);
        await waitFor(page, fold);
        await unfoldAll(page);
        await faultless(page);
        await click(page, fold);
        await waitFor(page, unfold);
        await faultless(page);
      });

      once('in the panel of a page of which nothing is known', async () => {
        const nothing = '<!doctype html><html lang="en"><title>Example</title><p>Text.</p>';
        const page = await bench.open(bench.serve('https://example.org/', nothing));
        await clickToolbarButton(bench.session, page);
        await waitFor(page, fold);
        await faultless(page);
      });

      once('in the panel of a page that lost the recorded headline', async () => {
        const page = await bench.open(bench.serve(address, changed));
        await clickToolbarButton(bench.session, page);
        await waitFor(page, fold);
        await faultless(page);
      });

      once('in the sheet on a narrow window', async () => {
        const page = await bench.open(address, (tab) =>
          tab.setViewport({ width: 390, height: 844 }),
        );
        await waitFor(page, unfold);
        await faultless(page);
        await click(page, unfold);
        await waitFor(page, fold);
        await faultless(page);
      });

      once(
        'on the page that compares, before the original is there and with both texts',
        async () => {
          const page = await bench.open(address);
          await waitFor(page, fold);
          const where = `compare.html?tab=${await tabId(bench.session, page)}&with=original`;
          const compare = await openExtensionPage(bench.session, where);
          await waitFor(compare, { role: 'button', name: /www\.indianpunchline\.com$/ }, whole);
          await unfoldAll(compare, whole);
          await faultless(compare, whole);
          await bench.open(seedPages.original.address);
          await reload(compare);
          await waitFor(compare, { tag: 'mark', text: '41' }, whole);
          await unfoldAll(compare, whole);
          await faultless(compare, whole);
          await compare.close();
        },
      );

      once('on the options page', async () => {
        const page = await openExtensionPage(bench.session, 'options.html');
        await waitFor(page, { role: 'heading' }, whole);
        await faultless(page, whole);
        await page.close();
      });
    });

    test('with forced colours and reduced motion the panel is there too', async () => {
      const page = await bench.open(address, (tab) =>
        setMedia(tab, { forcedColors: 'active', reducedMotion: 'reduce' }),
      );
      await waitFor(page, fold);
      expect((await axe(page)).violations).toEqual([]);
      expect((await look(page))?.text).toContain(
        'French translation, by Wayan for le Saker Francophone, of an article in English.',
      );
      // In Firefox less motion is all tabs' matter.
      await setMedia(page, {});
    });
  });

  describe('in ar', () => {
    const bench = useBench(kind, inLocale('ar'));

    test('everything runs from right to left, and axe finds no fault', async () => {
      // Faults of the documents: in one browser is in both. Where things stand is each browser's matter.
      const faultless = async (shown: Page, at?: Inside, path?: string) => {
        if (kind === 'chromium') expect((await axe(shown, at)).violations, path).toEqual([]);
      };
      const page = await bench.open(address);
      await waitFor(page, { role: 'heading', text: /^ترجمة إلى الفرنسية/ });
      await unfoldAll(page);
      expect(await inside(page, {}, directions)).toEqual(['ar', 'rtl', 'rtl']);
      await faultless(page);
      // Where it docks is the page's matter, not the interface's.
      expect((await panelPlace(page))?.x).toBeGreaterThan(640);
      const rtl = fixture(folder).replace('<html lang', '<html dir="rtl" lang');
      const mirrored = await bench.open(bench.serve(`${address.slice(0, -1)}1`, rtl));
      await waitFor(mirrored, { role: 'heading', text: /^ترجمة إلى الفرنسية/ });
      expect((await panelPlace(mirrored))?.x).toBe(0);
      expect(await inside(mirrored, {}, directions)).toEqual(['ar', 'rtl', 'rtl']);
      const tab = await tabId(bench.session, page);
      for (const path of [
        'options.html',
        `cite.html?tab=${tab}`,
        `compare.html?tab=${tab}&with=original`,
        'welcome.html',
      ]) {
        const own = await openExtensionPage(bench.session, path);
        await waitFor(own, { role: 'heading' }, whole);
        expect(await inside(own, whole, directions), path).toEqual(['ar', 'rtl', 'rtl']);
        await faultless(own, whole, path);
        await own.close();
      }
    });
  });
});

/** The language of a page of ours, its direction as it says, and as it is drawn. */
function directions(root: ShadowRoot | Document) {
  const { lang, dir } = document.documentElement;
  const heading = root.querySelector('h1') as HTMLElement;
  return [lang.split('-')[0], dir, getComputedStyle(heading).direction];
}
