/** `npm run record -- page.html --url https://…`: drafts a record from a saved page. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkRecord } from '../records/check';
import { SCHEMA_FILE } from '../records/json-schema';
import { reviewRecord } from '../records/review';
import { draftRecord } from './draft';
import { textOfFile } from './html-file';

const USAGE =
  'Usage: npm run record -- page.html [--url https://…] [--by "your name"] [--force] [--print]';

const root = join(import.meta.dirname, '../..');

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

function main() {
  const { page, url, by, force, print } = options();
  const maker = { name: by ?? gitName(), date: new Date().toISOString().slice(0, 10) };
  const { record, file } = draftRecord(textOfFile(page), url, maker);
  const whole = { $schema: `../${SCHEMA_FILE}`, ...record };
  const text = `${JSON.stringify(whole, null, 2)}\n`;
  if (print) return console.log(text);
  const path = join(root, 'records', file);
  if (existsSync(path) && !force) {
    throw new Error(`${relative(root, path)} is there already: --force writes over it.`);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', path], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  console.log(`${relative(root, path)}: ${record.editions.length} editions`);
  for (const { path: at, message } of [
    ...checkRecord(file, text).problems,
    ...reviewRecord(record),
  ]) {
    console.log(`  · ${at}: ${message}`);
  }
  console.log('Fill in what you can prove, leave out what nobody states, then: npm run records');
}

/** The maker's name is known to git, as that of every commit. */
function gitName(): string {
  try {
    const name = execFileSync('git', ['config', 'user.name'], { cwd: root, encoding: 'utf8' });
    return name.trim() || 'Colophon';
  } catch {
    return 'Colophon';
  }
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        by: { type: 'string' },
        force: { type: 'boolean', default: false },
        print: { type: 'boolean', default: false },
      },
    });
    const [page] = positionals;
    if (page === undefined || positionals.length > 1) throw new Error('Which page?');
    return { page, ...values };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}
