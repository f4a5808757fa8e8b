/** Build step: takes WXT's logging out of the scripts that run in tabs. */
import type { Plugin } from 'vite';

const ENTRY = /virtual:wxt-unlisted-script-entrypoint/;

/** Its frame as far as it matters: brings the script in, starts plugins, runs it, hands on its result. */
const FRAME =
  /(import definition from [^\n]+;)[\s\S]*initPlugins\(\)[\s\S]*definition\.main\(\)[\s\S]*result as default/;

/**
 * WXT wraps each script in a logger that says nothing in a package, and starts plugins, of which
 * there are none: some 200 bytes in each script, after gzip, that every tab would load.
 * @throws when the frame is not the known one, rather than dropping what it may do
 */
export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    transform(code, id) {
      if (!ENTRY.test(id)) return null;
      const [, script] = FRAME.exec(code) ?? [];
      if (!script) throw new Error(`${id}: not the frame of scripts that is known`);
      return { code: `${script}\nexport default definition.main();`, map: null };
    },
  };
}
