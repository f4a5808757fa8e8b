/**
 * `npm run licences`: writes `public/third-party.txt`, which travels in the package: the packages
 * Colophon is built with, each with its licence's own words. After a change of `dependencies`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const LICENCES_FILE = 'public/third-party.txt';

const HEAD = `Colophon is built with these packages. Each keeps its own licence.

The citation styles (utils/citation/styles) and locales (utils/citation/locales) are unchanged files of
the Citation Style Language project, https://citationstyles.org, by the authors and translators each file
names, under CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/.
`;

/** What a licence asks to be said beside it, and its own words where the package only names it. */
const NOTES: Record<string, string> = {
  citeproc: `
This package carries a changed copy of citeproc-js, under the Common Public Attribution License 1.0, whose
text follows. The Initial Developer of the Original Code, "citeproc-js", is Frank G. Bennett, Jr.

Source Code: the package "citeproc" of this version, in the npm registry and at
https://github.com/Juris-M/citeproc-js. The change, made by Colophon's build on 22 November 2026: the name
of the browser's interface for requests, XMLHttpRequest, is replaced everywhere, so that the processor
cannot reach the network (utils/build/citation-without-network.ts in Colophon's own source). The licence of
Colophon's own code is offered by Colophon alone.

${readFileSync(join(import.meta.dirname, 'licences/CPAL-1.0.txt'), 'utf8').trim()}
`,
  'any-ascii': `
Of its tables this package carries those of the scripts of today (utils/build/living-scripts.ts).
`,
};

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/**
 * The text for the packages of `dependencies` and all they depend on, by name.
 * @param root folder with `package.json` and `node_modules`
 * @throws Error when a package is not installed
 */
export function licencesOf(root: string): string {
  const found = new Map<string, string>();
  const visit = (folder: string) => {
    for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) {
      const installed = installedFrom(folder, name);
      if (found.has(installed)) continue;
      found.set(installed, entryOf(installed));
      visit(installed);
    }
  };
  visit(root);
  return [HEAD, ...[...new Set(found.values())].sort()].join(`\n${'-'.repeat(72)}\n\n`);
}

/** Where Node would find a package, seen from the folder of another. */
function installedFrom(folder: string, name: string): string {
  for (let at = folder; ; at = dirname(at)) {
    const candidate = join(at, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (at === dirname(at)) throw new Error(`${name}, wanted by ${folder}, is not installed`);
  }
}

function entryOf(folder: string): string {
  const { name, version, license = 'see below' } = manifestIn(folder);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version}, ${license}\n\n${text.replaceAll('\r\n', '\n')}\n${NOTES[name] ?? ''}`;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

if (import.meta.filename === process.argv[1]) {
  const root = join(import.meta.dirname, '../..');
  writeFileSync(join(root, LICENCES_FILE), licencesOf(root));
}
