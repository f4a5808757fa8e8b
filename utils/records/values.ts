/** What a record's facts are made of: dates, languages, addresses, as zod schemas. */
import { z } from 'zod';
import { isPublicHost } from '../text/public-address';

// An extension's CSP reports zod's probe for `new Function` as a violation.
z.config({ jitless: true });

/** A calendar date that exists, e.g. `2024-06-21`; a year or a month alone is not a date. */
export const isoDate = z.iso.date().describe('ISO 8601 calendar date, YYYY-MM-DD');

/** When something was published, as far as it is known: a day, a month or a year. */
export const publicationDate = z
  .string()
  .refine((text) => isPublicationDate(text), 'not a date, YYYY-MM-DD, nor a month or a year alone')
  .describe('ISO 8601 calendar date, YYYY-MM-DD; or YYYY-MM or YYYY, where no more is known');

function isPublicationDate(text: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) || z.iso.date().safeParse(text).success;
}

/** A well-formed BCP 47 tag in canonical case, e.g. `fr`, `en-GB`. */
export const languageTag = z
  .string()
  .refine((tag) => isCanonicalTag(tag), 'not a BCP 47 language tag in canonical form')
  .describe('BCP 47 language tag, e.g. "fr" or "en-GB"');

/**
 * An absolute http(s) address; anything else (`javascript:`, `data:`, a relative path) is refused,
 * and so is one that leads into the reader's own machine or network.
 */
export const webAddress = z
  .string()
  .max(2048)
  .refine((text) => isWebAddress(text), {
    error: 'not an absolute http(s) address with a host',
    abort: true,
  })
  .refine(
    (text) => isPublicHost(new URL(text)),
    'leads into a private network: no address that everybody can read',
  )
  .describe('absolute http or https address');

function isCanonicalTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function isWebAddress(text: string): boolean {
  // The URL parser mends what it gets: `https:///slug` would have the host `slug`, spaces vanish.
  // Before an `@` stands no host, whatever it looks like.
  return /^https?:\/\/[^\s/\\?#@]+(?:[/?#]\S*)?$/i.test(text) && URL.canParse(text);
}
