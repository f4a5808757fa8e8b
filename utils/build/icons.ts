/** `npm run icons`: draws the PNG icons from `public/icon/icon.svg`, in a real browser. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../tests/e2e/harness/executables';

/** Sizes in pixels: toolbar (16, 32), lists (48, 96), stores (128). */
const SIZES = [16, 32, 48, 96, 128];

const folder = join(import.meta.dirname, '../../public/icon');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(folder, `${size}.png`), png);
}
await browser.close();
