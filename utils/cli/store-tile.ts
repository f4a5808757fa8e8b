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
  { height }: { width: number; height: number },
): Promise<string> {
  const panel = await welcome.$('.example');
  if (panel === null) throw new Error('There is no panel on the page to make a tile of.');
  const icon = readFileSync(join(root, 'public/icon/icon.svg'), 'utf8');
  const picture = await panel.screenshot({ encoding: 'base64' });
  const { lang, dir, what } = await welcome.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    what: document.querySelector('.what')?.textContent ?? '',
  }));
  // Where there is no room for both, the picture stands for the sentence.
  const isSmall = height < 400;
  const page = `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><style>
    body { display: grid; grid-template: ${height}px / 1fr auto; margin: 0;
      overflow: hidden; background: #f4efe7; color: #1d1b18; }
    div { align-self: center; padding-inline: ${isSmall ? '20px 0' : '96px 72px'}; }
    svg { width: ${isSmall ? 56 : 96}px; }
    h1 { margin: 8px 0; font: 400 ${isSmall ? 28 : 64}px Charter, Georgia, 'Liberation Serif', serif; }
    p { margin: 0; font: 24px/1.5 system-ui, 'Liberation Sans', sans-serif; }
    img { width: ${isSmall ? 264 : 480}px; margin-block-start: ${isSmall ? 20 : 48}px;
      margin-inline-end: ${isSmall ? 16 : 72}px; border-radius: 6px;
      box-shadow: 0 4px 24px rgb(0 0 0 / 18%); }
  </style><div>${icon}<h1>Colophon</h1>${isSmall ? '' : `<p>${what}</p>`}</div>
  <img alt="" src="data:image/png;base64,${picture}">`;
  return `data:text/html;base64,${Buffer.from(page).toString('base64')}`;
}
