/** The packaged catalogue. */
import { browser } from 'wxt/browser';
import { type Catalogue, openCatalogue } from '../records/catalogue';

/**
 * The catalogue of this package; nothing is loaded before the first question.
 * @param mostKept files kept after they were read, where somebody asks for many articles at once
 */
export function packagedCatalogue(mostKept?: { keys: number; shards: number }): Catalogue {
  return openCatalogue(async (path) => {
    // The build step knows the files' names, the types do not.
    const response = await fetch(browser.runtime.getURL(`/${path}` as '/options.html'));
    return new Uint8Array(await response.arrayBuffer());
  }, mostKept);
}
