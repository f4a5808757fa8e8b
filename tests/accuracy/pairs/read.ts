/** Reads a folder of articles in two languages: NAME.xx.html beside NAME.yy.html, in folders or not. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseHTML } from 'linkedom';
import { bodyOf } from '../../../utils/body/body';
import type { Article } from '../../../utils/compare/article';
import { visibleLength } from '../../../utils/compare/letters';

/** One article and its translation, as the comparison takes them from their pages. */
export interface ArticlePair {
  /** Folder and name, for reading. */
  readonly name: string;
  readonly source: Taken;
  readonly target: Taken;
}

/** A body, and how much of the page it keeps. */
export interface Taken {
  readonly article: Article;
  /** Visible characters of the page's article, and those of the body that was taken from it. */
  readonly there: number;
  readonly kept: number;
}

const FILE = /^(.+)\.([a-z]{2,3}(?:-[a-z]{2,8})*)\.html$/i;
/** English is the original wherever it is one of the two. */
const FIRST = 'en';

/**
 * Every pair of a folder and its subfolders.
 * @throws where a name does not stand in exactly two languages
 */
export function readPairs(folder: string): ArticlePair[] {
  const files = (readdirSync(folder, { recursive: true }) as string[]).sort();
  const byName = new Map<string, { lang: string; path: string }[]>();
  for (const file of files) {
    const [, name, lang] = FILE.exec(basename(file)) ?? [];
    if (name === undefined || lang === undefined) continue;
    const key = join(relative('.', join(file, '..')), name);
    byName.set(key, [...(byName.get(key) ?? []), { lang, path: join(folder, file) }]);
  }
  return [...byName].map(([name, sides]) => {
    const [source, target] = sides.sort((a, b) => rank(a.lang) - rank(b.lang));
    if (!source || !target || sides.length !== 2)
      throw new Error(`${name}: expected two languages, found ${sides.length}`);
    return { name, source: take(source.path), target: take(target.path) };
  });
}

function rank(lang: string): number {
  return lang === FIRST ? 0 : 1;
}

function take(path: string): Taken {
  const { document } = parseHTML(readFileSync(path, 'utf8')) as unknown as { document: Document };
  const address = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const article = bodyOf(document, address);
  const kept = article.blocks.reduce((sum, { text }) => sum + visibleLength(text), 0);
  const body = document.querySelector('article') ?? document.body;
  for (const element of [...body.querySelectorAll('script,style,noscript,template')])
    element.remove();
  return { article, there: visibleLength(body.textContent ?? ''), kept };
}
