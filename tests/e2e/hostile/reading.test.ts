/** Pages that want to read the panel, or to learn where it comes from. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeStorage } from '../harness/extension';
import { panelPlace } from '../harness/inside';
import { opened } from '../panel';
import { inBothBrowsers } from '../session';
import { seedPages } from '../web';
import { expectIgnorance, expectNoHarm } from './harm';

const { address } = seedPages.republication;

/** Runs in the page; `host` is the panel's element. What it gives is all that the page has learned. */
type Attack = [what: string, script: string];

const attacks: Attack[] = [
  [
    'elements of our names whose roots would open',
    `['colophon-panel', 'colophon-marks', 'colophon-credit'].map((name) => {
      const found = [];
      customElements.define(name, class extends HTMLElement {
        constructor() { super(); found.push(this.attachInternals().shadowRoot?.textContent ?? 'none'); }
      });
      document.querySelectorAll(name).forEach((one) => customElements.upgrade(one));
      return [name, document.querySelectorAll(name).length, found];
    })`,
  ],
  [
    'the internals of each element under the root',
    `[...document.documentElement.children].map((one) => {
      try { return String(one.attachInternals().shadowRoot?.textContent); } catch (error) { return error.name; }
    })`,
  ],
  [
    'a root attached once more',
    `(() => { try { return host.attachShadow({ mode: 'open' }).textContent; } catch (error) { return error.name; } })()`,
  ],
  [
    'the root, the slot and the content of the element',
    `[host.shadowRoot, host.assignedSlot, host.textContent, host.innerText, host.innerHTML, host.outerHTML, host.getHTML?.({ serializableShadowRoots: true })]`,
  ],
  [
    'a selection of everything',
    `(() => { getSelection().selectAllChildren(document.documentElement); return [String(getSelection()), String(getSelection().getRangeAt(0).cloneContents().textContent)]; })()`,
  ],
  [
    'the search of the page, letter by letter',
    `(() => {
      let known = 'date not ';
      const found = [];
      for (const letter of 'stated') {
        getSelection().removeAllRanges();
        try { if (window.find(known + letter, true, false, true, false, true, false)) { known += letter; found.push(known); } } catch (error) { found.push(error.name); }
      }
      return ['searched', found];
    })()`,
  ],
  [
    'the search of the page for whole words',
    `['Compare', 'Colophon', 'proofread', 'Keep'].map((word) => { getSelection().removeAllRanges(); return [window.find(word), String(getSelection())]; })`,
  ],
  [
    'everything selected and copied',
    `new Promise((done) => {
      addEventListener('copy', ({ clipboardData }) => done(['copied', clipboardData.getData('text/plain')]), { once: true });
      document.execCommand('selectAll'); document.execCommand('copy');
      setTimeout(() => done(['copied', String(getSelection())]), 50);
    })`,
  ],
  [
    'the document as markup',
    `[new XMLSerializer().serializeToString(document), document.documentElement.outerHTML]`,
  ],
  [
    'a walk through every node',
    `(() => { const walker = document.createTreeWalker(document); const text = []; while (walker.nextNode()) text.push(walker.currentNode.nodeName, walker.currentNode.src ?? ''); return text; })()`,
  ],
  [
    'frames by every list of them',
    `[window.length, document.querySelectorAll('iframe').length, document.evaluate('count(//*[local-name()="iframe"])', document).numberValue, typeof window[0], Object.keys(window.frames).filter((name) => /^\\d/.test(name))]`,
  ],
  [
    'what the browser has noted of its speed',
    `(() => { const seen = performance.getEntries().map(({ name, entryType }) => entryType + ' ' + name); for (const type of PerformanceObserver.supportedEntryTypes) { try { seen.push(...performance.getEntriesByType(type).map((entry) => JSON.stringify(entry))); } catch {} } return seen; })()`,
  ],
  [
    'styles, and what they generate',
    `[null, '::before', '::after', '::backdrop'].map((pseudo) => { const style = getComputedStyle(host, pseudo); return [...style].map((name) => name + ':' + style.getPropertyValue(name)).join() + style.content; })`,
  ],
  [
    'what lies under every point of it',
    `[[100, 100], [40, 300], [200, 500]].map(([x, y]) => { const at = [place.x + x, place.y + y]; const caret = document.caretPositionFromPoint?.(...at); const range = document.caretRangeFromPoint?.(...at); return [document.elementsFromPoint(...at).map((one) => one.localName + (one.src ?? '')), caret?.offsetNode?.textContent === document.body.textContent ? 'page' : caret?.offsetNode?.nodeName, range?.startContainer?.nodeName]; })`,
  ],
  [
    'copies of the element',
    `(() => { const copies = [host.cloneNode(true), document.importNode(host, true)]; return copies.map((copy) => copy.outerHTML + copy.shadowRoot); })()`,
  ],
  [
    'what an observer of changes is told',
    `new Promise((done) => { const seen = []; const observer = new MutationObserver((records) => seen.push(...records.map(({ type, target }) => type + target.nodeName))); observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true }); dispatchEvent(new Event('resize')); setTimeout(() => { observer.disconnect(); done(['seen', seen]); }, 60); })`,
  ],
  [
    'the element that has the focus',
    `(() => { host.focus(); const { activeElement } = document; return [activeElement?.localName, activeElement?.shadowRoot ?? 'none', activeElement?.src ?? 'no address']; })()`,
  ],
  [
    'the line that is printed',
    `(() => { dispatchEvent(new Event('beforeprint')); const text = document.body.innerText; const found = window.find('Republished by'); const lines = [...document.querySelectorAll('aside')].map((one) => one.innerText + one.shadowRoot); dispatchEvent(new Event('afterprint')); return [found, text, lines]; })()`,
  ],
  [
    'messages that go by',
    `new Promise((done) => { const heard = []; addEventListener('message', ({ data, origin }) => heard.push([data, origin])); host.click(); setTimeout(() => done(['heard', heard]), 60); })`,
  ],
];

