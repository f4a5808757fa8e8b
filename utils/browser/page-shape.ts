/** The shape of a `Page` as it comes from a tab: every list and text bounded as the reader bounds it. */
import * as z from 'zod/mini';
import {
  LONGEST_LINE,
  LONGEST_NOTICE,
  MOST_ALTERNATES,
  MOST_NOTICES,
  MOST_STATEMENTS,
  type Property,
  type StatementPlace,
} from '../page/page';
import { noticeKinds } from '../records/notice-kinds';
import { LONGEST_HEADLINE } from '../text/headline';

z.config({ jitless: true });

const text = (longest: number) => z.string().check(z.maxLength(longest));
const list = <T extends z.ZodMiniType>(item: T, most: number) =>
  z.array(item).check(z.maxLength(most));

/** An address as a message may carry it. */
export const addressShape = text(10_000);

const fragment = text(4000);
const languageTag = text(100);

const properties = [
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
  'copyrightHolder',
] as const satisfies readonly Property[];

const places = [
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
] as const satisfies readonly StatementPlace[];

const statement = z.strictObject({
  about: z.enum(['here', 'translation', 'original']),
  property: z.enum(properties),
  value: text(2048),
  where: z.enum(places),
  quote: text(LONGEST_LINE),
  fragment: z.optional(fragment),
});

const notice = z.strictObject({
  kind: z.enum(noticeKinds),
  inLanguage: z.optional(languageTag),
  text: text(LONGEST_NOTICE),
  copyrightHolder: z.optional(list(text(LONGEST_LINE), 20)),
  copyrightYear: z.optional(z.number()),
  fragment,
});

const head = { address: addressShape, headlines: list(text(LONGEST_HEADLINE), 12) };

/** What was read: the head alone, or everything. */
export const pageShape = z.union([
  z.strictObject(head),
  z.strictObject({
    ...head,
    inLanguage: z.optional(languageTag),
    statements: list(statement, MOST_STATEMENTS),
    notices: list(notice, MOST_NOTICES),
    alternates: list(
      z.strictObject({ inLanguage: languageTag, address: addressShape }),
      MOST_ALTERNATES,
    ),
  }),
]);
