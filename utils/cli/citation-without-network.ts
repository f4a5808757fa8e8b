/** Build step: takes out of citation-js what could reach the network or write markup. */
import type { Plugin } from 'vite';

const NETWORK = /^(?:sync-fetch|node-fetch)$/;
const EMPTY = '\0citation-without-network';

/** The one place that writes markup. */
const ASSIGNMENT = /\b\w+\.innerHTML = \w+;/;

/**
 * citation-js can fetch what it is given an address of, and turn its output into elements. Colophon
 * hands it finished items and takes text, so neither has a use here; without them the package holds
 * no way to fetch or to write markup, and the store's linter has nothing to warn of.
 * @throws when citation-js no longer has the assignment in this form, rather than letting it pass
 */
export function citationWithoutNetwork(): Plugin {
  return {
    name: 'citation-without-network',
    enforce: 'pre',
    resolveId: (id) => (NETWORK.test(id) ? EMPTY : null),
    load: (id) =>
      id === EMPTY
        ? 'export default () => { throw new Error("no network"); };\nexport class Headers {}\n'
        : null,
    transform(code, id) {
      if (!/@citation-js\/core\/lib-mjs\/Cite\/get\.js$/.test(id.split('?')[0] ?? '')) return null;
      if (!ASSIGNMENT.test(code)) throw new Error(`${id}: no assignment to innerHTML to take out`);
      return { code: code.replace(ASSIGNMENT, ''), map: null };
    },
  };
}
