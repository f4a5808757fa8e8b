/** Build step: takes out of the citation library what could reach the network or write markup. */
import type { Plugin } from 'vite';

/** In place of citation-js's module that fetches what it is given the address of. */
const NO_FETCH = `
const refuse = () => { throw new Error('the citation library has no network'); };
export const fetchFile = refuse;
export const fetchFileAsync = refuse;
export const setUserAgent = refuse;
export default refuse;
`;

/** Each file with what to take out of it, and what stands there instead. */
const CUTS: readonly { file: RegExp; cut: RegExp; instead: string }[] = [
  // Turns its output into elements.
  {
    file: /@citation-js\/core\/lib-mjs\/Cite\/get\.js$/,
    cut: /\b\w+\.innerHTML = \w+;/g,
    instead: '',
  },
  // Loads styles by their address, where there is such an interface: now there is none.
  {
    file: /\/citeproc\/citeproc_commonjs\.js$/,
    cut: /\bXMLHttpRequest\b/g,
    instead: 'NoSuchInterface',
  },
];

/**
 * Colophon hands the library finished items and packaged styles and takes text, so it needs neither;
 * without them the package holds no way to fetch or to write markup, and the store's linter has
 * nothing to warn of.
 * @throws when a file no longer has what is to be taken out, rather than letting it pass
 */
export function citationWithoutNetwork(): Plugin {
  return {
    name: 'citation-without-network',
    enforce: 'pre',
    load: (id) => (/@citation-js\/core\/lib-mjs\/util\/fetchFile\.js$/.test(id) ? NO_FETCH : null),
    transform(code, id) {
      const found = CUTS.find(({ file }) => file.test(id));
      if (found === undefined) return null;
      const rest = code.replace(found.cut, found.instead);
      if (rest === code) throw new Error(`${id}: nothing of ${found.cut} to take out`);
      return { code: rest, map: null };
    },
  };
}
