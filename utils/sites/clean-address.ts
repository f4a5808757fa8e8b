/** An address as one hands it on: what names the page, without what says how one came there. */
import { articleKeysOf } from './index';

/** Parameters that only track (of campaigns, of WordPress's scheduler, of mail and ad clicks). */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|doing_wp_cron|ref_src)$/;

/**
 * Takes fragment and tracking out of an address; on a known site the whole query where the article
 * key is the same without it, and `/amp`. The host stays as it is: `www.` may matter.
 * @param address an absolute address
 * @returns the address itself where it cannot be parsed
 */
export function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  const keys = articleKeysOf(url.href).join();
  if (keys !== '') {
    const bare = new URL(url);
    bare.search = '';
    bare.pathname = bare.pathname.replace(/\/amp\/?$/, '');
    if (articleKeysOf(bare.href).join() === keys) return bare.href;
  }
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}
