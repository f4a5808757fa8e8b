/** The words of each language for references: locales of the Citation Style Language. */
import CSL, { type StyleNode } from 'citeproc';
import enGB from './locales/locales-en-GB.xml?raw';
import enUS from './locales/locales-en-US.xml?raw';
import frFR from './locales/locales-fr-FR.xml?raw';
import ptBR from './locales/locales-pt-BR.xml?raw';
import zhCN from './locales/locales-zh-CN.xml?raw';
import { inEnglish, inFrench } from './style-tree';

/** Those of the bundled styles. A style of the reader's has its own loaded. */
const FILES = new Map([
  ['en-US', enUS],
  ['en-GB', enGB],
  ['fr-FR', frFR],
  ['pt-BR', ptBR],
  ['zh-CN', zhCN],
]);

/** Those that are loaded when a style asks for them: of every language of the interface. */
const MORE = import.meta.glob<string>(
  ['./locales/*.xml', '!./locales/locales-{en-US,en-GB,fr-FR,pt-BR,zh-CN}.xml'],
  { query: '?raw', import: 'default' },
);

/**
 * A fresh tree of a locale's file: the processor changes what it is given. English where there is none.
 * @param tag BCP 47 tag
 */
export function localeTree(tag: string): StyleNode {
  const tree = CSL.parseXml(FILES.get(tag) ?? enUS);
  if (tag.startsWith('fr')) return inFrench(tree);
  return tag.startsWith('en') ? inEnglish(tree) : tree;
}

/**
 * Has a language's locale ready.
 * @param tag BCP 47 tag a style names, "de" or "de-DE"
 * @returns tag of the locale to write in: of that language, else American English
 */
export async function loadLocale(tag: string): Promise<string> {
  const [base = ''] = tag.split('-');
  const known = [...FILES.keys(), ...Object.keys(MORE).map(tagIn)];
  const found = known.find((one) => one === tag) ?? known.find((one) => one.split('-')[0] === base);
  if (found === undefined) return 'en-US';
  const load = MORE[`./locales/locales-${found}.xml`];
  if (load && !FILES.has(found)) FILES.set(found, await load());
  return found;
}

const tagIn = (path: string) => /locales-([\w-]+)\.xml$/.exec(path)?.[1] ?? '';
