/** An address as one hands it on: what names the page, without what says how one came there. */
import { articleKeysOf } from './index';

/** Parameters that only track (of campaigns, of WordPress's scheduler, of mail and ad clicks). */
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|d|y|tt|tw)cl(?:id|src)|[wg]braid|li_fat_id|gad_\w+|msclkid|mc_[ce]id|mkt_tok|_hs\w+|hsa_\w+|vero_\w+|oly_\w+|_ga|_gl|igshid?|si|spm|cmpid|icid|doing_wp_cron|ref_src|ref_url|__twitter_impression|share_(?:id|token)|smid|s_cid)$/i;

/** Parameters that let somebody in, or say who it is: nobody hands these on. */
const SECRET =
  /^(?:.*(?:token|secret|passw(?:or)?d|passwd|sess(?:ion)?_?id|session|signature|credential|nonce).*|sid|sig|pwd|ticket|unlocked_article_code|auth|auth_?key|api_?key|jwt|otp|e-?mail|user_?name|user_?id|phpsessid|x-amz-.*|x-goog-.*)$/i;

/** What only a machine makes: a signed token, or letters and figures at length. */
const MADE = /^(?:eyJ[\w-]+\.[\w-]+\..*|(?=.*\d)(?=.*[a-z])[\w-]{32,}={0,2})$/i;

/** Here even that may be the name of an article. */
const NAMING = /^(?:\w*id|p|v|page|article|post|story|slug|doc)$/i;

/** Does a parameter of a query help to name the page? Else it says who reads it, or whence. */
export function namesPage(name: string, value: string): boolean {
  if (TRACKING.test(name) || SECRET.test(name)) return false;
  return NAMING.test(name) || !MADE.test(value);
}

/**
 * Takes fragment, tracking, tokens and names of users out of an address; on a known site the whole query where the article
 * key is the same without it, and `/amp`. The host stays as it is: `www.` may matter.
 * @param address an absolute address
 * @returns the address itself where it cannot be parsed
 */
export function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/gi, '');
  const keys = articleKeysOf(url.href).join();
  if (keys !== '') {
    const bare = new URL(url);
    bare.search = '';
    bare.pathname = bare.pathname.replace(/\/amp\/?$/, '');
    if (articleKeysOf(bare.href).join() === keys) return bare.href;
  }
  for (const [name, value] of [...url.searchParams]) {
    if (!namesPage(name, value)) url.searchParams.delete(name);
  }
  return url.href;
}

/** A text with each address in it as one hands it on. */
export function withCleanAddresses(text: string): string {
  return text.replace(/(https?:)?\/\/[^\s"'<>]*[^\s"'<>.,;:!?)\]]/gi, (address, scheme?: string) =>
    scheme ? cleanAddress(address) : cleanAddress(`https:${address}`).replace(/^https:/, ''),
  );
}
