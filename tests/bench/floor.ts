/**
 * The floor: a bare hand-written extension that does on its own hosts the least that could be done.
 * On one host it inserts the finished panel, as markup, into a closed shadow root; on the other it
 * does nothing at all. No reading, no matching, no framework, no background.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Hosts where the floor runs, and Colophon does not. */
export const floorHosts = { panel: 'panel.floor.example', empty: 'empty.floor.example' } as const;

/**
 * Writes the floor's extension into a folder of its own.
 * @param panel the markup of the finished panel, styles included
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
      // As often as ours: Chromium holds up the load event for a script that is to come at the end.
      { matches: matches(floorHosts.empty), js: ['empty.js'], run_at: 'document_start' },
      { matches: matches(floorHosts.empty), js: ['empty.js'], run_at: 'document_end' },
    ],
    browser_specific_settings: {
      gecko: { id: 'floor@bench.invalid', data_collection_permissions: { required: ['none'] } },
    },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  writeFileSync(
    join(folder, 'panel.js'),
    `addEventListener('DOMContentLoaded', () => {
      const host = document.createElement('colophon-panel');
      host.lang = 'en';
      host.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(panel)};
      document.documentElement.append(host);
    });`,
  );
  return folder;
}
