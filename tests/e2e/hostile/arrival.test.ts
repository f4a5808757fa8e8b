/** Pages that never come to an end, or keep the panel waiting for what never comes. */
import { expect, test } from 'vitest';
import { clickToolbarButton } from '../harness/toolbar';
import { agreesOn, opened } from '../panel';
import { inBothBrowsers } from '../session';
import { fixture, html, seedPages } from '../web';

const { address, fixture: folder } = seedPages.republication;
const article = fixture(folder);
const headed = (head: string) => article.replace('<head>', `<head>${head}`);

inBothBrowsers((bench) => {
  test.each<[string, string[], Record<string, string>]>([
    [
      'that never come',
      [
        '<link rel="stylesheet">',
        '<link rel="stylesheet" href="">',
        '<link rel="stylesheet" type="text/x-nobody" href="/none.css">',
        '<link rel="alternate stylesheet" title="x" href="/none.css">',
        '<link rel="stylesheet" href="http://styles.example/none.css">',
        '<link rel="stylesheet" href="https://nobody.invalid/a.css">',
      ],
      {},
    ],
    [
      'that a policy forbids',
      ['<link rel="stylesheet" href="https://styles.example/none.css">'],
      { 'content-security-policy': "style-src 'unsafe-inline'" },
    ],
  ])('the panel waits for no style sheets %s', async (_which, links, headers) => {
    const page = await bench.open(bench.serve(address, html(headed(links.join('')), headers)));
    await opened(page);
    await agreesOn(bench, page, 'open');
    // What the browser says of such sheets is not ours.
    bench.complaints.splice(0);
  });

  test('the button reacts on a page that is still arriving', async () => {
    // The script hangs until the test ends it: the page is not parsed before.
    let end = () => {};
    const hanging = new Promise<{ body: string }>((done) => {
      end = () => done({ body: '' });
    });
    const script = bench.serve('https://slow.example/hangs.js', hanging);
    const at = bench.serve(
      'https://slow.example/',
      html(`<!doctype html><html lang="en"><title>Slow</title><h1>A slow page</h1>
        <p>Original article: <a href="https://www.indianpunchline.com/a-b/">A and B</a></p>
        <script src="${script}"></script><p>The end</p>`),
    );
    const page = await bench.open('about:blank');
    const arriving = page.goto(at).catch(() => null);
    await bench.sites.seen();
    await page.waitForFunction(() => document.querySelector('script') !== null);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    await clickToolbarButton(bench.session, page);
    await opened(page);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    end();
    await arriving;
  });
});
