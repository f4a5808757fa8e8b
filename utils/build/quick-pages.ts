/**
 * Build step: the scripts of the extension's own pages are minified by esbuild. Nobody waits for their
 * bytes, of which terser saves 3 %, and it took two thirds of a build; the background and what goes
 * into tabs keep it.
 */
import type { Plugin } from 'vite';

export function quickPages(): Plugin {
  return {
    name: 'quick-pages',
    apply: 'build',
    // Every script but those of pages is built as a library.
    config: ({ build }) => (build?.lib ? null : { build: { minify: 'esbuild' } }),
  };
}
