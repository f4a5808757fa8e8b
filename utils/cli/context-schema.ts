/**
 * The JSON that `npm run read` prints, one line a page: `{version, url, page?, context}`.
 *
 * - `version` is 1; it counts up when a field goes or changes its meaning. New fields may come: what
 *   is not described below is let through.
 * - `url` is the address the page was read under.
 * - `page` is what was read of the page (`Page` of `utils/page/page.ts`), where it was asked for.
 * - `context` is what the panel would show (`Context` of `utils/context/context.ts`), or null
 *   where nothing is recorded and the page states nothing of its text's origin.
 */
import * as z from 'zod/mini';
import type { Context } from '../context/context';
import type { Page } from '../page/page';
import { edition, evidence, notice } from '../records/schema';
import { PUBLICATION_DATE } from '../text/dates';
import { LONGEST_ADDRESS, pageShape, place, screen, text } from './page-schema';

export const READ_VERSION = 1;

const pageEvidence = z.strictObject({
  grade: z.literal('page'),
  where: place,
  quote: text(LONGEST_ADDRESS),
  inLanguage: z.optional(z.string()),
  fragment: z.optional(z.string()),
  isRecorded: z.optional(z.literal(true)),
});

const witnesses = z.array(z.union([evidence, pageEvidence])).check(z.minLength(1));

/** A value and who vouches for it; `differing` holds what others say instead. */
const fact = <T extends z.core.$ZodType>(value: T) => {
  const vouched = { value, evidence: witnesses };
  return z.optional(
    z.strictObject({ ...vouched, differing: z.optional(z.array(z.strictObject(vouched))) }),
  );
};
const facts = <T extends z.core.$ZodType>(value: T) =>
  z.optional(z.array(z.nonoptional(fact(value))));

const person = z.strictObject({ name: text(500) });

const contextEdition = z.looseObject({
  id: edition.shape.id,
  role: edition.shape.role,
  isRoleOpen: z.optional(z.literal(true)),
  headline: fact(text(500)),
  inLanguage: fact(z.string()),
  datePublished: fact(z.string().check(z.regex(PUBLICATION_DATE))),
  author: facts(person),
  translator: facts(person),
  proofreader: facts(person),
  publisher: fact(edition.shape.publisher.unwrap().shape.value),
  about: facts(edition.shape.about.unwrap().element.shape.value),
  addresses: facts(text(LONGEST_ADDRESS)),
  articleKey: fact(z.string()),
  translationOfWork: fact(z.string()),
  isBasedOn: fact(z.string()),
  copyrightHolder: facts(person),
  license: facts(text(2048)),
  usageInfo: facts(text(2048)),
  acquireLicensePage: facts(text(2048)),
  creditText: facts(text(2048)),
  copyrightNotice: facts(text(2048)),
  tdmReservation: facts(z.enum(['0', '1'])),
  tdmPolicy: facts(text(2048)),
  ways: z.strictObject({
    read: z.optional(z.strictObject({ address: z.string(), evidence: witnesses })),
    search: z.optional(z.string()),
    archive: z.optional(z.string()),
  }),
});

const recordBasis = z.strictObject({
  by: z.literal('record'),
  key: z.string(),
  rule: z.enum(['post-id', 'slug']),
  headline: z.enum(['confirmed', 'differs']),
  pageHeadline: z.optional(z.string()),
  version: z.number(),
  sdPublisher: z.string(),
  sdDatePublished: z.string(),
});

/** What is known of a page. */
const contextShape = z.looseObject({
  ...screen,
  languages: z.optional(z.strictObject({ declared: z.string(), shown: z.string() })),
  basis: z.discriminatedUnion('by', [recordBasis, z.strictObject({ by: z.literal('page') })]),
  here: z.string(),
  chain: z.array(contextEdition).check(z.minLength(1)),
  notices: z.array(
    z.looseObject({
      ...notice.shape,
      reading: z.optional(z.string()),
      standing: z.optional(
        z.strictObject({
          site: z.string(),
          seen: z.string(),
          isMissing: z.optional(z.literal(true)),
        }),
      ),
      fragment: z.optional(z.string()),
    }),
  ),
  text: z.optional(
    z.strictObject({
      state: z.enum(['as-recorded', 'changed', 'part', 'absent']),
      found: z.number(),
      of: z.number(),
    }),
  ),
});

/** What is printed of one page, as it is documented. */
export const resultShape = z.strictObject({
  version: z.literal(READ_VERSION),
  url: text(LONGEST_ADDRESS),
  page: z.optional(pageShape),
  context: z.nullable(contextShape),
});

/** What is printed of one page. */
export interface ReadResult {
  version: typeof READ_VERSION;
  url: string;
  page?: Page;
  context: Context | null;
}

/**
 * A result as one line of JSON.
 * @throws Error when it is not what is documented here
 */
export function resultLine(result: ReadResult): string {
  const { error } = resultShape.safeParse(result);
  if (error)
    throw new Error(`what was read is not of the documented shape:\n${z.prettifyError(error)}`);
  return JSON.stringify(result);
}
