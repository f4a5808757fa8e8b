import { until } from './harness/wait';
import type { Bench } from './session';

/** What is on the clipboard, by pasting it as the reader would. */
export async function pasted(bench: Bench): Promise<{ text: string; html: string }> {
  const page = await bench.open(
    bench.serve(
      'https://notes.example/',
      '<!doctype html><title>n</title><p contenteditable>Paste here</p>',
    ),
  );
  await page.bringToFront();
  await page.evaluate(() => {
    document.addEventListener('paste', ({ clipboardData }) => {
      Object.assign(window, {
        pasted: {
          text: clipboardData?.getData('text/plain'),
          html: clipboardData?.getData('text/html'),
        },
      });
    });
  });
  await page.click('p');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return until('something is pasted', () =>
    page.evaluate(() => (window as unknown as { pasted?: { text: string; html: string } }).pasted),
  );
}
