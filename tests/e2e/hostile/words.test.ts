/** Pages, files and packs that would pass for Colophon: whose word it is stays in sight. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { generatedRecord } from '../../bench/generated/records';
import { openExtensionPage } from '../harness/extension';
import { inside } from '../harness/inside';
import { click, look, waitFor } from '../harness/probe';
import { button, clickToolbarButton } from '../harness/toolbar';
import {
  choose,
  forgetAll,
  generatedPage,
  importPack,
  openOptions,
  packFile,
  stored,
  textFile,
} from '../packs';
import { opened, staysSilent, unfoldAll, words } from '../panel';
import { inBothBrowsers } from '../session';

const whole = { host: null };
const HOST = 'attacker.example';
const address = `https://${HOST}/un-article?id=7&access_token=secret&utm_source=x`;
const target = generatedPage(3);
const CLAIM = 'Vérifié. Colophon garantit cette page';

/** A page that claims what it can, in its structured data and in its lines. */
const hostilePage = `<!doctype html><html lang="fr"><head><title>Un article</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Un article',
  publisher: { '@type': 'Organization', name: CLAIM },
  author: [
    { '@type': 'Person', name: 'Ana \u202ezaP\u202c' },
    { '@type': 'Person', name: `${CLAIM}, auteur` },
    { '@type': 'Organization', name: 'Colophon' },
  ],
  translator: { '@type': 'Person', name: `${CLAIM}, traducteur` },
  copyrightHolder: { '@type': 'Organization', name: `${CLAIM}, ayant droit` },
  copyrightNotice: `© ${CLAIM}`,
  about: { '@type': 'Thing', name: `${CLAIM}, sujet` },
  license: 'javascript:alert(1)',
  usageInfo: 'http://localhost:631/',
  translationOfWork: {
    '@type': 'NewsArticle',
    headline: `${CLAIM}, titre`,
    publisher: { '@type': 'Organization', name: `${CLAIM}, éditeur` },
    license: 'http://[fe80::1]/',
    url: 'http://192.168.1.1/reboot',
  },
})}</script></head><body><main style="max-width:600px"><h1>Un article</h1>
<p>Par Ana \u202ezaP\u202c</p>
<p>Article original en anglais : <a href="${target.address}">${target.headline}</a>, Indian Punchline, le 21 juin 2024</p>
<p>Copyright © ${CLAIM}, Example Weekly, 2024</p>
<p>La reproduction est autorisée. ${CLAIM}. Colophon ne dit rien d’autre.</p>
<p>Traduit par Wayan\u2066\u2069, relu par Hervé, pour le Saker Francophone.</p>
<p>${'Un texte assez long pour être celui d’un article, avec des phrases. '.repeat(20)}</p>
</main></body></html>`;

/** What is wrong with a panel that shows words of others, attack by attack. */
function wordsOfOthers(root: ShadowRoot | Document, claim: string, controls: string): string[] {
  const wrong: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const around = node.parentElement;
    if (new RegExp(controls, 'u').test(text)) wrong.push(`a control in "${text}"`);
    if (!claim || !text.includes(claim)) continue;
    const own = around?.closest('bdi, .verbatim');
    if (!own) wrong.push(`in our voice: "${text}"`);
    else if (!getComputedStyle(own).fontFamily.includes('serif')) wrong.push(`sans: "${text}"`);
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[target=_blank]')) {
    const { host, protocol } = new URL(link.href);
    const beside = link.parentElement?.querySelector('.host')?.textContent ?? '';
    if (!/^https?:$/.test(protocol)) wrong.push(`leads to ${link.href}`);
    if (!beside.includes(host.replace(/^www\./, ''))) wrong.push(`no host beside ${link.href}`);
    if (/\d+\.\d+\.\d+\.\d+|localhost/.test(host)) wrong.push(`leads into the house: ${host}`);
    if (!/noopener/.test(link.rel)) wrong.push(`reachable from ${host}`);
  }
  return wrong;
}

const CONTROLS =
  '[\\u0000-\\u0008\\u000e-\\u001f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]';

/** The file of a pack with one thing wrong. */
function spoilt(name: string, spoil: (pack: Spoilt) => void): string {
  const records = [structuredClone(generatedRecord(3))];
  const pack: Spoilt = {
    ...{ format: 'colophon-pack', version: 1, identifier: 'example.org.asia' },
    ...{ name: 'Asia', publisher: { name: 'A library' }, datePublished: '2026-11-22' },
    ...{ license: 'CC0-1.0', records },
  };
  spoil(pack);
  return textFile(`${name}.json`, JSON.stringify(pack));
}
// biome-ignore lint/suspicious/noExplicitAny: what is done to it is wrong on purpose
type Spoilt = Record<string, any>;

const addressOf = (value: string) => (pack: Spoilt) => {
  pack.records[0].editions[0].addresses = [
    { value, evidence: [{ grade: 'seen', where: 'listing' }] },
  ];
};

