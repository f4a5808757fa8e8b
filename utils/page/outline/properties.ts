/** What is read of structured data (schema.org), be it JSON-LD or microdata; the rest stays in the page. */

/** Of an article's own node. */
export const READ: readonly string[] = [
  'author',
  'datePublished',
  'publisher',
  'translator',
  'copyrightHolder',
  'license',
  'usageInfo',
  'acquireLicensePage',
  'creditText',
  'copyrightNotice',
  'translationOfWork',
  'isBasedOn',
];

/** Of any node of JSON-LD: also what it is, what names it, and where another is to be looked for. */
export const KEPT = [
  '@graph',
  '@id',
  '@type',
  '@value',
  'creator',
  'headline',
  'inLanguage',
  'mainEntity',
  'mainEntityOfPage',
  'name',
  'url',
  ...READ,
];

/** Is it a type of schema.org, as a name or an address, of a text to be read? */
export function isArticleType(type: string): boolean {
  return /(?:Article|BlogPosting|Report)$/.test(type);
}
