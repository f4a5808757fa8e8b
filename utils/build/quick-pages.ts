/**
 * Build step: the scripts of the extension's own pages, and the worker of one, are minified by esbuild.
 * Nobody waits for their bytes, of which terser saves 3 %, and it took two thirds of a build; the
 * background and what goes into tabs keep it.
 */
import type { Plugin } from 'vite';
import { scriptOf } from './plain-scripts';

export function quickPages(): Plugin {
  return {
    name: 'quick-pages',
    apply: 'build',
    config: (config) => {
      // Every script but those of pages is built as a library.
      const isQuick = !config.build?.lib || scriptOf(config) === 'comparer';
      return isQuick ? { build: { minify: 'esbuild' } } : null;
    },
  };
}
