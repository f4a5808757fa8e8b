/** The readers of pages as one script, for the tests' own world in a page. */
import { join } from 'node:path';
import { build } from 'vite';
import { readabilityWithoutInnerHtml } from '../../../utils/build/readability-without-inner-html';

/** What the readers are called among the globals of the tests' world. */
export const READERS = 'colophonReaders';

/** The readers of `readers.ts` as one script that sets a global. */
export async function readerScript(): Promise<string> {
  const entry = join(import.meta.dirname, 'readers.ts');
  const bundles = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [readabilityWithoutInnerHtml()],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: READERS } },
  });
  const chunks = [bundles].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const script = chunks.find((chunk) => chunk.type === 'chunk');
  if (script === undefined) throw new Error('The readers were not bundled.');
  return script.code;
}
