/** The open tabs whose page may be read for a comparison. */
import { browser } from 'wxt/browser';
import { isPrivateHere } from '../private';

/**
 * Tabs of sites that are allowed, and those on which the reader pressed the button: the browser tells
 * the address of no other. On this side only, private or not: a title is a text, too.
 */
export async function readableTabs(): Promise<{ id: number; title: string }[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url, title, incognito }) =>
    id !== undefined && incognito === isPrivateHere() && url && /^https?:/i.test(url)
      ? [{ id, title: title || url }]
      : [],
  );
}
