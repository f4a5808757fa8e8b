/**
 * What the stores take. Chrome: developer.chrome.com/docs/webstore (listing, images, privacy) and
 * …/docs/extensions/reference/manifest; Firefox: extensionworkshop.com/documentation/develop and
 * addons.mozilla.org's own forms. Lengths are in characters.
 */

/** A size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A store's limits, and which pictures it shows. */
export interface Store {
  /** As `npm start -- --browser` calls the browser. */
  id: 'chrome' | 'firefox';
  title: string;
  name: number;
  summary: number;
  description: number;
  /** Each field in which a permission, or the purpose, is justified. */
  justification: number;
  screenshots: Size & { most: number };
  /** Small promotional picture, where there is one. */
  tile?: Size;
}

export const STORES: readonly Store[] = [
  {
    id: 'chrome',
    title: 'Chrome Web Store',
    name: 75,
    summary: 132,
    description: 16_000,
    justification: 1000,
    screenshots: { width: 1280, height: 800, most: 5 },
    tile: { width: 440, height: 280 },
  },
  {
    id: 'firefox',
    title: 'addons.mozilla.org',
    name: 50,
    summary: 250,
    description: 15_000,
    // One field for all, "Notes to reviewer": short ones are read.
    justification: 1000,
    screenshots: { width: 1280, height: 800, most: 10 },
  },
];
