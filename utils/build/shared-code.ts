/** Build step: what the reader holds already, no other script brings into the same page again. */
import type { Plugin } from 'vite';
import { START, scriptOf, WRAPPER } from './plain-scripts';

/**
 * What the reader gives the scripts that come after it, by module: all of it code that it has for
 * itself. What else these modules export, a script that uses it brings along.
 */
const OFFERED: Record<string, readonly string[]> = {
  'utils/browser/background-line': ['tell'],
  'utils/browser/expected': ['tellPanel'],
  'utils/browser/lifetime': ['isAlive', 'startOnce'],
  'utils/browser/native': ['native'],
  'utils/browser/navigation': ['withoutFragment'],
  'utils/browser/readiness': ['soon', 'whenParsed', 'whenStyled'],
  'utils/browser/table': ['tableOf'],
  'utils/browser/web-page': ['isWebPage'],
  'utils/page/outline/headlines': ['headlinesOf'],
  'utils/page/outline/text-of': ['textOf'],
  'utils/text/headline': ['sameHeadline'],
  'utils/text/normalise': ['INVISIBLE', 'fold', 'tidy'],
};

/** Where it lies, in the world that our scripts of one page share and no page sees. */
const SLOT = "globalThis[Symbol.for('colophon.shared')]";

/** The scripts that come into a page where the reader is, and need some of it. */
const AFTER_READER = /^(?:outline|place|lines)$/;

const ALL = Object.entries(OFFERED).flatMap(([module, names]) =>
  names.map((name) => ({ module, name })),
);
const TAKING = '\0shared-code';

/**
 * The reader lays it on a table, where each thing has its place; in the other scripts its place
 * stands for it. All are of one build: an older version's scripts live in a world of their own.
 */
export function sharedCode(): Plugin {
  let root = '';
  let script = '';
  const fileOf = (module: string) => `${root}/${module}.ts`;
  return {
    name: 'shared-code',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      script = scriptOf(config);
    },
    resolveId: (id) => (id === TAKING ? id : null),
    load(id) {
      if (!AFTER_READER.test(script)) return null;
      if (id === TAKING) {
        return `export const shared = ${SLOT};\nexport const taken = (place) => shared?.[place];\n`;
      }
      const names = Object.entries(OFFERED).find(([module]) => fileOf(module) === id)?.[1];
      return names ? takingModule(id, names) : null;
    },
    transform(code, id) {
      if (!WRAPPER.test(id)) return null;
      if (script === 'reader') return { code: `${offer(fileOf)}${code}`, map: null };
      if (!AFTER_READER.test(script)) return null;
      // The page may have been exchanged, after it was answered, for one that the reader is not in.
      const guarded = code.replace(START, `if (shared) ${START}`);
      return { code: `import { shared } from '${TAKING}';\n${guarded}`, map: null };
    },
  };
}

/** The reader's part. */
function offer(fileOf: (module: string) => string): string {
  const imports = ALL.map(
    ({ module, name }) => `import { ${name} } from ${JSON.stringify(fileOf(module))};\n`,
  );
  return `${imports.join('')}${SLOT} = [${ALL.map(({ name }) => name).join()}];\n`;
}

/** A module of which these names are taken from the table; the others are its own. */
function takingModule(file: string, names: readonly string[]): string {
  const lines = names.map((name) => {
    const place = ALL.findIndex((one) => one.name === name);
    return `export const ${name} = /* @__PURE__ */ taken(${place});\n`;
  });
  return [
    `import { taken } from '${TAKING}';\n`,
    `export * from ${JSON.stringify(`${file}?own`)};\n`,
    ...lines,
  ].join('');
}
