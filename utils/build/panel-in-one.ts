/**
 * Build step: what the panel's page needs is one file beside its first: each more is another question to the
 * browser while the reader waits (nine files took Chromium 40 ms longer than two). Other pages take
 * what they share with it from there.
 */
import type { Plugin, Rollup } from 'vite';

const PAGE = /\/entrypoints\/panel\/index\.html$/;
/** They are for the panel's page alone: its first script, and how it looks. */
const ITS_OWN = /\/entrypoints\/panel\/main\.tsx$|\.css$/;

/** Has all that the panel's page imports put into one chunk. */
export function panelInOne(): Plugin {
  return {
    name: 'panel-in-one',
    outputOptions(options) {
      // Scripts are one file each as it is.
      if (options.format !== 'es') return null;
      let needed: Set<string> | undefined;
      return {
        ...options,
        manualChunks(id, graph) {
          needed ??= importsOf(PAGE, graph);
          return needed.has(id) && !ITS_OWN.test(id) ? 'panel-parts' : undefined;
        },
      };
    },
  };
}

/** All that a page imports, and what that imports, but what is only fetched when it is needed. */
function importsOf(page: RegExp, { getModuleIds, getModuleInfo }: Rollup.ManualChunkMeta) {
  const reached = new Set([...getModuleIds()].filter((id) => page.test(id)));
  const pages = [...reached];
  for (const id of reached) {
    for (const imported of getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  for (const id of pages) reached.delete(id);
  return reached;
}
