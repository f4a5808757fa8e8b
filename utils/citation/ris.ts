/**
 * RIS, the tagged format reference managers import. Written here: citation-js's own writer breaks
 * lines inside addresses and leaves translator and container of a web page out.
 */
import type { CslDate, CslItem, CslName } from './csl';

/**
 * One record. `A4` is the translator and `OP` the original publication, as EndNote and Zotero read
 * them for a web page; `T2` the site.
 */
export function asRis(item: CslItem): string {
  const original = [
    ...(item['original-author'] ?? []).map(inOrder),
    item['original-title'],
    item['original-publisher'],
    item['original-date'] && slashed(item['original-date']),
  ].filter(Boolean);
  const rows: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', sorted(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ...(item.translator ?? []).map((name): [string, string] => ['A4', sorted(name)]),
    ['PB', item.publisher],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && slashed(item.issued)],
    ['Y2', slashed(item.accessed)],
    ['LA', item.language],
    ['OP', original.length > 0 ? original.join(', ') : undefined],
    ['N1', item.note],
    ['UR', item.URL],
  ];
  const lines = rows.flatMap(([tag, value]) => (value ? `${tag}  - ${value}` : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

const sorted = (name: CslName) =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;

const inOrder = (name: CslName) =>
  'literal' in name ? name.literal : `${name.given} ${name.family}`;

/** `YYYY/MM/DD/` */
function slashed({ 'date-parts': [[year, month, day]] }: CslDate): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}/${two(month)}/${two(day)}/`;
}
