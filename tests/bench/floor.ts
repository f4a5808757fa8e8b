/**
 * The floor: a bare hand-written extension that does on its own hosts the least that could be done.
 * On one host it shows the finished panel, a page without a script, in a frame in a closed root; on
 * the second it runs an empty script; on the third there is no extension at all. No reading, no
 * matching, no framework, no background.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Hosts where the floor runs, and Colophon does not. */
export const floorHosts = {
  panel: 'panel.floor.example',
  empty: 'empty.floor.example',
  none: 'none.floor.example',
} as const;

/**
 * Writes the floor's extension into a folder of its own.
 * @param panel the finished panel as a page, styles included
 */
export function writeFloor(panel: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'colophon-floor-'));
  const matches = (host: string) => [`*://${host}/*`];
  const manifest = {
    manifest_version: 3,
    name: 'Floor',
    version: '1.0',
    content_scripts: [
      { matches: matches(floorHosts.panel), js: ['panel.js'], run_at: 'document_start' },
      { matches: matches(floorHosts.empty), js: ['empty.js'], run_at: 'document_start' },
    ],
    web_accessible_resources: [{ resources: ['panel.html'], matches: matches(floorHosts.panel) }],
    browser_specific_settings: {
      gecko: { id: 'floor@bench.invalid', data_collection_permissions: { required: ['none'] } },
    },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  writeFileSync(
    join(folder, 'panel.js'),
    `addEventListener('DOMContentLoaded', () => {
      const host = document.createElement('div');
      const frame = document.createElement('iframe');
      frame.style.cssText =
        'position:fixed;inset:0 0 0 auto;width:392px;height:100%;border:0;z-index:2147483647';
      host.attachShadow({ mode: 'closed' }).append(frame);
      document.documentElement.append(host);
      const { runtime } = globalThis.browser ?? globalThis.chrome;
      frame.contentWindow.location.replace(runtime.getURL('panel.html'));
    });`,
  );
  writeFileSync(join(folder, 'panel.html'), `<!doctype html>${panel}`);
  return folder;
}
