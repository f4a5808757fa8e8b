/** What a question costs among one, a thousand, ten thousand, a hundred thousand records. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { compileRecords } from '../../utils/build/catalogue-module';
import type { openCatalogue } from '../../utils/records/catalogue';
import { keysOf } from '../../utils/records/keys';
import { launch } from '../e2e/harness/browsers';
import type { Sites } from '../e2e/harness/sites';
import { bundle, inPage } from './bundle';
import { generatedRecord, generatedRecords } from './generated/records';
import { type Figure, figureOf, median, takePairs } from './stats';

/** A copy of the package with a generated catalogue in it. */
export interface Grown {
  records: number;
  folder: string;
  bytes: number;
  /** Processor seconds: the machine may be busy with other things. */
  seconds: number;
  /** The same, for reading and writing the records as JSON and nothing else. */
  plainSeconds: number;
}

/** Puts generated records in the place of the catalogue of a built package. */
export function grow(built: string, records: number): Grown {
  const plain = processorTime(() => {
    for (const { record } of generatedRecords(records)) JSON.parse(JSON.stringify(record));
  });
  // Making the records up is no part of the build.
  const made = processorTime(() => {
    for (const _ of texts(records));
  });
  let files = new Map<string, Uint8Array>();
  const whole = processorTime(() => {
    files = compileRecords(texts(records));
  });
  const folder = mkdtempSync(join(tmpdir(), 'colophon-grown-'));
  cpSync(built, folder, { recursive: true });
  rmSync(join(folder, 'catalogue'), { recursive: true });
  let bytes = 0;
  for (const [path, contents] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
    bytes += contents.byteLength;
  }
  return { records, folder, bytes, seconds: Math.max(0, whole - made), plainSeconds: plain };
}

function* texts(count: number): Generator<[string, string]> {
  for (const { file, record } of generatedRecords(count)) yield [file, JSON.stringify(record)];
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Questions to catalogues of several sizes, the smallest being what the others are compared with. */
export async function benchCatalogue(
  grown: readonly Grown[],
  sites: Sites,
  pairs: number,
): Promise<Figure[]> {
  const [smallest] = grown;
  if (smallest === undefined) return [];
  const code = await bundle('utils/records/catalogue.ts', 'colophon');
  const extension = { chromium: smallest.folder, firefox: smallest.folder };
  const session = await launch('chromium', { extension, sites });
  try {
    const pages = new Map<number, Page>();
    for (const { records, folder } of grown) {
      const isThere = records === smallest.records;
      const id = isThere ? session.extension.id : await session.browser.installExtension(folder);
      const page = await session.newPage();
      await page.goto(`chrome-extension://${id}/manifest.json`);
      await page.evaluate(code);
      pages.set(records, page);
    }
    const floor = pages.get(smallest.records) as Page;
    const figures: Figure[] = [];
    for (const { records, bytes, seconds, plainSeconds } of grown) {
      const page = pages.get(records) as Page;
      const name = `${records.toLocaleString('en')} records`;
      for (const [state, goal] of [
        ['cold', 2],
        ['warm', 1.2],
        ['awake, another article', undefined],
      ] as const) {
        if (records === smallest.records) continue;
        const questions = () => ask(page, state, records);
        const measured = await takePairs(pairs, questions, () =>
          ask(floor, state === 'warm' ? 'warm' : 'cold', 1),
        );
        figures.push(figureOf(`question, ${name}, ${state}`, measured, goal));
      }
      figures.push({
        name: `package, ${name}`,
        unit: 'bytes/record',
        ours: bytes / records,
        ...(records >= 1000 && { goal: 200 }),
      });
      figures.push({
        name: `build, ${name}, processor time`,
        unit: 's',
        ours: seconds,
        floor: plainSeconds,
        ratio: seconds / plainSeconds,
        ...(records >= 1000 && { limit: 60 }),
      });
    }
    return figures;
  } finally {
    await session.close();
  }
}

/**
 * The milliseconds from a question to its answer. Cold: nothing was read before; warm: that article
 * again; else another article, with only the root of the catalogue at hand. The median of nine.
 */
async function ask(
  page: Page,
  state: 'cold' | 'warm' | 'awake, another article',
  records: number,
): Promise<number> {
  const keys = Array.from({ length: 10 }, () => keyOf(Math.floor(Math.random() * records)));
  const times = await inPage(page, askInPage, state, keys);
  return median(times);
}

function keyOf(index: number): string {
  return generatedRecord(index).editions.flatMap(keysOf).at(-1) ?? '';
}

async function askInPage(state: string, keys: string[]): Promise<number[]> {
  const { colophon } = globalThis as unknown as {
    colophon: { openCatalogue: typeof openCatalogue };
  };
  const open = () =>
    colophon.openCatalogue(async (path) => {
      const response = await fetch(`/${path}`);
      return new Uint8Array(await response.arrayBuffer());
    });
  let catalogue = open();
  const [first = '', ...others] = keys;
  if ((await catalogue.find([first])).length !== 1) throw new Error(`nothing under ${first}`);
  const times: number[] = [];
  for (const key of others) {
    if (state === 'cold') catalogue = open();
    const start = performance.now();
    // A warm answer takes microseconds: a hundred of them can be timed.
    const turns = state === 'warm' ? 100 : 1;
    for (let i = 0; i < turns; i++) await catalogue.find([state === 'warm' ? first : key]);
    times.push((performance.now() - start) / turns);
  }
  return times;
}
