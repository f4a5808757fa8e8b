/**
 * `npm run release -- --dry-run`: all that a release needs but the upload. What a person does before
 * and after stands in RELEASING.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesIn } from './changelog';
import { type Listing, listingIn, localesIn, tooLong } from './listing';
import { listingPage } from './listing-page';
import { BUILT, RELEASE_FOLDER, versionIn, writePackages } from './packages';
import { takePictures } from './pictures';
import { differingFromSources } from './same-from-sources';
import { checkoutOf } from './sources';
import { STORES } from './stores';

const USAGE = `Usage: npm run release -- --dry-run [--no-pictures] [--lang en,fr,…]

Makes all that a release needs but the upload, in ${RELEASE_FOLDER}/: both packages, the sources
and their checksums, the texts of both stores in every language of the interface, pictures in the
stores' sizes. It checks the version, the changelog, the store's lint, the length of each text, and
that the sources alone, in an empty folder, build the same packages.

  --dry-run      uploads nothing. There is no other way: a person uploads (RELEASING.md)
  --no-pictures  leaves the pictures out: they take a real browser
  --lang LIST    pictures in these languages only (BCP 47)
  --help         shows this

Exit status: 0 when all is there, 1 where something is not as a release must be, 2 where it was
called wrongly.`;

const root = join(import.meta.dirname, '../..');

function main(args: readonly string[]): 0 | 1 | 2 {
  let asked: Asked;
  try {
    asked = askedIn(args);
  } catch (error) {
    console.error(`release: ${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  if (asked.help) {
    console.log(USAGE);
    return 0;
  }
  const problems = STEPS.flatMap(([title, step]) => {
    console.log(`— ${title}`);
    return problemsOf(() => step(asked));
  });
  for (const problem of problems) console.error(`✗ ${problem}`);
  const what = problems.length === 0 ? 'Nothing is in the way.' : `In the way: ${problems.length}.`;
  console.log(`${what} All is in ${RELEASE_FOLDER}/; what comes now stands in RELEASING.md.`);
  return problems.length === 0 ? 0 : 1;
}

/** Each step gives what stands in a release's way, one sentence each. */
const STEPS: [title: string, step: (asked: Asked) => string[]][] = [
  ['version and commit', commitProblems],
  ['both packages', () => run('npm', ['run', 'build'], 'the packages do not build')],
  ['the store’s lint', lintProblems],
  ['zips and checksums', packs],
  ['what changed', writeChanges],
  ['the stores’ texts', writeListings],
  ['the sources alone build the same', sourcesProblems],
  ['pictures', pictures],
];

interface Asked {
  pictures: boolean;
  lang: string | undefined;
  help: boolean;
}

function askedIn(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'dry-run': { type: 'boolean', default: false },
      'no-pictures': { type: 'boolean', default: false },
      lang: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (!values.help && !values['dry-run'])
    throw new Error('only --dry-run is there: see RELEASING.md');
  return { pictures: !values['no-pictures'], lang: values.lang, help: values.help };
}

function commitProblems(): string[] {
  const version = versionIn(root);
  const checkout = checkoutOf(root);
  console.log(`${version}, ${checkout ? `commit ${checkout.commit}` : 'no checkout'}`);
  return [
    ...(/^\d+(?:\.\d+){1,3}$/.test(version) ? [] : [`the stores take no version "${version}"`]),
    ...(checkout ? [] : ['this is no git checkout: there are no sources to send']),
    ...(checkout?.changed ?? []).map((path) => `${path} is not as committed`),
  ];
}

function lintProblems(): string[] {
  const args = [
    'lint',
    `--source-dir=${BUILT.firefox}`,
    '--warnings-as-errors',
    '--self-hosted=false',
  ];
  return run(join(root, 'node_modules/.bin/web-ext'), args, 'web-ext lint finds a fault');
}

function packs(): string[] {
  for (const file of writePackages(root)) console.log(`${RELEASE_FOLDER}/${file}`);
  return [];
}

function writeChanges(): string[] {
  const changes = changesIn(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), versionIn(root));
  write('changes.md', `${changes}\n`);
  return [];
}

function writeListings(): string[] {
  return localesIn(root).flatMap((folder) =>
    problemsOf(() => writeListing(listingIn(root, folder))),
  );
}

function writeListing(listing: Listing): string[] {
  return STORES.flatMap((store) => {
    const manifest = JSON.parse(readFileSync(join(root, BUILT[store.id], 'manifest.json'), 'utf8'));
    write(`listing/${store.id}/${listing.locale}.md`, listingPage(listing, store, manifest));
    return tooLong(listing, store);
  });
}

function sourcesProblems(): string[] {
  const zip = join(root, RELEASE_FOLDER, `colophon-${versionIn(root)}-sources.zip`);
  return differingFromSources(root, readFileSync(zip)).map(
    (path) => `${path} is not the same when it is built from the sources alone`,
  );
}

function pictures({ pictures, lang }: Asked): string[] {
  if (!pictures) return [];
  const tags = lang?.split(',') ?? localesIn(root).map((folder) => listingIn(root, folder).locale);
  return takePictures(root, tags);
}

/** What a step finds; where it cannot go on, that is what it finds. */
function problemsOf(step: () => string[]): string[] {
  try {
    return step();
  } catch (error) {
    return [(error as Error).message];
  }
}

function run(command: string, args: string[], problem: string): string[] {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0 ? [] : [problem];
}

function write(name: string, text: string): void {
  const file = join(root, RELEASE_FOLDER, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

process.exitCode = main(process.argv.slice(2));
