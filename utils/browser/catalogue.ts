/** The packaged catalogue, loaded once per life of the background or page that asks. */
import { browser } from 'wxt/browser';
import { CATALOGUE_FILE, type Catalogue } from '../records/catalogue';

/** Returns a function that loads the catalogue on its first call and keeps it. */
export function packagedCatalogue(): () => Promise<Catalogue> {
  let loading: Promise<Catalogue> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

async function load(): Promise<Catalogue> {
  // The build checked every record; behind it the types hold.
  const response = await fetch(browser.runtime.getURL(`/${CATALOGUE_FILE}`));
  return (await response.json()) as Catalogue;
}
