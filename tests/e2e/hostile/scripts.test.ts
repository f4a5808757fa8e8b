import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readStorage } from '../harness/extension';
import { click, count, focus } from '../harness/probe';
import { until } from '../harness/wait';
import { agreesOn, controls, opened } from '../panel';
import { inBothBrowsers } from '../session';
import { fixture, seedPages } from '../web';

const { address, fixture: folder } = seedPages.republication;

/** What a hostile page writes down in `window.loot`. */
type Loot = Record<string, unknown>;

/** Runs before everything else in the page: takes over whatever leads into a shadow root. */
const trap = `<script>
window.loot = { roots: 0, calls: [] };
const note = (name) => loot.calls.push(name);
const own = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  note('attachShadow');
  const root = own.call(this, { ...init, mode: 'open' });
  loot.roots += 1;
  return root;
};
for (const [proto, name] of [
  [Document.prototype, 'createElement'], [Node.prototype, 'appendChild'],
  [Element.prototype, 'append'], [EventTarget.prototype, 'addEventListener'],
  [Array.prototype, 'map'], [Promise.prototype, 'then'],
]) {
  const before = proto[name];
  proto[name] = function (...args) {
    if (this?.parentNode === document.documentElement && this.localName === 'div') note(name);
    return before.apply(this, args);
  };
}
addEventListener('message', ({ data }) => note('message ' + JSON.stringify(data)));
</script>`;

inBothBrowsers((bench) => {
  const openWith = (script: string) =>
    bench.open(bench.serve(address, fixture(folder).replace('<head>', `<head>${script}`)));

  test('the page cannot read the panel', async () => {
    const page = await openWith('');
    await opened(page);
    const found = await page.evaluate((): Loot => {
      const host = document.querySelector('html > div') as HTMLElement;
      const { x, y, width } = host.getBoundingClientRect();
      getSelection()?.selectAllChildren(document.documentElement);
      const range = document.createRange();
      range.selectNode(host);
      return {
        root: host.shadowRoot,
        slot: host.assignedSlot,
        text: host.textContent,
        html: host.innerHTML,
        outer: host.outerHTML,
        selected: `${getSelection()}`.includes('Wayan, proofread'),
        range: `${range}`,
        under: document.elementFromPoint(x + width / 2, y + 100)?.localName,
        frames: window.length,
        globals: Object.keys(window).filter((name) => /colophon/i.test(name)),
        styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      };
    });
    expect(found).toEqual({
      root: null,
      slot: null,
      text: '',
      html: '',
      outer: '<div></div>',
      selected: false,
      range: '',
      under: 'div',
      frames: 0,
      globals: [],
      styles: 1,
    });
  });

  test('a page that lies in wait catches nothing on its way in', async () => {
    const page = await openWith(trap);
    await agreesOn(bench, page, 'open');
    const loot = await read(page);
    expect(loot.roots).toBe(0);
    expect(loot.calls).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('html > div')?.shadowRoot)).toBe(null);
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
  });

  test('events and messages of the page’s own making change nothing', async () => {
    const page = await openWith('');
    await agreesOn(bench, page, 'open');
    await page.evaluate(async () => {
      const host = document.querySelector('html > div') as HTMLElement;
      const messages = [
        { type: 'form', form: 'closed', chosen: true },
        { type: 'show', answer: null },
        { type: 'visit', address: 'https://example.org/' },
        { type: 'page', page: { address: location.href, headlines: [] } },
        { type: 'open-options' },
      ];
      for (const target of [host, document, window]) {
        for (const type of ['click', 'pointerdown', 'submit', 'toggle', 'close', 'blur']) {
          target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        }
        for (const key of ['Escape', 'Enter', ' ']) {
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        }
        for (const message of messages) {
          target.dispatchEvent(new CustomEvent(message.type, { detail: message }));
          target.dispatchEvent(new MessageEvent('message', { data: message }));
        }
      }
      for (const message of messages) window.postMessage(message, '*');
      host.click();
      host.focus();
      for (const name of ['colophon', 'colophon.panel', 'colophon.reader']) {
        Object.assign(window, { [name]: { signal: { aborted: true } } });
        Object.assign(window, { [Symbol.for(name)]: new AbortController() });
      }
      const { chrome, browser } = window as unknown as Record<string, Loot>;
      for (const api of [chrome, browser]) {
        const runtime = api?.runtime as { sendMessage?: (message: unknown) => void } | undefined;
        runtime?.sendMessage?.(messages[0]);
      }
      // Whatever is in a queue somewhere has run after two frames.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    await agreesOn(bench, page, 'open');
    expect(await readStorage(bench.session)).toEqual({});
    expect(await focus(page)).toBeUndefined();
  });

  test('a page that removes the panel gets it back, but not for ever', async () => {
    const page = await openWith(`<script>
      window.loot = { removed: 0 };
      new MutationObserver(() => {
        const host = document.querySelector('html > div');
        if (host) { loot.removed += 1; host.remove(); }
      }).observe(document, { childList: true, subtree: true });
    </script>`);
    await agreesOn(bench, page, 'closed');
    const { removed } = await read(page);
    expect(removed).toBeGreaterThan(1);
    expect(removed).toBeLessThan(20);
    // Thrown out is not chosen: elsewhere on the site it still opens.
    expect(await readStorage(bench.session)).toEqual({});
  });

  test('a panel that is removed once comes back and works', async () => {
    const page = await openWith('');
    await agreesOn(bench, page, 'open');
    await page.evaluate(() => document.querySelector('html > div')?.remove());
    await until('it is back', async () => (await count(page)) === 1);
    await agreesOn(bench, page, 'open');
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
  });

  test('a page that throws away its whole body keeps the panel', async () => {
    const page = await openWith('');
    await agreesOn(bench, page, 'open');
    await page.evaluate(() => document.body.replaceWith(document.createElement('body')));
    await agreesOn(bench, page, 'open');
    expect(await count(page)).toBe(1);
  });
});

function read(page: Page): Promise<Loot> {
  return page.evaluate(() => (window as unknown as { loot: Loot }).loot);
}
