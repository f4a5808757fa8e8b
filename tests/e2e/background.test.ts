import { expect, test } from 'vitest';
import { isBackgroundRunning, readStorage, stopBackground } from './harness/extension';
import { marksHost } from './harness/inside';
import { click, waitFor } from './harness/probe';
import { clickToolbarButton } from './harness/toolbar';
import { agreesOn, controls, formOf, opened, settled, shows, words } from './panel';
import { inBothBrowsers } from './session';
import { seedPages } from './web';

const { republication, original } = seedPages;

inBothBrowsers((bench) => {
  test('the toolbar button wakes the stopped background', async () => {
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    await settled(page);
    // The last that the page asks the background for by itself.
    await waitFor(page, { role: 'button', name: /Copyright ©/ }, { host: marksHost });
    for (const form of ['closed', 'open'] as const) {
      await stopBackground(bench.session);
      await clickToolbarButton(bench.session, page);
      await agreesOn(bench, page, form);
    }
  });

  test('the panel’s own buttons work with the background stopped, and are remembered', async () => {
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    await settled(page);
    for (const [control, form] of [
      [controls.fold, 'folded'],
      [controls.unfold, 'open'],
      [controls.close, 'closed'],
    ] as const) {
      await stopBackground(bench.session);
      await click(page, control);
      await agreesOn(bench, page, form);
      await shows({ choices: { 'mondialisation.ca': form } }, () => readStorage(bench.session));
    }
  });

  test('a page opened while the background is stopped gets its panel', async () => {
    await stopBackground(bench.session);
    const page = await bench.open(original.address);
    await agreesOn(bench, page, 'open');
  });

  test('the panel stays as it is while the background stops', async () => {
    const page = await bench.open(republication.address);
    await agreesOn(bench, page, 'open');
    await settled(page);
    // The last that the page asks the background for by itself.
    await waitFor(page, { role: 'button', name: /Copyright ©/ }, { host: marksHost });
    await stopBackground(bench.session);
    expect(await formOf(page)).toBe('open');
    await agreesOn(bench, page, 'open');
    expect(await isBackgroundRunning(bench.session)).toBe(false);
  });

  test('an unknown page is read on a click after the background was stopped', async () => {
    const address = bench.serve('https://example.org/', '<!doctype html><title>Example</title>');
    const page = await bench.open(address);
    await stopBackground(bench.session);
    await clickToolbarButton(bench.session, page);
    await waitFor(page, { text: words('nothingKnown') });
    await opened(page);
  });
});
