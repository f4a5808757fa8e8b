import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { compareFrom, named, textOf } from './comparison';
import { axe } from './harness/axe';
import { inside } from './harness/inside';
import { setMedia } from './harness/media';
import { click, focus, look, waitFor } from './harness/probe';
import { until } from './harness/wait';
import { settled } from './panel';
import { inBothBrowsers } from './session';
import { asked, html, seedPages } from './web';

const { republication, original, translation } = seedPages;
const whole = { host: null };
/** Texts and notes of a comparison, in order. */
const wordsIn = (page: Page) =>
  inside(page, whole, (root) =>
    [...root.querySelectorAll('.rows .words, .rows .note')].map((one) => one.textContent),
  );

inBothBrowsers((bench) => {
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
      root.querySelector('.row:nth-child(3) [data-pair="1"]')?.scrollIntoView({ block: 'center' }),
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
    const unfold = await waitFor(compare, named(/^Original \(1 difference\)/), whole);
    const isSeen = () =>
      inside(compare, whole, (root) => root.querySelector('[data-mark="0"]')?.checkVisibility());
    expect(unfold.attributes['aria-expanded']).toBe('false');
    expect(await isSeen()).toBe(false);
    await click(compare, named(/^Original \(1 difference\)/), whole);
    await until('the original is unfolded', isSeen);
    expect((await axe(compare, whole)).violations).toEqual([]);
    for (const width of WIDTHS) expect(await tooSmall(compare, width)).toEqual([]);
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
    for (const width of WIDTHS) expect(await tooSmall(compare, width)).toEqual([]);
    await compare.close();
  });
});

/** In CSS pixels: addresses stand in a line, or are wrapped. */
const WIDTHS = [1200, 800, 320];

/**
 * What is pressed and has less than 24 pixels in height or width, everything unfolded. Links within a
 * sentence are as high as its line (WCAG 2.2, 2.5.8); of a box to tick its words are pressed, too.
 */
async function tooSmall(page: Page, width: number): Promise<string[] | undefined> {
  await page.setViewport({ width, height: 844 });
  return inside(page, whole, (root) => {
    for (const folded of root.querySelectorAll('details')) folded.open = true;
    const pressed = [...root.querySelectorAll('a, button, summary, label, textarea')];
    return pressed
      .filter((one) => one.checkVisibility() && !one.closest('.words'))
      .flatMap((one) => [...one.getClientRects()].map((box) => ({ one, box })))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ one, box }) => `${one.textContent}: ${box.width} × ${box.height}`);
  });
}

/** The file that is saved next is kept instead, as text. */
function keepSaved(): void {
  URL.createObjectURL = (blob) => {
    void (blob as Blob).text().then((text) => Object.assign(window, { saved: text }));
    return 'data:,';
  };
  HTMLAnchorElement.prototype.click = () => {};
}
