import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, look, styles, waitFor } from '../harness/probe';
import { agreesOn, controls, shows } from '../panel';
import { inBothBrowsers } from '../session';
import { fixture, seedPages } from '../web';

const { address, fixture: folder } = seedPages.republication;

const hostile: [what: string, css: string][] = [
  ['another size of the root’s letters', 'html { font-size: 62.5% }'],
  ['a reset of everything', '*, *::before, *::after { all: unset !important }'],
  ['a spell against boxes', 'div, aside, section { display: none !important }'],
  ['a rule that hides the panel', 'html > div { display: none !important }'],
  [
    'every other way to hide the panel',
    `html > div, html > :last-child { opacity: 0 !important; visibility: hidden !important;
      clip-path: inset(50%) !important; width: 0 !important; height: 0 !important;
      overflow: hidden !important; content-visibility: hidden !important; }`,
  ],
  [
    'a rule that moves the panel',
    `html > div { position: static !important; transform: translateX(-200vw) !important;
      translate: -200vw !important; scale: 0.01 !important; rotate: 90deg !important;
      inset: auto auto 0 0 !important; z-index: -1 !important; margin: 500px !important;
      zoom: 0.1 !important; float: left !important; contain: size !important; }`,
  ],
  [
    'another colour for each of the panel’s',
    `html > div { --paper: red !important; --ink: red !important; --accent: red !important;
      --serif: cursive !important; --width: 10px !important; color: red !important;
      filter: blur(9px) !important; mix-blend-mode: difference !important; }`,
  ],
  [
    'words that run the other way',
    `html { direction: rtl !important; writing-mode: vertical-rl !important; }
     html > div { direction: rtl !important; writing-mode: vertical-rl !important;
       unicode-bidi: bidi-override !important; letter-spacing: 2em !important; }`,
  ],
  [
    'registered properties of the panel’s names',
    ['paper', 'ink', 'soft', 'line', 'accent', 'shade', 'mark']
      .map(
        (name) =>
          `@property --${name} { syntax: '<color>'; inherits: false; initial-value: transparent }`,
      )
      .join(''),
  ],
  ['a root that is turned', 'html { transform: rotate(7deg) scale(0.4) !important }'],
  ['a root without colour', 'html { filter: opacity(0) invert(1) !important }'],
  ['a root that nobody sees', 'html { opacity: 0 !important; visibility: hidden !important }'],
  [
    'a root that is cut off',
    'html { clip-path: inset(40%) !important; contain: strict !important; perspective: 1px }',
  ],
  [
    'text that is three times as large',
    'html { font-size: 300% !important; text-size-adjust: 300%; user-select: none }',
  ],
  ['a rule on shadow hosts', ':host { display: none !important } * { pointer-events: none }'],
  [
    'an animation of the panel',
    `@keyframes away { to { transform: translateX(-100vw); opacity: 0 } }
     html > div { animation: away 1ms forwards !important; transition: all 1ms !important }`,
  ],
];

inBothBrowsers((bench) => {
  describe('under hostile CSS the panel is visible, readable and in its place:', () => {
    // One page, which means harm in one way after another: loading it anew would tell nothing more.
    let page: Page;
    let calm: Awaited<ReturnType<typeof looks>>;
    beforeAll(async () => {
      page = await bench.session.newPage();
      await page.goto(bench.serve(address, withStyle('')));
      await waitFor(page, controls.fold);
      calm = await looks(page);
    });
    afterAll(() => page.close());

    test.each(hostile)('%s', async (_what, css) => {
      await page.bringToFront();
      await page.$eval(
        '#hostile',
        (style, text) => {
          style.textContent = text;
        },
        css,
      );
      await unfold(page);
      await shows([], () => misplaced(page, css.includes('direction: rtl')));
      expect(await looks(page)).toEqual(calm);
      // For real: nothing lies over it, and it takes a click.
      await click(page, controls.fold);
      await waitFor(page, controls.unfold);
    });
  });

  test.each([
    [
      'a reset, a spell and every way to hide the panel',
      hostile
        .slice(1, 5)
        .map(([, css]) => css)
        .join(' '),
    ],
    // Told of by no event, a page's zoom counts when the panel is placed.
    ['a root that is zoomed', 'html { zoom: 2 !important }'],
  ])('so it is where the page begins with %s', async (_what, css) => {
    const page = await openWith(css);
    await unfold(page);
    await shows([], () => misplaced(page));
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
  });

  test('the page’s inline style on the element counts for nothing', async () => {
    const page = await openWith('');
    await unfold(page);
    await shows([], () => misplaced(page));
    await page.evaluate(() => {
      const host = document.querySelector('html > div') as HTMLElement;
      host.style.cssText = 'display:none!important;position:static!important;opacity:0!important';
      host.hidden = true;
    });
    await shows([], () => misplaced(page));
    await click(page, controls.close);
    await agreesOn(bench, page, 'closed');
  });

  const openWith = (css: string) => bench.open(bench.serve(address, withStyle(css)));
});

/** The article with hostile rules behind its own. */
const withStyle = (css: string) =>
  fixture(folder).replace('</style>', `</style><style id="hostile">${css}</style>`);

/** Opens the panel where the hostile page left it no room beside the text. */
async function unfold(page: Page): Promise<void> {
  await waitFor(page, controls.close);
  if ((await look(page))?.find(controls.unfold)) await click(page, controls.unfold);
  await waitFor(page, controls.fold);
}

/**
 * What is wrong with the place of the open panel; the page and the panel in it learn of another size
 * each in its own time.
 * @param isLeft it stands where the lines of a page from right to left end
 */
async function misplaced(page: Page, isLeft = false): Promise<string[]> {
  const { x, y, width, height } = (await waitFor(page, { tag: 'aside' })).box;
  const window = await page.evaluate(() => ({
    width: document.documentElement.clientWidth || innerWidth,
    height: innerHeight,
  }));
  // Where the page scrolls, a bar takes some of the room.
  const isAtSide = isLeft ? Math.round(x) <= 20 : Math.round(x + width) >= window.width - 20;
  return [
    isAtSide ? '' : `from ${x} to ${x + width} of ${window.width}`,
    width >= 320 && width <= 400 ? '' : `${width} wide`,
    Math.round(y) === 0 ? '' : `${y} from the top`,
    height >= window.height - 20 ? '' : `${height} of ${window.height} high`,
  ].filter(Boolean);
}

/** How the panel is painted, and the host it stands in. */
async function looks(page: Page) {
  const text = ['color', 'font-family', 'font-size', 'line-height', 'letter-spacing'] as const;
  return {
    host: await styles(page, 'host', [
      'display',
      'position',
      'opacity',
      'visibility',
      'transform',
      'filter',
      'clip-path',
      'z-index',
      'direction',
      'writing-mode',
      'animation-name',
    ]),
    panel: await styles(page, { tag: 'aside' }, [
      'background-color',
      'display',
      'direction',
      'unicode-bidi',
      'pointer-events',
      ...text,
    ]),
    answer: await styles(page, { tag: 'h2' }, text),
    headline: await styles(page, { tag: 'h3' }, text),
  };
}
