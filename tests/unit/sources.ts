/** The source files of the extension, for tests of what holds for all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Source {
  /** Path from the top, `/`-separated. */
  file: string;
  text: string;
  /** Its text without comments. */
  code: string;
}

/** Every TypeScript file below some folders. */
export function sourcesIn(...folders: string[]): Source[] {
  return filesIn(folders, /\.tsx?$/).map((file) => {
    const text = read(file);
    return { file, text, code: withoutComments(text) };
  });
}

/** Every file below some folders whose name matches, by its path from the top. */
export function filesIn(folders: readonly string[], name: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => name.test(path))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
}

/** The text of one file, by its path from the top. */
export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Good enough for this code: a `//` behind a colon or a quote belongs to an address or a string. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`\\/[])\/\/.*/g, '');
}
