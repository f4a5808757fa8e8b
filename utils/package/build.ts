/**
 * `npm run package`: the reader and the comparison as a package of npm, in `.output/package/`: one
 * module for Node and browsers, its types, the JSON Schemas, a README. Nothing of the extension.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { build, type Rollup } from 'vite';
import { packedRooms } from '../build/packed-rooms';
import { writeDeclarations } from './declarations';
import { publishedSchemas } from './schemas';

/** Where the package is put, from the top. */
export const PACKAGE_FOLDER = '.output/package';

const ENTRY = 'utils/package/index';

/**
 * Builds the package.
 * @param root the project's folder
 * @returns the folder it is in
 */
export async function buildPackage(root: string): Promise<string> {
  const folder = join(root, PACKAGE_FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'schemas'), { recursive: true });
  const packages = await bundle(root, folder);
  const types = writeDeclarations(root, ENTRY, join(folder, 'types'));
  for (const [name, schema] of publishedSchemas()) {
    writeFileSync(join(folder, 'schemas', name), `${JSON.stringify(schema, null, 2)}\n`);
  }
  cpSync(join(root, 'utils/package/README.md'), join(folder, 'README.md'));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  const manifest = manifestOf(root, packages, `./types/${types}`);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return folder;
}

/** Bundles the code; packages of npm stay what they are. @returns their names */
async function bundle(root: string, outDir: string): Promise<string[]> {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [packedRooms()],
    build: {
      lib: { entry: join(root, `${ENTRY}.ts`), formats: ['es'], fileName: () => 'index.js' },
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'es2022',
      rollupOptions: { external: (id) => !id.startsWith('.') && !isAbsolute(id) },
    },
  });
  const [built] = [result].flat() as Rollup.RollupOutput[];
  const chunks = built?.output.filter((one) => one.type === 'chunk') ?? [];
  return chunks.flatMap(({ imports }) => imports).filter((name) => name !== 'index.js');
}

function manifestOf(root: string, packages: readonly string[], types: string): object {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name: 'colophon-reader',
    version: own.version,
    description:
      'Reads off an article’s page where its text comes from, and compares a translation with its original.',
    license: own.license,
    type: 'module',
    sideEffects: false,
    engines: own.engines,
    exports: {
      '.': { types, default: './index.js' },
      './schemas/*.json': './schemas/*.json',
    },
    types,
    dependencies: Object.fromEntries(
      [...new Set(packages)].sort().map((name) => [name, own.dependencies[name]]),
    ),
  };
}

if (import.meta.filename === process.argv[1]) {
  console.log(await buildPackage(join(import.meta.dirname, '../..')));
}
