/** Project code as one script, to be run where a browser matters. */
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/**
 * Bundles a module of the project.
 * @param entry path from the project's root
 * @param name of the global that holds its exports
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, entry), formats: ['iife'], name, fileName: name },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  // `var` at the top of an evaluated script would be its own.
  return `${chunk.code};globalThis.${name} = ${name};`;
}
