/** Build step: takes WXT's wrapper off the scripts that run in pages. */
import type { Plugin } from 'vite';

const WRAPPER = /wxt-unlisted-script-entrypoint/;
const DEFINITION = /import (\w+) from ['"][^'"]*['"];/;

/**
 * WXT starts an unlisted script inside a logger, which prints nothing in production, and plugins, of
 * which there are none (wxt 0.21.0). Every page of a known site would load both for nothing.
 * @throws when the wrapper no longer imports the script first, rather than letting it pass
 */
export function plainScripts(): Plugin {
  return {
    name: 'plain-scripts',
    apply: 'build',
    transform(code, id) {
      if (!WRAPPER.test(id)) return null;
      const [definition, name] = DEFINITION.exec(code) ?? [];
      if (!definition) throw new Error(`${id}: no script imported by the wrapper`);
      return { code: `${definition}\nexport default ${name}.main();\n`, map: null };
    },
  };
}
