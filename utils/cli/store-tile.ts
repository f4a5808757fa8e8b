/** The tiles that stores show a program with: icon, name and one sentence, beside the real panel. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Chrome Web Store and Edge Add-ons; in pixels. */
export const SMALL_TILE = { width: 440, height: 280 };
export const LARGE_TILE = { width: 1400, height: 560 };

const root = join(import.meta.dirname, '../..');

/**
 * A tile as a page to take a picture of.
 *
 * @param welcome the page that is opened after an installation: it shows the panel of the seed article
 * @returns address of the page, which holds all it shows
 */
export async function tile(
  welcome: Page,
  { width, height }: { width: number; height: number },
): Promise<string> {
  const panel = await welcome.$('.example');
  if (panel === null) throw new Error('There is no panel on the page to make a tile of.');
  const icon = readFileSync(join(root, 'public/icon/icon.svg'), 'utf8');
  const picture = await panel.screenshot({ encoding: 'base64' });
  const lang = await welcome.evaluate(() => document.documentElement.lang);
  const what = await welcome.evaluate(() => document.querySelector('.what')?.textContent ?? '');
  // Where there is no room for both, the picture stands for the sentence.
  const isSmall = height < 400;
  const page = `<!doctype html><html lang="${lang}" dir="auto"><meta charset="utf-8"><style>
    body { display: grid; grid-template-columns: ${isSmall ? '150px' : '1fr'} auto; margin: 0;
      width: ${width}px; height: ${height}px; overflow: hidden; background: #f4efe7; color: #1d1b18; }
    div { align-self: center; padding: ${isSmall ? '0 16px' : '0 96px'}; }
    svg { width: ${isSmall ? 56 : 96}px; }
    h1 { margin: 8px 0; font: 400 ${isSmall ? 26 : 64}px Charter, Georgia, 'Liberation Serif', serif; }
    p { margin: 0; font: 24px/1.5 system-ui, 'Liberation Sans', sans-serif; }
    img { width: ${isSmall ? 270 : 480}px; margin: ${isSmall ? '24px 20px' : '48px 64px 0 0'};
      align-self: start; box-shadow: 0 4px 24px rgb(0 0 0 / 18%); border-radius: 6px; }
  </style><div>${icon}<h1>Colophon</h1>${isSmall ? '' : `<p>${what}</p>`}</div>
  <img alt="" src="data:image/png;base64,${picture}">`;
  return `data:text/html;base64,${Buffer.from(page).toString('base64')}`;
}
