/** The JSON of what was read of a page: `Page` of `utils/page/page.ts`, part of what `read` prints. */
import * as z from 'zod/mini';
import { LONGEST_LINE, MOST_ALTERNATES, MOST_NOTICES, MOST_STATEMENTS } from '../page/page';
import { noticeKinds } from '../records/notice-kinds';
import { notice } from '../records/schema';

/** In characters. */
export const LONGEST_ADDRESS = 10_000;

/** A text that is not empty. */
export const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const list = <T extends z.ZodMiniType>(item: T, most: number) =>
  z.array(item).check(z.maxLength(most));

/** Where on a page something stands. */
export const place = z.enum([
  'headline',
  'byline',
  'dateline',
  'original-line',
  'credit-line',
  'source-line',
  'licence-line',
  'copyright-line',
  'structured-data',
  'meta',
]);

const statement = z.strictObject({
  about: z.enum(['here', 'translation', 'original']),
  property: z.enum([
    'role',
    'headline',
    'author',
    'translator',
    'proofreader',
    'publisher',
    'datePublished',
    'inLanguage',
    'address',
    'license',
    'usageInfo',
    'acquireLicensePage',
    'creditText',
    'copyrightNotice',
    'copyrightHolder',
    'tdmReservation',
    'tdmPolicy',
  ]),
  value: text(2048),
  where: place,
  quote: text(LONGEST_LINE),
  fragment: z.optional(z.string()),
});

const pageNotice = z.strictObject({
  kind: z.enum(noticeKinds),
  inLanguage: z.optional(z.string()),
  text: notice.shape.text,
  copyrightHolder: z.optional(z.array(z.string())),
  copyrightYear: z.optional(z.number()),
  fragment: z.string(),
});

const yes = z.optional(z.literal(true));
const copied = { address: z.string(), date: z.optional(z.string()), isSaved: yes };

/** What the text on the screen is, beside what it says. */
export const screen = { copyOf: z.optional(z.strictObject(copied)), isTranslated: yes };

/** What was read of a page. */
export const pageShape = z.looseObject({
  ...screen,
  address: text(LONGEST_ADDRESS),
  headlines: z.array(text(1000)),
  inLanguage: z.optional(z.string()),
  declaredLanguage: z.optional(z.string()),
  statements: list(statement, MOST_STATEMENTS),
  notices: list(pageNotice, MOST_NOTICES),
  alternates: list(
    z.strictObject({ inLanguage: z.string(), address: z.string() }),
    MOST_ALTERNATES,
  ),
});
