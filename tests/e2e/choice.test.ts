import { expect, test } from 'vitest';
import { openExtensionPage, readStorage } from './harness/extension';
import { reload } from './harness/navigation';
import { click } from './harness/probe';
import { clickToolbarButton } from './harness/toolbar';
import { agreesOn, controls, shows } from './panel';
import { inBothBrowsers } from './session';
import { fixture, seedPages } from './web';

const { republication, original, translation } = seedPages;

/** The same article under another number: to the extension a page of its own. */
const another = republication.address.replace('5600000', '5600001');

inBothBrowsers((bench) => {
  test('a folded panel stays folded on the next page of the site, and after a reload', async () => {
    const page = await bench.open(republication.address);
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    await page.goto(bench.serve(another, fixture(republication.fixture)));
    await agreesOn(bench, page, 'folded');
    await reload(page);
    await agreesOn(bench, page, 'folded');
  });

  test('a panel closed by the toolbar button stays closed there; opening it again is a choice too', async () => {
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'closed');
    await page.goto(bench.serve(another, fixture(republication.fixture)));
    await agreesOn(bench, page, 'closed');
    await reload(page);
    await agreesOn(bench, page, 'closed');
    await clickToolbarButton(bench.session, page);
    await agreesOn(bench, page, 'open');
    await reload(page);
    await agreesOn(bench, page, 'open');
  });

  test('a choice holds for its site, not for another', async () => {
    const page = await bench.open(republication.address);
    await click(page, controls.close);
    await agreesOn(bench, page, 'closed');
    await page.goto(original.address);
    await agreesOn(bench, page, 'open');
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    await page.goto(translation.address);
    await agreesOn(bench, page, 'open');
    await page.goto(republication.address);
    await agreesOn(bench, page, 'closed');
    expect(await readStorage(bench.session)).toEqual({
      choices: { 'mondialisation.ca': 'closed', 'indianpunchline.com': 'folded' },
    });
  });

  test('a choice holds everywhere when the options say so', async () => {
    const options = await openExtensionPage(bench.session, 'options.html');
    await click(options, { role: 'radio', name: 'That holds everywhere' }, { host: null });
    await shows('everywhere', async () => (await readStorage(bench.session)).scope);
    await options.close();
    const page = await bench.open(republication.address);
    await click(page, controls.fold);
    await agreesOn(bench, page, 'folded');
    await page.goto(original.address);
    await agreesOn(bench, page, 'folded');
    await click(page, controls.close);
    await agreesOn(bench, page, 'closed');
    await page.goto(translation.address);
    await agreesOn(bench, page, 'closed');
  });
});
