/** Reading time against page size, in Chromium: twice the page, twice the time. */
import { launch } from '../e2e/harness/browsers';
import type { Sites } from '../e2e/harness/sites';
import { fixture, seedPages } from '../e2e/web';
import { bundle, inPage } from './bundle';
import { type Figure, median } from './stats';

/** Sizes as multiples of the smallest: up to 5 MB. Each is read this often. */
const SIZES = [1, 5, 50];
const BASE = 100_000;
const TURNS = 21;
/** Elements within one another, the deepest first to fall over. */
const DEPTHS = [10_000, 100_000];

interface ReadModule {
  readPage(document: Document, address: string): unknown;
}

export async function benchReading(folder: string, sites: Sites): Promise<Figure[]> {
  const code = await bundle('utils/page/read.ts', 'reading');
  const session = await launch('chromium', {
    extension: { chromium: folder, firefox: folder },
    sites,
  });
  try {
    const page = await session.newPage();
    await page.goto('about:blank');
    await page.evaluate(code);
    const times: number[] = [];
    for (const size of SIZES) {
      const measured = await inPage(
        page,
        readInPage,
        articleOf(size * BASE),
        seedPages.republication.address,
        TURNS,
      );
      times.push(median(measured));
    }
    const deep: number[] = [];
    for (const depth of DEPTHS) {
      deep.push(median(await inPage(page, readNested, depth, seedPages.republication.address, 9)));
    }
    const [first = Number.NaN] = times;
    const [shallow = Number.NaN, deepest = Number.NaN] = deep;
    const nested: Figure = {
      name: `reading ${DEPTHS.at(-1)?.toLocaleString('en')} elements within one another`,
      unit: 'ms',
      ours: deepest,
      floor: shallow * 10,
      ratio: deepest / (shallow * 10),
      goal: 1.3,
      pairs: 9,
    };
    const sizes = SIZES.map((size, i): Figure => {
      const ours = times[i] ?? Number.NaN;
      const name = `reading ${(size * BASE) / 1000} kB`;
      // Linear is a ratio of 1: the time for each byte is that of the smallest page.
      const floor = first * size;
      return i === 0
        ? { name, unit: 'ms', ours, pairs: TURNS }
        : { name, unit: 'ms', ours, floor, ratio: ours / floor, goal: 1.3, pairs: TURNS };
    });
    return [...sizes, nested];
  } finally {
    await session.close();
  }
}

/** The seed's page with its first paragraph repeated until it has the size. */
function articleOf(size: number): string {
  const page = fixture(seedPages.republication.fixture);
  const paragraph =
    '<p>Un paragraphe de plus, avec des mots <a href="/x">et un lien</a>, rien à lire.</p>\n';
  const more = paragraph.repeat(Math.max(0, Math.ceil((size - page.length) / paragraph.length)));
  return page.replace(/<p>(?!<)/, (start) => more + start);
}

function readInPage(html: string, address: string, turns: number): number[] {
  const { reading } = globalThis as unknown as { reading: ReadModule };
  const times: number[] = [];
  for (let i = 0; i < turns; i++) {
    // A fresh document each time: nothing of the last reading helps.
    const document = new DOMParser().parseFromString(html, 'text/html');
    const start = performance.now();
    reading.readPage(document, address);
    times.push(performance.now() - start);
  }
  return times;
}

/** Reads a document of elements within one another, built by hand: parsers stop at 512 levels. */
function readNested(depth: number, address: string, turns: number): number[] {
  const { reading } = globalThis as unknown as { reading: ReadModule };
  const times: number[] = [];
  for (let i = 0; i < turns; i++) {
    const document = new DOMParser().parseFromString('<h1>A headline</h1>', 'text/html');
    // From the outside in: the other way round, each step would move all that is inside.
    let inner: HTMLElement = document.body;
    for (let level = 0; level < depth; level++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'Words.';
    const start = performance.now();
    reading.readPage(document, address);
    times.push(performance.now() - start);
  }
  return times;
}
