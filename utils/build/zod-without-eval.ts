/** Build step: takes out of zod what makes code of text. */
import type { Plugin } from 'vite';

const FILES = /\/zod\/v4\/core\/(?:util|doc)\.js$/;
const MAKER = /const F = Function;/;

/**
 * Zod tries whether it may make code of text, and makes its checks so where it may. An extension may
 * not, and never should: the try fails at once here, and the package holds no `new Function`.
 * @throws when zod no longer has it in this form, rather than letting it pass
 */
export function zodWithoutEval(): Plugin {
  return {
    name: 'zod-without-eval',
    transform(code, id) {
      if (!FILES.test(id.split('?')[0] ?? '')) return null;
      if (!MAKER.test(code)) throw new Error(`${id}: no maker of functions to take out`);
      return { code: code.replace(MAKER, 'const F = null;'), map: null };
    },
  };
}
