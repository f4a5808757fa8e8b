/** Build step: takes the two places where Readability writes markup out of it. */
import type { Plugin } from 'vite';

/** Each with what stands there instead. */
const CUTS: readonly (readonly [cut: string, instead: string])[] = [
  // It keeps a page as markup, to begin again from it: a copy of its elements does the same.
  ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
  [
    'page.innerHTML = pageCacheHtml;',
    'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
  ],
  // Unwraps pictures for browsers without scripts; a body has no pictures.
  ['tmp.innerHTML = noscript.innerHTML;', ''],
];

/**
 * With this the package holds no way to write markup, and the store's linter has nothing to warn of.
 * @throws when Readability no longer has these places in this form, rather than letting it pass
 */
export function readabilityWithoutInnerHtml(): Plugin {
  return {
    name: 'readability-without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      // Not what Vite makes of it for `import`: the file itself.
      if (!/^[^\0?]*@mozilla\/readability\/Readability\.js$/.test(id)) return null;
      return { code: withoutInnerHtml(code), map: null };
    },
  };
}

/** Readability's code without them. */
export function withoutInnerHtml(code: string): string {
  return CUTS.reduce((rest, [cut, instead]) => {
    if (!rest.includes(cut)) throw new Error(`Readability: no "${cut}" to take out`);
    return rest.replaceAll(cut, instead);
  }, code);
}
