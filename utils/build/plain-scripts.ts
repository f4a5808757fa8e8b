/** Build step: what WXT and the minifier do more, or less, than the scripts that run in pages need. */
import type { Plugin, UserConfig } from 'vite';

/** WXT's module that starts an unlisted script. */
export const WRAPPER = /wxt-unlisted-script-entrypoint/;
/** What starts the script in ours. */
export const START = 'start();';

const DEFINITION = /import \w+ from (['"][^'"]*['"]);/;
const DEFINER = /\/wxt\/dist\/utils\/define-unlisted-script\.mjs$/;
/** The script's name, as WXT puts it behind the script. */
const RESULT = /\n\w+;\s*$/;

/**
 * WXT starts an unlisted script inside a logger, which prints nothing in production, and plugins, of
 * which there are none (wxt 0.21.0), and names its result, which nobody asks for. Every page of a
 * known site would load all of it for nothing.
 * @throws when the wrapper no longer has this form, rather than letting it pass
 */
export function plainScripts(): Plugin {
  return {
    name: 'plain-scripts',
    apply: 'build',
    config: (config) => (scriptOf(config) === '' ? null : SMALLER),
    transform(code, id) {
      if (DEFINER.test(id)) {
        return { code: 'export const defineUnlistedScript = (main) => main;\n', map: null };
      }
      if (!WRAPPER.test(id)) return null;
      const [, file] = DEFINITION.exec(code) ?? [];
      if (!file) throw new Error(`${id}: no script imported by the wrapper`);
      return { code: `import start from ${file};\n${START}\n`, map: null };
    },
    generateBundle: {
      // After WXT has put the name there.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !WRAPPER.test(chunk.facadeModuleId ?? '')) continue;
          if (!RESULT.test(chunk.code)) throw new Error(`${chunk.fileName}: no result named`);
          chunk.code = chunk.code.replace(RESULT, '\n');
        }
      },
    },
  };
}

/** The name of the script that is built, where it is one of these; otherwise empty. */
export function scriptOf({ build }: { build?: { lib?: unknown } }): string {
  const { entry, fileName } = (build?.lib || {}) as { entry?: unknown; fileName?: unknown };
  return WRAPPER.test(String(entry)) ? String(fileName) : '';
}

/**
 * Of our own code alone, which calls no function expression by `new` and asks none for its
 * `prototype`: the packages of npm that the background holds do. Functions put into each other by
 * their arguments make a script longer once it is packed: it repeats itself less.
 */
const SMALLER: UserConfig = {
  build: {
    terserOptions: { compress: { ecma: 2020, inline: 1, passes: 6, unsafe_arrows: true } },
  },
};
