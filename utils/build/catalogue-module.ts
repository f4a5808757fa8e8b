/** Build step: records are checked and compiled into the package; a broken one stops the build. */
import { join } from 'node:path';
import type { WxtHooks } from 'wxt';
import { createChecker } from '../records/check';
import { compileCatalogue, createCompiler } from '../records/compile';
import { leftOut, recordTexts, soundRecords } from './record-folder';

/** WXT hooks that put the compiled catalogue among the package's files. */
export const catalogueModule: Partial<WxtHooks> = {
  'build:publicAssets': (wxt, assets) => {
    const texts = recordTexts(join(wxt.config.root, 'records'));
    const files = passesDrafts(wxt.config.command) ? compileSound(texts) : compileRecords(texts);
    for (const [relativeDest, contents] of files) {
      // WXT's types know texts only; it hands the contents to `writeFile` as they are.
      assets.push({ relativeDest, contents: contents as unknown as string });
    }
  },
};

/** Whoever develops, or looks at a page by `npm start`, has unfinished drafts about. */
export const PASS_DRAFTS = 'COLOPHON_PASS_DRAFTS';

const passesDrafts = (command: 'build' | 'serve') =>
  command === 'serve' || process.env[PASS_DRAFTS] !== undefined;

function compileSound(texts: Iterable<readonly [string, string]>): Map<string, Uint8Array> {
  const { records, problems } = soundRecords(texts);
  if (problems.length > 0) console.warn(leftOut(problems));
  return compileCatalogue(records);
}

/**
 * Checks and compiles records, one at a time.
 * @param texts path below `records/` and the file's text, sorted by path
 * @throws RecordError when any of them is broken
 */
export function compileRecords(
  texts: Iterable<readonly [file: string, text: string]>,
): Map<string, Uint8Array> {
  const checker = createChecker();
  const compiler = createCompiler();
  for (const [file, text] of texts) {
    const record = checker.check(file, text);
    if (record) compiler.add(record);
  }
  checker.finish();
  return compiler.finish();
}
