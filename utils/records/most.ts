/**
 * How long each list of a record may be: far more than any article has, and few enough that a page
 * is answered at once whatever its record says.
 */
export const MOST = {
  editions: 50,
  notices: 50,
  /** Authors, translators, proofreaders, holders of rights: of one edition, in one part each. */
  people: 50,
  subjects: 100,
  /** Of one edition. */
  addresses: 20,
  /** Witnesses of one fact. */
  evidence: 20,
  /** Paragraphs of one edition. */
  fingerprints: 2000,
} as const;
