/** What it costs an article to tell how its quoted lines look, in Chromium: are they on the screen? */
import type { Looks } from '../../utils/page/sight/looks';
import { unseenIn } from '../../utils/page/sight/seen';
import { launch } from '../e2e/harness/browsers';
import type { Sites } from '../e2e/harness/sites';
import { fixture, seedPages } from '../e2e/web';
import { bundle, inPage } from './bundle';
import { type Figure, median } from './stats';

const TURNS = 21;
/** In milliseconds. */
const MOST = 5;

interface Modules {
  reading: {
    readPage(
      document: Document,
      address: string,
    ): { statements: { quote: string }[]; notices: { text: string }[] };
  };
  seeing: { looksOf(document: Document, texts: readonly Text[]): Looks };
}

export async function benchSeeing(folder: string, sites: Sites): Promise<Figure[]> {
  const code = [
    await bundle('utils/page/read.ts', 'reading'),
    await bundle('utils/page/sight/looks.ts', 'seeing'),
  ];
  const session = await launch('chromium', {
    extension: { chromium: folder, firefox: folder },
    sites,
  });
  try {
    const page = await session.newPage();
    const { address, fixture: name } = seedPages.republication;
    const told: { time: number; looks: Looks }[] = [];
    for (let i = 0; i < TURNS; i++) {
      // A page that has just been laid out each time: no style of it was asked for yet.
      await page.goto('about:blank');
      await page.setContent(fixture(name));
      for (const one of code) await page.evaluate(one);
      told.push(await inPage(page, lookInPage, address));
    }
    const ours = median(told.map(({ time }) => time));
    const looks = told[0]?.looks;
    const texts = looks?.texts.length ?? 0;
    if (!looks || unseenIn(looks).length === texts) throw new Error('nothing quoted is seen');
    return [
      {
        name: `telling how ${texts} quoted texts look`,
        unit: 'ms',
        ours,
        limit: MOST,
        pairs: TURNS,
      },
    ];
  } finally {
    await session.close();
  }
}

function lookInPage(address: string): { time: number; looks: Looks } {
  const { reading, seeing } = globalThis as unknown as Modules;
  const { statements, notices } = reading.readPage(document, address);
  const quotes = [...statements.map(({ quote }) => quote), ...notices.map(({ text }) => text)];
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue?.replace(/\s+/g, ' ').trim();
    if (text && quotes.some((quote) => quote.includes(text))) texts.push(node as Text);
  }
  document.body.getBoundingClientRect();
  const start = performance.now();
  const looks = seeing.looksOf(document, texts);
  return { time: performance.now() - start, looks };
}
