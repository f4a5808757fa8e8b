/**
 * Wikipedia's templates for web pages: {{cite web}} (Citation Style 1) and {{Lien web}}, with the
 * parameters their documentation has.
 */
import type { ArchivedCopy } from './archived';
import { type CslItem, isoDate } from './csl';
import { type CslName, inOrder } from './csl-name';

export type WikipediaLanguage = 'en' | 'fr';

interface Names {
  template: string;
  last: string;
  first: string;
  whole: string;
  script?: string;
  title: string;
  translated: string;
  website: string;
  publisher: string;
  date: string;
  accessed: string;
  language: string;
  translator: string;
  /** Stands between several translators, where one parameter holds them. */
  between?: string;
}

const NAMES: Record<WikipediaLanguage, Names> = {
  en: {
    template: 'cite web',
    last: 'last',
    first: 'first',
    whole: 'author',
    script: 'script-title',
    title: 'title',
    translated: 'trans-title',
    website: 'website',
    publisher: 'publisher',
    date: 'date',
    accessed: 'access-date',
    language: 'language',
    translator: 'translator',
  },
  fr: {
    template: 'Lien web',
    last: 'nom',
    first: 'prénom',
    whole: 'auteur',
    title: 'titre',
    translated: 'traduction titre',
    website: 'site',
    publisher: 'éditeur',
    date: 'date',
    accessed: 'consulté le',
    language: 'langue',
    translator: 'traducteur',
    between: ', ',
  },
};

/**
 * One template in one line. The original's title stands as the translated one where it is in the
 * template's own language: only there it is what the parameter asks for.
 * @param archived a copy of the page that somebody states; none is guessed
 */
export function asWikipedia(
  item: CslItem,
  language: WikipediaLanguage,
  archived?: ArchivedCopy,
): string {
  const names = NAMES[language];
  const isOriginalOurs = baseOf(item.custom?.['original-language']) === language;
  const isScript =
    names.script !== undefined &&
    /^\p{L}/u.test(item.title ?? '') &&
    !/^\p{Script=Latin}/u.test(item.title ?? '');
  const parameters: [string, string | undefined][] = [
    ...(item.author ?? []).flatMap((name, i) => personOf(name, i, names)),
    isScript && item.language
      ? [names.script ?? '', item.title && `${baseOf(item.language)}:${value(item.title)}`]
      : [names.title, item.title && value(item.title)],
    [
      names.translated,
      isOriginalOurs ? item['original-title'] && value(item['original-title']) : undefined,
    ],
    ['url', item.URL && address(item.URL)],
    [names.website, item['container-title'] && value(item['container-title'])],
    [names.publisher, item.publisher && value(item.publisher)],
    [names.date, item.issued && isoDate(item.issued)],
    [names.language, item.language && value(item.language)],
    ...translators(item.translator ?? [], names),
    [names.accessed, isoDate(item.accessed)],
    ['archive-url', archived && address(archived.address)],
    ['archive-date', archived?.date],
  ];
  const filled = parameters.flatMap(([name, text]) => (text ? [`|${name}=${text}`] : []));
  const template = `{{${[names.template, ...filled].join(' ')}}}`;
  // No parameter says whose facts these are.
  return item.note ? `${template} (${value(item.note)})` : template;
}

function personOf(name: CslName, index: number, names: Names): [string, string][] {
  const number = index === 0 ? '' : String(index + 1);
  return 'literal' in name
    ? [[names.whole + number, value(name.literal)]]
    : [
        [names.last + number, value(name.family)],
        [names.first + number, value(name.given)],
      ];
}

/** {{Lien web}} has one parameter for them all. */
function translators(
  people: readonly CslName[],
  { translator, between }: Names,
): [string, string][] {
  const all = people.map((name) => value(inOrder(name)));
  if (all.length === 0) return [];
  return between === undefined
    ? all.map((name, i) => [translator + (i === 0 ? '' : String(i + 1)), name])
    : [[translator, all.join(between)]];
}

const baseOf = (tag = '') => tag.split('-')[0] ?? '';

/** What wikitext reads as its own: a template's ends, links, tags, bold, signatures, magic words. */
function value(text: string): string {
  return text
    .replace(/&(?=[#\w]+;)/g, '&amp;')
    .replace(
      /[<>[\]{}]|'(?=')|(?<=')'|~(?=~)|(?<=~)~|_(?=_)|(?<=_)_/g,
      (sign) => `&#${sign.codePointAt(0)};`,
    )
    .replaceAll('|', '{{!}}');
}

/** An address, without what would end it or the parameter. */
const address = (url: string) =>
  url.replace(/[\s|<>[\]{}"']/g, (sign) => (sign === "'" ? '%27' : encodeURIComponent(sign)));
