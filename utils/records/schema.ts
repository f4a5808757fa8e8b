/**
 * The shape of an article record, as zod schemas: the one source of its types (`z.infer`), of the
 * build's checks and of the JSON Schema that editors complete from.
 *
 * Words: schema.org where it has one (headline, inLanguage, datePublished, isBasedOn,
 * translationOfWork, copyrightHolder, sdPublisher, …); `proofreader` is MARC relator `pfr`;
 * `disclaimer` and the other notice kinds are ours, there being no standard word for them.
 */
import { z } from 'zod';
import { editionRoles } from './edition-roles';
import { MOST } from './most';
import { noticeKinds } from './notice-kinds';
import { isoDate, languageTag, publicationDate, webAddress } from './values';

// An extension's CSP reports zod's probe for `new Function` as a violation.
z.config({ jitless: true });

const words = z.string().trim().min(1).max(500);
const editionId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens')
  .describe('name of an edition within this record, e.g. "original"');

/** Where on a page the quoted words stand. */
export const quotePlaces = [
  'headline',
  'byline',
  'dateline',
  'subject-line',
  'original-line',
  'credit-line',
  'source-line',
  'copyright-line',
  'notice',
] as const;

const stated = z
  .strictObject({
    grade: z.literal('stated').describe('how sure: stated'),
    by: editionId.describe('the edition on whose page the words stand'),
    where: z.enum(quotePlaces).describe('the line the words are quoted from'),
    quote: z.string().min(1).max(2000).describe('the words themselves, verbatim'),
  })
  .describe('the page itself says so');

const seen = z
  .strictObject({
    grade: z.literal('seen').describe('how sure: seen'),
    where: z
      .enum(['listing', 'other-document', 'page-text', 'page-data', 'page-address'])
      .describe(
        'a listing of the publisher; another public document; the text of the page as a whole; ' +
          'its meta elements or structured data; the address it was read at',
      ),
    document: webAddress.optional().describe('address of the document it was seen in'),
    quote: z.string().min(1).max(2000).optional().describe('the words it was seen in, verbatim'),
  })
  .describe('found in a public document other than a statement of the page');

const inferred = z
  .strictObject({
    grade: z.literal('inferred').describe('how sure: inferred'),
    from: z
      .enum(['address-form', 'site-language'])
      .describe("the site's usual form of addresses; the language the site publishes in"),
  })
  .describe("follows from the site's usual pattern, never seen");

export const evidence = z
  .discriminatedUnion('grade', [stated, seen, inferred])
  // The id keeps the JSON Schema short: every fact refers to one definition.
  .meta({ id: 'evidence', description: 'who says a fact, and how sure that makes it' });

/** A value with everybody who vouches for it; never a value without a witness. */
const fact = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value: value.describe(value.description ?? 'the fact itself'),
    evidence: z
      .array(evidence)
      .min(1)
      .max(MOST.evidence)
      .describe('who says so; at least one witness'),
  });

const person = z
  .strictObject({
    name: words.describe('the name as the person signs; a bare first name is fine'),
  })
  .describe('a person');

const named = z.strictObject({
  name: words.describe('the name the publication or body goes by'),
  alternateName: words.optional().describe('its abbreviation, as it uses it itself'),
});

const organization = named
  .extend({
    parentOrganization: named.optional().describe('the body that runs the publication'),
  })
  .describe('a publication or the body behind it');

const subject = z
  .strictObject({
    name: words.describe('the subject, in the words of the page'),
    inDefinedTermSet: words.describe('the heading it is listed under, e.g. "Région"'),
  })
  .describe('a subject of the article');

export const edition = z
  .strictObject({
    id: editionId,
    role: z.enum(editionRoles).describe('what this appearance of the text is'),
    headline: fact(words).optional().describe('title of the article in this edition'),
    inLanguage: fact(languageTag).optional().describe('language of this edition'),
    datePublished: fact(publicationDate).optional().describe('absent when nobody states it'),
    author: z.array(fact(person)).max(MOST.people).optional().describe('who wrote the text'),
    translator: z.array(fact(person)).max(MOST.people).optional().describe('who translated it'),
    proofreader: z
      .array(fact(person))
      .max(MOST.people)
      .optional()
      .describe('who proofread the translation'),
    publisher: fact(organization).optional().describe('where this edition appeared'),
    about: z
      .array(fact(subject))
      .max(MOST.subjects)
      .optional()
      .describe('subjects the page files the article under'),
    addresses: z
      .array(fact(webAddress))
      .max(MOST.addresses)
      .optional()
      .describe('whole addresses of this edition, best first; absent when only a part is known'),
    articleKey: fact(z.string().regex(/^[a-z0-9.-]+:[^\s:]+$/, 'must read <site>:<key>'))
      .optional()
      .describe('what identifies the article on its site when no whole address is known'),
    fingerprints: z
      .array(z.string().regex(/^[a-z0-9]{1,11}$/))
      .min(1)
      .max(MOST.fingerprints)
      .optional()
      .describe('one per paragraph of its text, in order; `npm run fingerprints` makes them'),
    translationOfWork: fact(editionId).optional().describe('the edition this one translates'),
    isBasedOn: fact(editionId).optional().describe('the edition this one reproduces'),
  })
  .describe('one appearance of the text');

export const notice = z
  .strictObject({
    kind: z.enum(noticeKinds).describe('what the words are about'),
    inLanguage: languageTag,
    text: z.string().min(1).max(5000).describe('the words, verbatim and complete'),
    publisher: organization.describe('whose words they are'),
    carriedBy: editionId.describe('the edition on whose page they stand'),
    covers: z.enum(['article', 'site']).describe('this article, or everything on that site'),
    copyrightHolder: z
      .array(words)
      .max(MOST.people)
      .optional()
      .describe('kind copyright: the holders it names'),
    copyrightYear: z.int().min(1000).max(9999).optional().describe('kind copyright: its year'),
  })
  .describe("a publisher's own words, which are their own quotation: `carriedBy` is the witness");

export const articleRecord = z
  .strictObject({
    $schema: z.string().optional().describe('path of the JSON Schema, for editors'),
    version: z.int().min(1).describe('counts up with each change of this record'),
    sdPublisher: z
      .strictObject({ name: words.describe('the name of the maker') })
      .describe('who made the record'),
    sdDatePublished: isoDate.describe('when the record was made or last changed'),
    editions: z
      .array(edition)
      .min(1)
      .max(MOST.editions)
      .describe('every known edition, in any order'),
    notices: z.array(notice).max(MOST.notices).describe('every notice, verbatim'),
  })
  .describe('what is known of one article: its editions and its notices');

export type Evidence = z.infer<typeof evidence>;
export type Person = z.infer<typeof person>;
export type Organization = z.infer<typeof organization>;
export type Edition = z.infer<typeof edition>;
export type Notice = z.infer<typeof notice>;
export type { NoticeKind } from './notice-kinds';
export type ArticleRecord = z.infer<typeof articleRecord>;
/** A value together with who vouches for it. */
export type Fact<T> = { value: T; evidence: Evidence[] };
