import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inside } from './harness/inside';
import { count, focus, look, pressToClose, waitFor } from './harness/probe';
import { clickToolbarButton } from './harness/toolbar';
import { until } from './harness/wait';
import { agreesOn, controls, opened, settled, shows } from './panel';
import { inBothBrowsers } from './session';
import { seedPages } from './web';

const { address } = seedPages.original;

inBothBrowsers((bench) => {
  /** Opens the panel by the button, which gives it the focus. */
  const openFocused = async () => {
    const page = await bench.open(address);
    await agreesOn(bench, page, 'open');
    await settled(page);
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'closed');
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'open');
    await focusIs(page, 'Fold');
    return page;
  };

  test('Tab reaches every control in order, each with a visible focus', async () => {
    const page = await openFocused();
    const seen = await look(page);
    const expected = (seen?.all({}) ?? [])
      .filter(
        ({ tag, attributes }) =>
          tag === 'button' || tag === 'a' || tag === 'summary' || attributes.tabindex === '0',
      )
      .map(({ index }) => index);
    expect(expected.length).toBeGreaterThan(10);
    // One control stands before the one that has the focus.
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await focusIs(page, 'Move to the other side');
    const reached: number[] = [];
    for (let i = 0; i < expected.length; i++) {
      const now = await until('something has the focus', () => focus(page));
      reached.push(now.index);
      const outline = await focusRing(page, now.index);
      expect(outline, `${now.tag} ${now.name}`).toEqual({ style: 'solid', width: '2px' });
      await page.keyboard.press('Tab');
      // The focus moves on, or out of the panel after the last.
      await until('the focus moves on', async () => (await focus(page))?.index !== now.index);
    }
    expect(reached).toEqual(expected);
    expect(await focus(page)).toBeUndefined();
  });

  test('Enter folds, the space bar unfolds, and the focus stays with the panel', async () => {
    const page = await openFocused();
    await page.keyboard.press('Enter');
    await agreesOn(bench, page, 'folded');
    await shows('false', async () => (await focus(page))?.attributes['aria-expanded']);
    // Folded it is two stops.
    const seen = await look(page);
    const stops = seen?.all({ tag: 'button' }).map(({ attributes }) => attributes.title);
    expect(stops).toEqual(['Unfold Colophon', 'Close']);
    expect(seen?.find(controls.unfold)?.name).toContain('Colophon');
    await page.keyboard.press(' ');
    await agreesOn(bench, page, 'open');
    await focusIs(page, 'Fold');
    await page.keyboard.press('Tab');
    await focusIs(page, 'Close');
    await pressToClose(page, ' ');
    await agreesOn(bench, page, 'closed');
  });

  test('Shift and Tab go back; Escape folds and leaves the focus on what unfolds', async () => {
    const page = await openFocused();
    await page.keyboard.press('Tab');
    await focusIs(page, 'Close');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await focusIs(page, 'Fold');
    await page.keyboard.press('Escape');
    await agreesOn(bench, page, 'folded');
    await shows('false', async () => (await focus(page))?.attributes['aria-expanded']);
  });

  test('a notice unfolds by Enter and by the space bar', async () => {
    const page = await openFocused();
    const name = 'The words: Reuse';
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await waitFor(page, { tag: 'blockquote', text: /accorde la permission/ });
    await page.keyboard.press(' ');
    await shows(
      undefined,
      async () =>
        (await look(page))?.find({ tag: 'blockquote', text: /accorde la permission/ })?.tag,
    );
  });

  test('the body of the panel scrolls by the keyboard', async () => {
    const page = await openFocused();
    // Low enough that there is something to scroll.
    await page.setViewport({ width: 1280, height: 360 });
    // The panel's own process learns of it after the page's: until then nothing scrolls.
    await shows(360, () => inside(page, {}, () => innerHeight));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const body = { tag: 'section', attributes: { tabindex: '0' } };
    await shows('0', async () => (await focus(page))?.attributes.tabindex);
    const answer = async () => (await waitFor(page, { tag: 'h2', text: /^Original/ })).box.y;
    const before = await answer();
    await page.keyboard.press('PageDown');
    await until('it has scrolled', async () => {
      const seen = await look(page);
      return (seen?.find({ tag: 'h2', text: /^Original/ })?.box.y ?? before) < before;
    });
    expect((await waitFor(page, body)).focused).toBe(true);
  });

  test('from the page Tab leads into an open panel, and past a closed one', async () => {
    const page = await bench.open(address);
    await opened(page);
    await agreesOn(bench, page, 'open');
    await page.focus('textarea');
    await page.keyboard.press('Tab');
    await focusIs(page, 'Move to the other side');
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'closed');
    await page.focus('textarea');
    await page.keyboard.press('Tab');
    await shows(false, () => page.evaluate(() => document.activeElement?.localName === 'textarea'));
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('div');
    expect(await count(page)).toBe(0);
  });
});

function focusIs(page: Page, name: string): Promise<void> {
  return shows(name, async () => (await focus(page))?.name ?? withoutFocus(page));
}

/** What there is to say of a panel in which nothing has the focus. */
async function withoutFocus(page: Page): Promise<string> {
  const active = () =>
    `${document.activeElement?.localName}, ${document.hasFocus() ? 'in' : 'out of'} focus`;
  const [around, within] = [
    await inside(page, { host: null }, active),
    await inside(page, {}, active),
  ];
  return `nothing; the page has it at ${around}, the panel at ${within}`;
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    const now = await focus(page);
    if (now?.name === name) return;
    await page.keyboard.press('Tab');
    await until('the focus moves on', async () => (await focus(page))?.index !== now?.index);
  }
  throw new Error(`Tab does not lead to "${name}".`);
}

/** How the element at a place in the panel is framed. */
function focusRing(page: Page, index: number) {
  return inside(
    page,
    {},
    (root, at) => {
      const element = root.querySelectorAll('*')[at];
      const { outlineStyle, outlineWidth } = getComputedStyle(element as Element);
      return { style: outlineStyle, width: outlineWidth };
    },
    index,
  );
}
