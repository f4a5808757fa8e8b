/** The words of each language for references: locales of the Citation Style Language. */
import CSL, { type StyleNode } from 'citeproc';
import { inEnglish, inFrench } from './style-tree';

/**
 * The bundled styles' and every language's of the interface, in which a style of the reader's may be.
 * With the page, since an extension's page loads no code later.
 */
const FILES = new Map(
  Object.entries(
    import.meta.glob<string>('./locales/*.xml', { query: '?raw', import: 'default', eager: true }),
  ).map(([path, text]) => [/locales-([\w-]+)\.xml$/.exec(path)?.[1] ?? '', text]),
);

/**
 * A fresh tree of a locale's file: the processor changes what it is given. English where there is none.
 * @param tag BCP 47 tag
 */
export function localeTree(tag: string): StyleNode {
  const tree = CSL.parseXml(FILES.get(tag) ?? FILES.get('en-US') ?? '');
  if (tag.startsWith('fr')) return inFrench(tree);
  return tag.startsWith('en') ? inEnglish(tree) : tree;
}

/**
 * The locale to write a language in: of that language, else American English.
 * @param tag BCP 47 tag a style names, "de" or "de-DE"
 */
export function localeFor(tag: string): string {
  const [base = ''] = tag.split('-');
  const known = [...FILES.keys()];
  return (
    known.find((one) => one === tag) ??
    (base === 'en' ? 'en-US' : known.find((one) => one.split('-')[0] === base)) ??
    'en-US'
  );
}
