/** Reading a saved page as the panel would show it: page, record and site put together. */
import { join } from 'node:path';
import type { Knowledge } from '../browser/knowledge';
import { createKnowledge } from '../browser/knowledge';
import { leftOut, recordTexts, soundRecords } from '../build/record-folder';
import { readPage } from '../page/read';
import { openCatalogue } from '../records/catalogue';
import { compileCatalogue } from '../records/compile';
import { READ_VERSION, type ReadResult } from './context-schema';
import { addressOf, documentOf } from './html-file';
import { unseenIn } from './own-styles';

/** Reads a page's text; its address is asked of the page itself where it is not given. */
export type Reading = (html: string, url: string | undefined) => Promise<ReadResult>;

/**
 * @param catalogue the compiled records, by their path in the package
 * @param withPage whether what was read of the page itself is handed on
 */
export function createReading(
  catalogue: ReadonlyMap<string, Uint8Array>,
  withPage: boolean,
): Reading {
  const { find } = openCatalogue(async (path) => catalogue.get(path) ?? new Uint8Array());
  const knowledge: Knowledge = createKnowledge({ find, keep: async () => false });
  return async (html, given) => {
    const document = documentOf(html);
    const url = addressOf(html, document, given);
    const page = readPage(document, url, unseenIn(document));
    const context = (await knowledge.contextOf(page)) ?? null;
    return { version: READ_VERSION, url, ...(withPage ? { page } : {}), context };
  };
}

/**
 * The bundled records, compiled.
 * @param err gets a sentence of each that is unfinished and left out
 */
export function bundledCatalogue(err: (text: string) => void): Map<string, Uint8Array> {
  const folder = join(import.meta.dirname, '../../records');
  const { records, problems } = soundRecords(recordTexts(folder));
  if (problems.length > 0) err(leftOut(problems));
  return compileCatalogue(records);
}
