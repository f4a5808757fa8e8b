/** Pages that want what the reader does in the panel: the wheel, the keys, the clipboard, the focus. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pasted } from '../clipboard';
import { panelPlace } from '../harness/inside';
import { click, focus, look, pointAt, waitFor } from '../harness/probe';
import { until } from '../harness/wait';
import { agreesOn, controls, opened, settled, shows, unfoldAll } from '../panel';
import { inBothBrowsers } from '../session';
import { fixture, html, seedPages } from '../web';

const { address, fixture: folder } = seedPages.republication;

/** Eats everything that the reader does, and writes down what it was. */
const greedy = `<style>* { user-select: none !important; overscroll-behavior: none }</style><script>
  window.heard = [];
  for (const type of ['wheel', 'keydown', 'keyup', 'keypress', 'copy', 'cut', 'selectstart', 'mousedown', 'mouseup', 'click', 'contextmenu', 'touchstart', 'pointerdown', 'beforeinput']) {
    addEventListener(type, (event) => {
      window.heard.push(type + ' ' + (event.key ?? ''));
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', 'spoiled');
    }, { capture: true, passive: false });
  }
</script>`;

/** Takes the focus back whenever it goes anywhere. */
const trap = `<script>
  addEventListener('DOMContentLoaded', () => {
    const field = document.createElement('input');
    document.querySelector('main').prepend(field);
    addEventListener('focusin', () => field.focus(), true);
    field.focus();
  });
</script>`;

inBothBrowsers((bench) => {
  const openWith = async (script: string): Promise<Page> => {
    const page = await bench.open(
      bench.serve(address, fixture(folder).replace('<head>', `<head>${script}`)),
    );
    await opened(page);
    await settled(page);
    return page;
  };
  const heard = (page: Page) =>
    page.evaluate(() => (window as unknown as { heard: string[] }).heard);

  test('the wheel scrolls the panel where the page eats it', async () => {
    const page = await openWith(greedy);
    await unfoldAll(page);
    const answer = async () => (await look(page))?.find({ tag: 'h2' })?.box.y ?? Number.NaN;
    const before = await answer();
    const { box } = await waitFor(page, { tag: 'section' });
    // Turned on until it scrolls: what was just unfolded is only about to give it where to go.
    await until('the panel has scrolled', async () => {
      if (await pointAt(page, { x: box.x + 60, y: 400 })) await page.mouse.wheel({ deltaY: 200 });
      return (await answer()) < before;
    });
    expect((await heard(page)).filter((one) => one.startsWith('wheel'))).toEqual([]);
  });

  test('keys, clicks and the clipboard of the panel are no business of the page’s', async () => {
    const page = await openWith(greedy);
    await click(page, { role: 'button', name: 'Copy credit' });
    await waitFor(page, { role: 'status', text: 'Copied.' });
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    await agreesOn(bench, page, 'folded');
    await click(page, controls.unfold);
    await agreesOn(bench, page, 'open');
    const answer = await waitFor(page, { tag: 'h2' });
    const start = { x: answer.box.x + 5, y: answer.box.y + 8 };
    await until('the answer knows of the mouse', () => pointAt(page, start));
    await page.mouse.click(start.x, start.y, { count: 3 });
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    expect(await heard(page)).toEqual([]);
    // Beside the panel the page hears of all that: so it did listen.
    await page.mouse.click(60, 300);
    await until('the page hears', async () => (await heard(page)).includes('click '));
    // What was selected in the panel and copied by key, and no word of the page's.
    expect(answer.text).not.toBe('');
    expect((await pasted(bench)).text.trim()).toBe(answer.text);
  });

  test('what is copied is copied where neither page nor policy leaves us the clipboard', async () => {
    // Plain http, where no frame has the clipboard's interface, and a policy that takes it away.
    const plain = address.replace('https:', 'http:');
    const policy = { 'permissions-policy': 'clipboard-write=()' };
    const field = '<textarea></textarea>';
    const text = fixture(folder).replace('<main', `${field}<main`);
    const page = await bench.open(bench.serve(plain, html(text, policy)));
    await opened(page);
    await settled(page);
    await click(page, { role: 'button', name: 'Copy credit' });
    await waitFor(page, { role: 'status', text: 'Copied.' });
    await page.click('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    await until('the credit is pasted', () =>
      page.evaluate(() => document.querySelector('textarea')?.value.includes('Bhadrakumar')),
    );
  });

  test('a page that takes every focus back does not get the panel’s', async () => {
    const page = await openWith(trap);
    // The page must know that the frame has the focus: given to it once more it would take it back.
    await click(page, { tag: 'h1' });
    await until('the page has lost the focus', async () => (await panelPlace(page))?.hasFocus);
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    await click(page, controls.unfold);
    await agreesOn(bench, page, 'open');
    await shows('Fold', async () => (await focus(page))?.name);
  });
});
