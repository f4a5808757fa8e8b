/**
 * BibTeX entries. Written here: citation-js's writer leaves values unescaped or takes all accents off
 * them.
 */

import { babelName } from './babel';
import { escaped, escapedNames, escapedTitle, verbatim } from './bibtex-value';
import { type CslDate, type CslItem, isoDate } from './csl';

type Rows = [field: string, value: string | undefined][];

/**
 * An entry in the BibLaTeX dialect, the only one with fields for a translation and its original
 * (biblatex manual, 2.2.2): `@online`, the site as `titleaddon`, who runs it as `organization`.
 */
export function asBibtex(item: CslItem): string {
  const { title, author, translator, issued, accessed, language, URL: url, custom } = item;
  return entry('online', item.id, [
    ['author', author && escapedNames(author)],
    ['translator', translator && escapedNames(translator)],
    ['title', title && escapedTitle(title)],
    ['titleaddon', text(item['container-title'])],
    ['organization', text(item.publisher)],
    ['date', issued && isoDate(issued)],
    ['origtitle', item['original-title'] && escapedTitle(item['original-title'])],
    ['origdate', item['original-date'] && isoDate(item['original-date'])],
    ['origpublisher', text(item['original-publisher'])],
    ['origlanguage', babelName(custom?.['original-language'])],
    ['langid', babelName(language)],
    ['url', url && verbatim(url)],
    ['urldate', isoDate(accessed)],
    ['note', text(item.note)],
  ]);
}

/**
 * An entry for BibTeX's own styles, which know neither `@online` nor `date`: `@misc` with the site and
 * the address where they print it. Fields they do not know they pass over.
 */
export function asOldBibtex(item: CslItem): string {
  const { title, author, translator, issued, URL: url } = item;
  const address = url && `\\url{${verbatim(url).replace(/[%#]/g, '\\$&')}}`;
  return entry('misc', item.id, [
    ['author', author && escapedNames(author)],
    ['title', title && escapedTitle(title)],
    [
      'howpublished',
      [text(item['container-title']), address].filter(Boolean).join(', ') || undefined,
    ],
    ['year', issued && String(issued['date-parts'][0][0])],
    ['month', issued && monthOf(issued)],
    ['translator', translator && escapedNames(translator)],
    ['language', babelName(item.language)],
    ['note', text(item.note)],
  ]);
}

function entry(type: string, key: string, rows: Rows): string {
  const fields = rows.flatMap(([field, value]) =>
    value ? [`\t${field} = ${field === 'month' ? value : `{${value}}`}`] : [],
  );
  return `@${type}{${[key, ...fields].join(',\n')}\n}\n`;
}

const text = (value: string | undefined) => value && escaped(value);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A macro, not a text: styles have the month's name in their own language behind it. */
const monthOf = ({ 'date-parts': [[, month]] }: CslDate) => MONTHS[(month ?? 0) - 1];
