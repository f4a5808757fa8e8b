/**
 * When a claimed value is the labelled one. Written for the measure and apart from the product's
 * own comparisons, so that a fault in those cannot hide itself.
 */

/** A leading article says nothing: "The Lantern" is "Lantern". */
const ARTICLE =
  /^(?:l'|(?:the|an?|l[ae]s?|un[ae]?|el|los|il|lo|gli|i|die|der|das|eine?|de|het|os?|as?|den|det) )(?=\S)/;

/** The form of a firm is no part of its name. */
const FIRM =
  /(?:[\s,]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|pty|private|pvt|gmbh|ag|kg|e\.v|s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|plc|corp|corporation|company|co|b\.?v|a\.?b|a\/s|oy|株式会社)\.?)+$/;

/** Case, spaces, soft hyphens, hyphens, curly quotes. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018-\u201b\u2032\u02bc]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name or a headline, without its leading article. */
function name(text: string): string {
  return folded(text).replace(ARTICLE, '');
}

/** Compares two values of one kind of fact. */
export type Same = (one: string, other: string) => boolean;

export const sameText: Same = (one, other) => name(one) === name(other);

/** One name may hold the other: "BBC News" and "BBC". */
export const samePublisher: Same = (one, other) => {
  const [a, b] = [one, other].map((text) => name(text).replace(FIRM, ''));
  return a === b || holds(a ?? '', b ?? '') || holds(b ?? '', a ?? '');
};

/** As whole words; scripts without spaces have none. */
function holds(whole: string, part: string): boolean {
  const isCut = /[\p{L}\p{N}]/u;
  const at = part === '' ? -1 : whole.indexOf(part);
  if (at < 0) return false;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(part)) return true;
  return !isCut.test(whole.charAt(at - 1)) && !isCut.test(whole.charAt(at + part.length));
}

/** By primary subtag; Bokmål is Norwegian. */
export const sameLanguage: Same = (one, other) => primary(one) === primary(other);

function primary(tag: string): string {
  const [first = ''] = tag.toLowerCase().split(/[-_]/);
  return first === 'nb' ? 'no' : first;
}

/** At the precision stated: a month is not its first day. */
export const sameDate: Same = (one, other) => one === other;

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|ref_src|doing_wp_cron)$/;

/** Without `www.`, trailing slash and tracking query. */
export const sameAddress: Same = (one, other) => bare(one) === bare(other);

function bare(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) {
    if (TRACKING.test(key)) url.searchParams.delete(key);
  }
  url.hostname = url.hostname.replace(/^www\./, '');
  return url.href.replace(/#$/, '').replace(/\/(?=$|[?#])/, '');
}
