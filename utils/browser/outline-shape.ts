/** The shape of what a tab's scripts give: every list and text bounded as they bound it. */
import * as z from 'zod/mini';
import { LONGEST_STYLE, MOST_ELEMENTS, MOST_PICTURES, STYLES } from '../page/sight/looks';
import { LONGEST_HEADLINE } from '../text/headline';

z.config({ jitless: true });

const text = (longest: number) => z.string().check(z.maxLength(longest));
const list = <T extends z.ZodMiniType>(item: T, most: number) =>
  z.array(item).check(z.maxLength(most));
const count = z.number().check(z.gte(-1));

/** Of a page's head, and the licences that links in its text name. */
const MOST_LINKS = 520;

/** An address as a message may carry it. */
export const addressShape = text(10_000);

const head = { address: addressShape, headlines: list(text(LONGEST_HEADLINE), 12) };

/** What a record is recognised by. */
export const headShape = z.strictObject(head);

const line = z.strictObject({
  text: text(30_000),
  links: list(z.strictObject({ start: count, end: count, href: text(2048) }), 10_000),
  zone: z.enum(['article', 'inset', 'foot', 'out']),
  heading: count,
  article: count,
  isHeadline: z.boolean(),
  isLabel: z.optional(z.literal(true)),
  isSoft: z.boolean(),
  ring: count,
  parent: count,
  // Below nought where what a line heads is among the lines left out: then it heads nothing.
  reach: z.optional(z.number()),
  isRuled: z.optional(z.literal(true)),
});

/** A node of structured data: what is read of it is checked where it is read. */
const node = z.record(z.string(), z.unknown());

/** What a page is read from. */
export const outlineShape = z.strictObject({
  ...head,
  base: z.optional(addressShape),
  lang: text(40),
  isTranslated: z.optional(z.literal(true)),
  saved: z.optional(text(1024)),
  head: z.strictObject({
    metas: list(z.tuple([text(2048), text(3000)]), 500),
    links: list(
      z.strictObject({
        rel: text(2048),
        href: text(2048),
        hreflang: text(2048),
      }),
      MOST_LINKS,
    ),
    title: text(2000),
  }),
  jsonLd: list(text(100_000), 20),
  microdata: z.optional(node),
  lines: list(line, 12_000),
});

const pixels = z.number();
const rect = z.strictObject({ left: pixels, top: pixels, right: pixels, bottom: pixels });

/** How some texts look. */
export const toldShape = z.strictObject({
  looks: z.strictObject({
    texts: list(z.strictObject({ rect: z.optional(rect), at: z.optional(count) }), 10_000),
    elements: list(
      z.strictObject({
        name: text(1000),
        style: z.record(z.enum(STYLES), text(LONGEST_STYLE)),
        box: rect,
        up: z.optional(count),
      }),
      MOST_ELEMENTS,
    ),
    pictures: list(rect, MOST_PICTURES),
    scrollX: pixels,
    scrollY: pixels,
    innerWidth: pixels,
    innerHeight: pixels,
    scrollWidth: pixels,
    scrollHeight: pixels,
    isDark: z.boolean(),
  }),
  first: count,
});
