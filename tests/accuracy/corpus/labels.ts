/**
 * The labels of real pages: a folder with `labels.json` (key → label) and `pages/` (HTML, gzip or
 * plain, UTF-8 whatever charset it declares, or in the one it declares). A label says what a human reads on the page.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { textOf } from '../../../utils/cli/page-text';

const text = z.string().min(1);
const texts = z.array(text).min(1);
const day = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD');
const days = z.array(day).min(1);
const bases = z.enum(['translation', 'republication', 'syndication', 'canonical-elsewhere']);

/** Keys that no figure needs (`quote`, `where`, `note`, `source`, …) are let through unread. */
const labelShape = z
  .looseObject({
    /** The address the page is read under. */
    url: z.url({ protocol: /^https?$/ }),
    /** Its file in `pages/`. */
    file: text.refine((file) => basename(file) === file, 'expected the name of a file in pages/'),
    /** The page's language, for counting only. */
    lang: text,
    /** Does the page say that its text comes from elsewhere? */
    states: z.boolean(),
    basis: bases.optional(),
    alsoBasis: z.array(bases).optional(),
    ambiguous: z.boolean().optional(),
    synthetic: z.boolean().optional(),
    trap: z.boolean().optional(),
    originalPublisher: text.optional(),
    originalPublisherAlso: texts.optional(),
    originalUrl: text.optional(),
    originalUrlAlso: texts.optional(),
    originalDate: day.optional(),
    originalDateAlso: days.optional(),
    originalHeadline: text.optional(),
    originalHeadlineAlso: texts.optional(),
    originalLanguage: text.optional(),
    originalLanguageAlso: texts.optional(),
    translators: texts.optional(),
    translatorsAlso: texts.optional(),
    proofreaders: texts.optional(),
    proofreadersAlso: texts.optional(),
    translationPublisher: text.optional(),
    translationPublisherAlso: texts.optional(),
    distributor: text.optional(),
    distributorAlso: texts.optional(),
    headline: text.optional(),
    headlineAlso: texts.optional(),
    publisher: text.optional(),
    publisherAlso: texts.optional(),
    author: texts.optional(),
    authorAlso: texts.optional(),
    datePublished: day.optional(),
    datePublishedAlso: days.optional(),
    inLanguage: text.optional(),
    inLanguageAlso: texts.optional(),
    license: text.optional(),
    licenseUrl: text.optional(),
    copyrightHolder: text.optional(),
    copyrightHolderAlso: texts.optional(),
    reuseNotice: z.boolean().optional(),
    reuseQuote: text.optional(),
    disclaimer: z.boolean().optional(),
    disclaimerQuote: text.optional(),
  })
  .refine(({ states, basis }) => !states || basis !== undefined, {
    path: ['basis'],
    message: 'expected where states is true',
  });

export type Label = z.infer<typeof labelShape>;
export type Basis = z.infer<typeof bases>;

/** One labelled page. */
export interface Labelled {
  readonly key: string;
  readonly label: Label;
}

/** What cannot be scored: which file or label, and why. */
export interface Broken {
  readonly name: string;
  readonly why: string;
}

/**
 * Reads the labels of a folder. A label that is none is named; the others are given.
 * @param folder holds `labels.json`
 */
export function readLabels(folder: string): { labels: Labelled[]; broken: Broken[] } {
  const name = 'labels.json';
  let all: unknown;
  try {
    all = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    return { labels: [], broken: [{ name, why: messageOf(error) }] };
  }
  if (typeof all !== 'object' || all === null || Array.isArray(all)) {
    return { labels: [], broken: [{ name, why: 'expected an object: key → label' }] };
  }
  const labels: Labelled[] = [];
  const broken: Broken[] = [];
  for (const [key, value] of Object.entries(all)) {
    const { data: label, error } = labelShape.safeParse(value);
    if (label) labels.push({ key, label });
    else broken.push({ name: `${name}: ${key}`, why: issuesIn(error) });
  }
  return { labels, broken };
}

/**
 * The text of a page, gzip or plain; decoded as `read` does it: what is UTF-8 is read as that, whatever
 * it declares.
 * @throws Error when the file cannot be read, unpacked or decoded, or is empty
 */
export function htmlOf(path: string): string {
  const bytes = readFileSync(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return textOf(isPacked ? gunzipSync(bytes) : bytes);
}

/** Says where in a value what was expected. */
export function issuesIn({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
