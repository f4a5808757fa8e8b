/** Pages that want to press what is the panel's, or to speak in its name. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inside, marksHost } from '../harness/inside';
import { count, waitFor } from '../harness/probe';
import { until } from '../harness/wait';
import { agreesOn, opened } from '../panel';
import { inBothBrowsers } from '../session';
import { seedPages } from '../web';
import { expectNoHarm } from './harm';

const { address } = seedPages.republication;

const attacks: [what: string, script: string][] = [
  ['clicks on the element', `(host.click(), 'clicked')`],
  [
    'pointers, keys and clicks of its own making',
    `(() => { for (const target of [host, document, window]) { for (const type of ['click', 'pointerdown', 'pointerup', 'submit', 'toggle', 'beforetoggle', 'close', 'blur', 'load']) target.dispatchEvent(new Event(type, { bubbles: true, composed: true })); for (const key of ['Escape', 'Enter', ' ']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true })); } return 'sent'; })()`,
  ],
  [
    'messages to its own window',
    `(() => { for (const data of messages) { window.postMessage(data, '*'); window.dispatchEvent(new MessageEvent('message', { data })); } return 'sent'; })()`,
  ],
  [
    'a line of its own to every window it can reach',
    `(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => {}; window.postMessage({ key: '00000000-0000-4000-8000-000000000000' }, '*', [port2]); return [window.length]; })()`,
  ],
  [
    'events that carry our messages',
    `(() => { for (const detail of messages) for (const target of [host, document]) target.dispatchEvent(new CustomEvent(detail.type ?? 'choose', { detail, bubbles: true })); return 'sent'; })()`,
  ],
  [
    'the names our scripts share',
    `(() => { for (const name of ['panel', 'place', 'reader', 'expected', 'outline', 'table']) { window['colophon.' + name] = window[Symbol.for('colophon.' + name)] = new AbortController(); } return 'taken'; })()`,
  ],
  [
    'the extension’s own interface',
    `(() => { const tried = []; for (const api of [window.chrome, window.browser]) for (const message of messages) { try { api.runtime.sendMessage(message); tried.push('sent'); } catch (error) { tried.push(error.name); } } return ['tried', tried]; })()`,
  ],
  ['words that run the other way', `(host.dir = 'rtl', host.lang = 'ar', [host.outerHTML])`],
  ['an element made inert', `(host.inert = true, [host.outerHTML])`],
  [
    'attributes of every kind',
    `(() => { for (const [name, value] of [['hidden', ''], ['popover', 'auto'], ['contenteditable', 'true'], ['style', 'display:none!important'], ['class', 'x'], ['aria-hidden', 'true'], ['part', 'x'], ['is', 'x-y']]) host.setAttribute(name, value); return [host.outerHTML]; })()`,
  ],
  ['a text of its own in the element', `(host.append('Lies'), 'written')`],
  [
    'the marks, pressed',
    `(() => { const marks = document.querySelector('html > span'); marks?.click(); marks?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' })); return [marks?.outerHTML ?? 'none']; })()`,
  ],
  [
    'taken over prototypes',
    `(() => { const before = EventTarget.prototype.addEventListener; for (const proto of [MessagePort.prototype, HTMLIFrameElement.prototype, HTMLElement.prototype]) { for (const name of ['postMessage', 'showPopover', 'focus']) if (name in proto) { const own = proto[name]; proto[name] = function (...args) { (window.stolen ??= []).push(JSON.stringify(args)); return own.apply(this, args); }; } } EventTarget.prototype.addEventListener = before; return ['stolen', window.stolen ?? []]; })()`,
  ],
];

const messages = [
  { type: 'form', form: 'closed', chosen: true },
  { type: 'show', placing: null },
  { type: 'frame', key: 'guessed' },
  { type: 'answer', answer: null },
  { type: 'keep', tab: 1 },
  { type: 'open-options' },
  { choose: 'closed' },
  { drawn: { form: 'folded', width: 1, height: 1 } },
  { stand: { form: 'folded', isSheet: true, takesFocus: true } },
];

inBothBrowsers((bench) => {
  describe('a page brings nothing about by', () => {
    let page: Page;
    beforeAll(async () => {
      page = await bench.session.newPage();
      await page.goto(address);
      await opened(page);
    });
    afterAll(() => page.close());

    test.each(attacks)('%s', async (_what, script) => {
      await expectNoHarm(bench, page, () =>
        page.evaluate(
          `(async () => {
            const messages = ${JSON.stringify(messages)};
            const host = document.querySelector('html > div');
            const loot = await ${script};
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            return ['done', loot];
          })()`,
        ),
      );
      await agreesOn(bench, page, 'open');
      // What was said of the element is not said any longer.
      await until('the element is plain', () =>
        page.evaluate(() => document.querySelector('html > div')?.attributes.length === 0),
      );
    });

    test('clicks and keys of its own in the panel, got hold of by the tests for it', async () => {
      await expectNoHarm(bench, page, async () => {
        const pressed = await inside(page, {}, (root) => {
          const all = [...root.querySelectorAll<HTMLElement>('button, summary')];
          for (const one of all) {
            one.click();
            one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
          }
          const heard = root.querySelectorAll('details[open], .keep').length;
          return [all.length > 9, heard];
        });
        expect(pressed).toEqual([true, 0]);
        return ['pressed', await count(page)];
      });
      await agreesOn(bench, page, 'open');
    });

    test('a click of its own on a mark, got hold of by the tests for it', async () => {
      await waitFor(page, { role: 'button', name: /Copyright ©/ }, { host: marksHost });
      await expectNoHarm(bench, page, async () => {
        await inside(page, { host: marksHost }, (root) => {
          for (const mark of root.querySelectorAll('button')) mark.click();
        });
        return ['pressed', await count(page, marksHost)];
      });
    });
  });

  test.each([
    ['taken out', 'host.remove()'],
    [
      'moved to where nothing is shown',
      `(() => { const away = document.createElement('section'); away.style.display = 'none'; document.body.append(away); away.append(host); })()`,
    ],
    ['moved into the body', 'document.body.append(host)'],
    [
      'moved into another document',
      `document.implementation.createHTMLDocument('x').body.append(host)`,
    ],
    [
      'thrown out with all of the body',
      `(host.remove(), document.body.replaceWith(document.createElement('body')))`,
    ],
    [
      'left behind by an exchanged root element',
      `(() => { const next = document.documentElement.cloneNode(true); for (const copy of next.querySelectorAll(':scope > div, :scope > span')) copy.remove(); document.documentElement.replaceWith(next); })()`,
    ],
  ])('the panel comes back where it is %s', async (_how, script) => {
    const page = await bench.open(address);
    await agreesOn(bench, page, 'open');
    await page.evaluate(`{ const host = document.querySelector('html > div'); ${script} }`);
    await agreesOn(bench, page, 'open');
    expect(await count(page)).toBe(1);
  });
});
