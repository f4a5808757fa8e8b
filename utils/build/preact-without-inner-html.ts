/** Build step: takes the one assignment to `innerHTML` out of Preact. */
import type { Plugin } from 'vite';

const ASSIGNMENT = /\w+\.innerHTML=\w+\.__html/;

/**
 * Colophon shows page and record text as text, never as markup, so Preact's
 * `dangerouslySetInnerHTML` has no use here; without it the package holds no way to write markup at
 * all, and the store's linter has nothing to warn of.
 * @throws when Preact no longer has the assignment in this form, rather than letting it pass
 */
export function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'preact-without-inner-html',
    transform(code, id) {
      if (!/preact\/dist\/preact\.mjs$/.test(id.split('?')[0] ?? '')) return null;
      if (!ASSIGNMENT.test(code)) throw new Error(`${id}: no assignment to innerHTML to take out`);
      return { code: code.replace(ASSIGNMENT, 'null'), map: null };
    },
  };
}
