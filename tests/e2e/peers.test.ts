import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { neighboursIn } from '../bench/neighbours';
import { costOf, watched } from '../bench/peers';
import { startSites } from './harness/sites';
import { html } from './web';

test('the bench tells of a made-up neighbour which bytes a tab evaluates, and when it overlays the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'colophon-neighbour-'));
  const script = `const host = document.createElement('b');
    host.style.cssText = 'position:fixed;inset:0 0 auto auto;width:300px;height:300px';
    document.documentElement.append(host);`;
  mkdirSync(join(folder, 'one'));
  writeFileSync(
    join(folder, 'one/manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Neighbour',
      version: '1',
      content_scripts: [{ matches: ['*://*/*'], js: ['one.js'] }],
    }),
  );
  writeFileSync(join(folder, 'one/one.js'), script);
  const sites = await startSites(() => html(watched('<!doctype html><head></head><p>Text.</p>')));
  try {
    const [neighbour] = neighboursIn(folder);
    if (!neighbour) throw new Error('There is a neighbour.');
    const cost = await costOf(neighbour, 'https://www.quay.example/', sites, 1);
    expect(cost).toMatchObject({ name: 'Neighbour 1', evaluated: script.length });
    expect(cost.overlay).toBeGreaterThan(0);
    expect(Number.isFinite(cost.load + cost.firstPaint + cost.heap)).toBe(true);
  } finally {
    await sites.close();
    rmSync(folder, { recursive: true });
  }
});