inBothBrowsers((bench) => {
  describe('a page learns nothing by', () => {
    let page: Page;
    beforeAll(async () => {
      await writeStorage(bench.session, { print: true });
      page = await bench.session.newPage();
      await page.goto(address);
      await opened(page);
    });
    afterAll(() => page.close());

    test.each(attacks)('%s', async (_what, script) => {
      await expectNoHarm(bench, page, () => attackBy(page, script));
    });

    test('what real events say of themselves, under the mouse and with the focus', async () => {
      await page.evaluate(() => {
        const loot: unknown[] = [];
        Object.assign(window, { loot });
        const seen = new Set<unknown>();
        const note = (found: unknown) => {
          const node = found as Node & { src?: string; contentWindow?: Window; title?: string };
          if (!node || seen.has(node)) return;
          seen.add(node);
          const root = node.getRootNode?.();
          let where = 'unread';
          try {
            where = node.contentWindow?.location.href ?? 'none';
          } catch {}
          loot.push([
            node.nodeName,
            node.src,
            where,
            node.nodeName === 'BODY' ? '' : root?.textContent,
          ]);
        };
        for (const type of [
          'mousemove',
          'mouseover',
          'mouseout',
          'pointermove',
          'focusin',
          'focus',
          'blur',
          'keydown',
          'wheel',
        ]) {
          addEventListener(
            type,
            (event) => {
              const more = event as Event & Record<string, unknown>;
              for (const name of [
                'target',
                'originalTarget',
                'explicitOriginalTarget',
                'rangeParent',
                'relatedTarget',
              ]) {
                note(more[name]);
              }
              event.composedPath().forEach(note);
            },
            true,
          );
        }
      });
      await expectNoHarm(bench, page, async () => {
        const place = await panelPlace(page);
        if (!place) throw new Error('no panel');
        for (const x of [-30, -2, 1, 5, 60, 200]) await page.mouse.move(place.x + x, 300 + x);
        await page.mouse.wheel({ deltaY: 5 });
        await page.mouse.move(30, 300);
        const loot = await page.evaluate(() =>
          (window as unknown as { loot: unknown[][] }).loot.filter(
            ([name]) => !/^(?:#document|HTML|BODY|MAIN|P)$/.test(String(name)),
          ),
        );
        return ['seen', loot];
      });
    });
  });

  test('a page cannot have the panel’s page, nor any file of ours, by its address', async () => {
    const page = await bench.open(
      bench.serve('https://example.org/', '<!doctype html><p>Page</p>'),
    );
    const loot = await page.evaluate(async (base) => {
      const tried: Record<string, string> = {};
      const files = [
        'panel.html',
        'options.html',
        'reader.js',
        'place.js',
        'icon/16.png',
        'manifest.json',
      ];
      for (const file of files) {
        tried[file] = await fetch(`${base}/${file}`).then(
          // Firefox's own address is a secret; whoever knew it could read what is in every package.
          async (answer) =>
            (await answer.text()).includes('<div id="panel"></div>') ? 'the empty page' : 'read',
          () => 'refused',
        );
      }
      for (const tag of ['img', 'script', 'link', 'iframe'] as const) {
        const element = document.createElement(tag);
        const file = {
          img: 'icon/16.png',
          script: 'reader.js',
          link: 'place.js',
          iframe: 'panel.html',
        }[tag];
        tried[tag] = await new Promise((done) => {
          element.onerror = () => done('refused');
          element.onload = () => done(tag === 'iframe' ? 'a frame' : 'loaded');
          setTimeout(() => done('nothing'), 1500);
          if (element instanceof HTMLLinkElement) {
            element.rel = 'preload';
            element.as = 'script';
            element.href = `${base}/${file}`;
          } else element.setAttribute('src', `${base}/${file}`);
          document.body.append(element);
        });
      }
      return Object.values(tried);
    }, bench.session.extension.base);
    expectIgnorance(bench, JSON.stringify(loot));
    for (const one of loot)
      if (!/^(?:refused|nothing|a frame|the empty page)$/.test(one)) throw new Error(one);
    // Even for whoever knows the address: without its key the page is empty.
    for (const frame of page.frames().slice(1)) {
      const found = await frame.evaluate(() => document.getElementById('panel')?.childElementCount);
      expect(found ?? 0).toBe(0);
    }
    // The browser says of each that it was refused.
    bench.complaints.splice(0);
  });
});

async function attackBy(page: Page, script: string): Promise<unknown> {
  const place = await panelPlace(page);
  return page.evaluate(
    `(async () => { const place = ${JSON.stringify(place)}; const host = document.querySelector('html > div'); return ${script}; })()`,
  );
}
