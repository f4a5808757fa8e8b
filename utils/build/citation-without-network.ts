/** Build step: takes out of the citation processor what could reach the network. */
import type { Plugin } from 'vite';

const FILE = /\/citeproc\/citeproc_commonjs\.js$/;

/** Loads styles by their address, where there is such an interface: now there is none. */
const CUT = /\bXMLHttpRequest\b/g;

/**
 * Colophon hands the processor finished items and packaged styles, so it needs no network; without it
 * the store's linter has nothing to warn of. This is the one change Colophon makes to citeproc-js, and
 * `public/third-party.txt` says so.
 * @throws when the file no longer has what is to be taken out, rather than letting it pass
 */
export function citationWithoutNetwork(): Plugin {
  return {
    name: 'citation-without-network',
    enforce: 'pre',
    transform(code, id) {
      if (!FILE.test(id)) return null;
      const rest = code.replace(CUT, 'NoSuchInterface');
      if (rest === code) throw new Error(`${id}: nothing of ${CUT} to take out`);
      return { code: rest, map: null };
    },
  };
}
