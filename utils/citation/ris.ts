/**
 * RIS, the tagged format reference managers import. Written here: citation-js's own writer breaks
 * lines inside addresses and leaves translator and container of a web page out.
 */
import { printable } from '../text/printable';
import { type CslDate, type CslItem, isoDate } from './csl';
import { type CslName, inOrder, sorted } from './csl-name';

type Row = [tag: string, value: string | undefined];

/**
 * One record, one line a field whatever its value holds. `A4` is the translator, `T2` the site and `OP`
 * the original publication, as EndNote reads them; Zotero reads the first two and keeps `OP` as a note.
 */
export function asRis(item: CslItem): string {
  const original = [
    ...(item['original-author'] ?? []).map(inOrder),
    item['original-title'],
    item['original-publisher'],
    item['original-date'] && slashed(item['original-date']),
  ].filter(Boolean);
  const people = (tag: string, names: readonly CslName[] = []) =>
    names.map((name): Row => [tag, inFields(name)]);
  const rows: Row[] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ...people('AU', item.author),
    ['TI', item.title],
    ['T2', item['container-title']],
    ...people('A4', item.translator),
    ['PB', item.publisher],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && slashed(item.issued)],
    ['Y2', slashed(item.accessed)],
    ['LA', item.language],
    ['OP', original.length > 0 ? original.join(', ') : undefined],
    ['N1', item.note],
    ['UR', item.URL],
  ];
  const lines = rows.flatMap(([tag, value]) => (value ? `${tag}  - ${printable(value)}` : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/**
 * A comma parts family from given name, and readers take nothing else for it: a body's name, or any that
 * was not taken apart, goes without its own.
 */
function inFields(name: CslName): string {
  return 'literal' in name
    ? name.literal.replace(/\s*,(?=\s|$)/g, '').replaceAll(',', ' ')
    : sorted(name);
}

/** `YYYY/MM/DD/`; what is not known stays empty. */
const slashed = (date: CslDate) => {
  const [year, month = '', day = ''] = isoDate(date).split('-');
  return `${year}/${month}/${day}/`;
};
