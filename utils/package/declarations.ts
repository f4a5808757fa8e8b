/** The types of the package: what `tsc` says of its entry, and of what that leads to. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** `from './x'` and `import('./x')`, which Node's resolution wants with the file's ending. */
const RELATIVE = /((?:\bfrom\s*|\bimport\()["'])(\.{1,2}\/[^"']+)(?=["'])/g;

/**
 * Writes the declarations that an entry needs, as modules of Node read them.
 * @param root the project's folder
 * @param entry path of the entry from there, without its ending
 * @param to folder they are written to
 * @returns path of the entry's declarations in that folder
 * @throws Error with what the compiler says
 */
export function writeDeclarations(root: string, entry: string, to: string): string {
  const all = mkdtempSync(join(root, '.output/declarations-'));
  try {
    emit(root, entry, all);
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(file, 'utf8').replace(RELATIVE, (_, before, path) => {
        const at = resolve(dirname(file), path);
        if (!existsSync(`${at}.d.ts`)) throw new Error(`${file}: there is no ${path}`);
        visit(`${at}.d.ts`);
        return `${before}${path}.js`;
      });
      const written = join(to, relative(all, file));
      mkdirSync(dirname(written), { recursive: true });
      writeFileSync(written, text);
    };
    visit(join(all, `${entry}.d.ts`));
    return `${entry}.d.ts`;
  } finally {
    rmSync(all, { recursive: true });
  }
}

function emit(root: string, entry: string, outDir: string): void {
  const config = join(outDir, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    allowImportingTsExtensions: false,
    rootDir: root,
    outDir,
  };
  const own = { extends: join(root, 'tsconfig.json'), compilerOptions, include: [] };
  writeFileSync(config, JSON.stringify({ ...own, files: [join(root, `${entry}.ts`)] }));
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', config], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`the types of ${entry}: ${stdout}`);
}
