/** Long quotations that stand as quotations on one side only: information, no alarm. */
import type { Article, SideName } from './article';
import type { Row } from './comparison';
import type { Difference } from './difference';

/** A mark that elsewhere closes opens a quotation behind a space and before a word. */
const OPENS = '(?<=^|[\\s([–—-])';
const WORD = '(?=[\\p{L}\\p{N}¿¡])';
/** Behind a word or its stop a mark that elsewhere opens closes one. */
const NO_WORD = '(?<![\\p{L}\\p{N}.!?…])';

/**
 * Words in quotation marks of 25 characters or more, in the pairs that newspapers use. A single mark
 * between letters is an apostrophe.
 */
const QUOTATION = new RegExp(
  [
    `${NO_WORD}«([^«»]{25,3000})»`,
    '“([^“”]{25,3000})”',
    '„([^„“”]{25,3000})[“”]',
    '"([^"]{25,3000})"',
    '(?<![\\p{L}\\p{N}])‘((?:[^‘’]|’(?=\\p{L})){25,3000})’(?!\\p{L})',
    '‚([^‚‘]{25,3000})‘',
    `${NO_WORD}‹([^‹›]{25,3000})›`,
    // German and Danish, Swedish and Finnish.
    `${OPENS}»${WORD}([^«»]{25,3000})«`,
    `${OPENS}›${WORD}([^‹›]{25,3000})‹`,
    `${OPENS}”${WORD}([^“”„]{25,3000})”`,
    "(?<![\\p{L}\\p{N}])'(?=\\p{L})((?:[^']|(?<=\\p{L})'(?=\\p{L})){25,3000})'(?!\\p{L})",
    // Signs of these scripts say what two or three letters say elsewhere.
    '「([^「」]{10,3000})」',
    '『([^『』]{10,3000})』',
  ].join('|'),
  'gu',
);
/** A mark of any script; single ones where a quotation begins. */
const ANY_MARK = /[«»“”„‟"‹›‚「」『』《》〝〞＂]|(?<![\p{L}\p{N}])[‘'](?=\p{L})/u;

/** Quotations of one side whose row has no quotation mark at all on the other. */
export function quotationDifferences(
  articles: Record<SideName, Article>,
  row: Row,
  index: number,
): Difference[] {
  const found: Difference[] = [];
  for (const [side, other] of [
    ['source', 'target'],
    ['target', 'source'],
  ] as const) {
    const quoted = row[other].some((number) => {
      const block = articles[other].blocks[number];
      return block?.kind === 'quotation' || ANY_MARK.test(block?.text ?? '');
    });
    if (quoted) continue;
    for (const block of row[side]) {
      for (const match of (articles[side].blocks[block]?.text ?? '').matchAll(QUOTATION)) {
        const where = { side, block, start: match.index, end: match.index + match[0].length };
        found.push({
          kind: 'quotation',
          weight: 'information',
          row: index,
          where,
          sought: match[0],
          lookedIn: row[other],
        });
      }
    }
  }
  return found;
}
