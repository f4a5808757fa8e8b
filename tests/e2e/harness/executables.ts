import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers that the tests drive. */
export type Kind = 'chromium' | 'firefox';

const usual = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
} as const;

/**
 * Finds a browser: the path in CHROMIUM_PATH or FIREFOX_PATH, else the usual names on PATH.
 *
 * @throws one sentence saying what to install or set, when there is none
 */
export function findBrowser(kind: Kind, env: NodeJS.ProcessEnv = process.env): string {
  const { variable, names, places } = usual[kind];
  const wanted = env[variable];
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new Error(`${variable} is set to ${wanted}, which is no program that can be run.`);
  }
  const found =
    names.map((name) => findCommand(name, env)).find(Boolean) ?? places.find(isExecutable);
  if (found) return found;
  throw new Error(
    `No ${kind} was found: install it (Debian: apt-get install ${kind === 'firefox' ? 'firefox-esr' : kind}) or set ${variable} to its path.`,
  );
}

/** The path of a command on PATH, or undefined. */
export function findCommand(
  name: string,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  return (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