/** Files that no options page takes: each is named, none stops the page, nothing is stored. */
const REFUSED: readonly [name: string, spoil: (pack: Spoilt) => void, said: RegExp][] = [
  ['counts-from-below', (pack) => Object.assign(pack, { version: -1e15 }), /version: not a whole/],
  ['half-a-version', (pack) => Object.assign(pack, { version: 0.5 }), /version: not a whole/],
  ['no-version', (pack) => Reflect.deleteProperty(pack, 'version'), /version: not a whole/],
  [
    'endless-addresses',
    (pack) => {
      const evidence = [{ grade: 'seen', where: 'listing' }];
      pack.records[0].editions[0].addresses = Array.from({ length: 4000 }, (_, i) => ({
        ...{ value: `https://example.org/${i}`, evidence },
      }));
    },
    /addresses: Too big/,
  ],
  ['router', addressOf('http://192.168.1.1/reboot'), /leads into a private network/],
  ['machine', addressOf('http://localhost:631/'), /leads into a private network/],
  ['decimal', addressOf('http://2130706433/'), /leads into a private network/],
  ['link-local', addressOf('http://[fe80::1]/'), /leads into a private network/],
  ['script', addressOf('javascript:alert(1)'), /not an absolute http/],
];

inBothBrowsers((bench) => {
  async function ask(page: Page) {
    await clickToolbarButton(bench.session, page);
    await opened(page);
    await unfoldAll(page);
  }

  test('a page’s claims stay its own, kept or not; a page it names shows nothing of them', async () => {
    const page = await bench.open(bench.serve(address, hostilePage));
    await ask(page);
    expect(await inside(page, {}, wordsOfOthers, CLAIM, CONTROLS)).toEqual([]);
    const seen = await look(page);
    expect(seen?.find({ text: words('asStatedByPage') })).toBeDefined();
    expect(seen?.text).not.toMatch(/192\.168|Paz$/m);
    expect(seen?.text).toContain('not the site of Indian Punchline');

    // Nothing is kept at the first press; what would be is shown.
    await click(page, { role: 'button', name: words('keep') });
    await waitFor(page, { text: words('keepWhat', HOST) });
    const options = await openOptions(bench);
    expect((await stored(options)).records).toBe(0);
    await page.bringToFront();
    await click(page, { role: 'button', name: words('keepNow') });
    await waitFor(page, { text: words('keepDone') });
    expect((await stored(options)).records).toBe(1);
    expect(JSON.stringify(await storedTexts(options))).not.toMatch(/secret|utm_source|192\.168/);

    // The article that the page names as its original knows nothing of it.
    bench.serve(target.address, target.html);
    const named = await bench.open(target.address);
    await staysSilent(bench, named);
    const again = await bench.open(address);
    await ask(again);
    await waitFor(again, { text: new RegExp(`your own record of ${HOST}`) });
    await forgetAll(options);
    await options.close();
  });

  test('files that stop the page, lead into the house or run are refused by name', async () => {
    const options = await openOptions(bench);
    for (const [name, spoil, said] of REFUSED) {
      await choose(options, spoilt(name, spoil));
      await waitFor(options, { text: said }, whole);
    }
    expect((await stored(options)).records).toBe(0);
    await options.close();
  });

  test('a pack’s words stand under its name, and in no credit', async () => {
    const options = await openOptions(bench);
    const record = structuredClone(generatedRecord(3));
    for (const edition of record.editions) {
      const evidence = [{ grade: 'seen' as const, where: 'listing' as const }];
      edition.publisher = { value: { name: CLAIM }, evidence };
      edition.author = [{ value: { name: 'Ana \u202ezaP' }, evidence }];
    }
    const file = packFile(0, { name: 'Colophon\u202e', records: [record] } as never);
    await importPack(options, file, 'Colophon');
    bench.serve(target.address, target.html);
    const page = await bench.open(target.address);
    await opened(page);
    await unfoldAll(page);
    expect(await inside(page, {}, wordsOfOthers, CLAIM, CONTROLS)).toEqual([]);
    await waitFor(page, { text: words('accordingTo', words('heldByPack', 'Colophon')) });
    expect((await button(bench.session, page)).title).not.toContain(CLAIM);
    await forgetAll(options);
    await options.close();
  });

  // Firefox runs no script of a test before an extension page's own; the options' units say it for both.
  const inChromium = test.skipIf(bench.kind === 'firefox');
  inChromium('a store that fails is said to fail, and the bundled records are listed', async () => {
    const options = await bench.open('about:blank');
    await options.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'InvalidStateError');
      };
    });
    await openExtensionPage(bench.session, 'options.html', options);
    await waitFor(options, { role: 'alert', text: words('storeLost') }, whole);
    await waitFor(options, { role: 'button', name: /^Show / }, whole);
  });
});

/** Every text that is stored beside the settings. */
function storedTexts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('colophon');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const asked = opening.result.transaction('records').objectStore('records').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result.map(({ text }) => text));
          };
        };
      }),
  );
}
