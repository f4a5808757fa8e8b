/** Packs and own records as the end-to-end tests handle them. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { PackHead } from '../../utils/records/pack';
import { generatedRecord } from '../bench/generated/records';
import { openExtensionPage } from './harness/extension';
import { click, look, waitFor } from './harness/probe';
import { until } from './harness/wait';
import { words } from './panel';
import { type Bench, packages } from './session';

const folder = mkdtempSync(join(tmpdir(), 'colophon-packs-'));
const whole = { host: null };

/** A pack of generated records. */
export function packText(count: number, head: Partial<PackHead> = {}): string {
  return JSON.stringify({
    format: 'colophon-pack',
    version: 1,
    identifier: 'example.org.asia',
    name: 'Articles on Asia',
    publisher: { name: 'A library' },
    datePublished: '2026-11-22',
    license: 'CC0-1.0',
    records: Array.from({ length: count }, (_, i) => generatedRecord(i)),
    ...head,
  });
}

/** The file of a pack of generated records. */
export function packFile(count: number, head: Partial<PackHead> = {}): string {
  return textFile(`${head.identifier ?? 'example.org.asia'}-${count}.json`, packText(count, head));
}

/** The file of a large pack: many records that say as little as one can. */
export function largePackFile(count: number, head: Partial<PackHead>): string {
  const evidence = [{ grade: 'seen', where: 'listing' }];
  const records = Array.from({ length: count }, (_, i) => ({
    version: 1,
    sdPublisher: { name: 'A library' },
    sdDatePublished: '2026-11-22',
    editions: [
      {
        id: 'original',
        role: 'original',
        headline: { value: `Article ${i}`, evidence },
        addresses: [{ value: `https://www.globalresearch.ca/article/${5_000_000 + i}`, evidence }],
      },
    ],
    notices: [],
  }));
  return packFile(0, { ...head, records } as Partial<PackHead>);
}

/**
 * Has Cancel pressed once half of what is about to go on is done. In the page: from outside the second
 * half might be over before the mouse is there, or all of it before this is asked.
 * @returns waits until it was pressed
 */
export async function cancelHalfWay(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate((name) => {
    document.body.removeAttribute('data-cancelled');
    const look = () => {
      const bar = document.querySelector('progress');
      if (!bar || bar.max === 1 || bar.value < bar.max / 2) return;
      observer.disconnect();
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === name)?.click();
      document.body.setAttribute('data-cancelled', 'yes');
    };
    // With each step that is drawn; the frames of a busy screen are too few.
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  }, words('packCancel'));
  return () => until('it is cancelled half-way', () => page.$('[data-cancelled]'));
}

/** A file with any text in it. */
export function textFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The republication of a generated record: its address, and a page that carries its headline. */
export function generatedPage(index: number): { address: string; headline: string; html: string } {
  const edition = generatedRecord(index).editions.find(({ id }) => id === 'republication');
  const headline = edition?.headline?.value ?? '';
  return {
    address: edition?.addresses?.[0]?.value ?? '',
    headline,
    html: `<!doctype html><html lang="fr"><title>${headline}</title><h1>${headline}</h1><p style="max-width:600px">Texte.</p>`,
  };
}

/** How many records come with the package. */
export function bundledRecords({ kind }: Pick<Bench, 'kind'>): number {
  const root = readFileSync(join(packages[kind], 'catalogue/root.json'), 'utf8');
  return JSON.parse(root).records;
}

/** Opens the options page and waits until it lists the records. */
export async function openOptions({ session }: Pick<Bench, 'session'>): Promise<Page> {
  const page = await openExtensionPage(session, 'options.html');
  await waitFor(page, { role: 'button', name: /^Show / }, whole);
  return page;
}

/**
 * Chooses a file, as a reader does.
 * @param of the section that takes it in: that of the packs
 */
export async function choose(page: Page, path: string, of = '.packs'): Promise<void> {
  const field = (await page.$(`${of} input[type=file]`)) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

/** Imports a pack, preview included. */
export async function importPack(page: Page, path: string, name = 'Articles on Asia') {
  await choose(page, path);
  await click(page, { role: 'button', name: words('packTake') }, whole);
  await waitFor(page, { text: words('packImported', name) }, { ...whole, timeout: 60_000 });
}

/**
 * Has the text of each file that the page saves written into its body.
 * @returns gives the text of the one that was saved, once there is one
 */
export async function watchSaving(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    document.body.removeAttribute('data-saved');
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => document.body.setAttribute('data-saved', text));
      return createObjectURL(blob);
    };
  });
  return () =>
    until('a file is saved', () => page.evaluate(() => document.body.getAttribute('data-saved')));
}

/** All text of the options page. */
export async function textOf(page: Page): Promise<string> {
  return (await look(page, whole))?.text ?? '';
}

/** Everything that is stored beside the settings, to be compared with itself later. */
export function stored(page: Page): Promise<{ packs: string; records: number; sum: number }> {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await ask(indexedDB.open('colophon'));
    const tx = db.transaction(['records', 'packs']);
    const [packs, rows] = await Promise.all([
      ask(tx.objectStore('packs').getAll()),
      ask(tx.objectStore('records').getAll()),
    ]);
    db.close();
    let sum = 0;
    const text = rows.map((row: { text: string; pack: string }) => row.pack + row.text).join();
    for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
    return { packs: JSON.stringify(packs), records: rows.length, sum };
  });
}

/** Forgets all packs and own records. */
export function forgetAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('colophon');
      opening.onerror = reject;
      opening.onsuccess = () => {
        const db = opening.result;
        if (db.objectStoreNames.length === 0) return resolve(db.close());
        const tx = db.transaction(['records', 'packs'], 'readwrite');
        tx.objectStore('records').clear();
        tx.objectStore('packs').clear();
        tx.oncomplete = () => resolve(db.close());
      };
    });
  });
}
