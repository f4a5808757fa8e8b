/** Other extensions, unpacked, each in a folder of one: what `npm run bench -- --peers DIR` measures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustBeFolder } from '../../utils/cli/given-files';

export interface Neighbour {
  /** Its name and version, as its manifest states them. */
  name: string;
  folder: string;
}

/**
 * The extensions in a folder: each folder in it with a manifest.
 * @throws Error that says in one sentence why there is none
 */
export function neighboursIn(folder: string): Neighbour[] {
  mustBeFolder(folder);
  const found = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .filter((one) => existsSync(join(one, 'manifest.json')))
    .sort()
    .map(neighbourIn);
  if (found.length === 0) throw new Error(`${folder} holds no folder with a manifest.json`);
  return found;
}

/** @throws Error that names a manifest that is no JSON */
export function neighbourIn(folder: string): Neighbour {
  const { name, version, default_locale: locale } = jsonIn(join(folder, 'manifest.json'));
  const [, key = ''] = /^__MSG_(.+)__$/.exec(String(name)) ?? [];
  const messages = key ? jsonIn(join(folder, `_locales/${locale}/messages.json`)) : {};
  // Names of messages know no case.
  const said = Object.entries(messages).find(([one]) => one.toLowerCase() === key.toLowerCase());
  const [, message] = said ?? [];
  return { name: `${(message as { message?: string })?.message ?? name} ${version}`, folder };
}

function jsonIn(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
