/**
 * `npm run bench`: what Colophon costs, each figure beside a floor measured in the same run.
 * `-- --only panel,bytes` takes some parts; then neither history nor README are written.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setUpBrowsers } from '../../utils/cli/setup-browsers';
import { type Sites, startSites } from '../e2e/harness/sites';
import { seedPages } from '../e2e/web';
import { benchBytes } from './bytes';
import { benchCatalogue, type Grown, grow } from './catalogue';
import { benchCompare } from './compare';
import { benchMemory, benchTab } from './memory';
import { type Neighbour, neighbourIn, neighboursIn } from './neighbours';
import { benchOptions } from './options';
import { benchPanel } from './panel';
import { type Cost, costOf, costTable, watched } from './peers';
import { benchReading } from './reading';
import { addToHistory, meets, tableOf, writeJson, writeReadme } from './report';
import { benchSeeing } from './seeing';
import type { Figure } from './stats';
import { answer, listing } from './web';

const PARTS = [
  'bytes',
  'panel',
  'firefox',
  'reading',
  'seeing',
  'memory',
  'catalogue',
  'options',
  'compare',
] as const;
const USAGE = `Usage: npm run bench -- [--only ${PARTS.join(',')}] [--pairs 20] [--records 100000]
       npm run bench -- --peers FOLDER [--pairs 20]

With --peers only what Colophon and other extensions cost a page is measured, side by side: FOLDER holds
the others, unpacked, a folder each. tests/bench/README.md says how.

Exit status: 0 where it was measured, 1 where it could not be, 2 where it was called wrongly.`;

const root = join(import.meta.dirname, '../..');
const packages = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

async function main() {
  const { only, pairs, most, peers } = options();
  if (peers !== undefined) return besideOthers(peers, pairs);
  const wants = (part: string) => only.length === 0 || only.includes(part);
  const figures: Figure[] = [];
  const take = async (title: string, found: Figure[] | Promise<Figure[]>) => {
    console.error(`— ${title}`);
    const list = await found;
    figures.push(...list);
    console.error(tableOf(list));
  };
  if (wants('compare')) await take('comparing', benchCompare());
  if (only.join() === 'compare') return finish(figures, only);
  await setUpBrowsers(['chromium', 'firefox']);
  build();
  const sites = await startSites(answer);
  if (wants('bytes')) await take('bytes', benchBytes(packages.chromium));
  if (wants('panel')) await take('panel', benchPanel('chromium', packages, sites, pairs));
  if (wants('firefox')) await take('Firefox', benchPanel('firefox', packages, sites, pairs));
  if (wants('reading')) await take('reading', benchReading(packages.chromium, sites));
  if (wants('seeing')) await take('seeing', benchSeeing(packages.chromium, sites));
  if (wants('memory') || wants('catalogue') || wants('options')) {
    const sizes = [1, 1000, 10_000, 100_000].filter((size) => size <= most);
    const grown = sizes.map((size) => grow(packages.chromium, size));
    if (wants('catalogue')) await take('catalogue', benchCatalogue(grown, sites, pairs));
    if (wants('options')) await take('options', benchLists(grown, sites, pairs));
    if (wants('memory')) await take('memory', benchMemories(grown, sites));
    for (const { folder } of grown) rmSync(folder, { recursive: true });
  }
  await sites.close();
  finish(figures, only);
}

/** Colophon and others, on a page where it has nothing to show and on one with its panel. */
async function besideOthers(others: readonly Neighbour[], pairs: number): Promise<void> {
  await setUpBrowsers(['chromium']);
  build();
  const sites = await startSites((url) => {
    const found = answer(url);
    return typeof found?.body === 'string' ? { ...found, body: watched(found.body) } : found;
  });
  try {
    for (const [title, address] of [
      ['a listing', listing],
      ['the seed article', seedPages.republication.address],
    ] as const) {
      const costs: Cost[] = [];
      for (const one of [neighbourIn(packages.chromium), ...others]) {
        console.error(`— ${one.name}, ${title}`);
        costs.push(await costOf(one, address, sites, pairs));
      }
      console.log(`${costTable(title, costs)}\n`);
    }
  } finally {
    await sites.close();
  }
}

/** Prints, and of a whole run keeps, what was measured. */
function finish(figures: readonly Figure[], only: readonly string[]): void {
  console.log(tableOf(figures));
  writeJson(join(root, 'tests/output/bench.json'), figures);
  if (only.length === 0) {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    addToHistory(join(root, 'tests/bench/history.jsonl'), version, figures);
    writeReadme(join(root, 'README.md'), tableOf(figures));
  }
  const missed = figures.filter((figure) => meets(figure) === false);
  console.log(`\n${figures.length} figures, ${missed.length} goals missed`);
}

/** The options page among a thousand records and among the most. */
async function benchLists(grown: readonly Grown[], sites: Sites, pairs: number): Promise<Figure[]> {
  const few = grown.find(({ records }) => records === 1000);
  const many = grown.at(-1);
  return few && many && many !== few ? benchOptions(few, many, sites, pairs) : [];
}

/** The background among one record and among the most, and what a tab bears. */
async function benchMemories(
  grown: readonly { folder: string; records: number }[],
  sites: Sites,
): Promise<Figure[]> {
  const [small, large] = [grown[0], grown.at(-1)];
  if (!small || !large) return [];
  const little = await benchMemory(small.folder, small.records, sites);
  const much = await benchMemory(large.folder, large.records, sites);
  const growth = (much.at(-1)?.ours ?? 0) - (little.at(-1)?.ours ?? 0);
  const goal = 2 * 1024 * 1024;
  const name = `background memory, growth from ${small.records} to ${large.records} records`;
  return [
    ...little,
    ...much,
    { name, unit: 'bytes', ours: Math.max(0, growth), goal },
    ...(await benchTab(packages.chromium, sites)),
  ];
}

function options(): {
  only: string[];
  pairs: number;
  most: number;
  peers: Neighbour[] | undefined;
} {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', default: '' },
        pairs: { type: 'string', default: '20' },
        records: { type: 'string', default: '100000' },
        peers: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const only = values.only.split(',').filter((part) => part !== '');
    const unknown = only.find((part) => !PARTS.some((known) => known === part));
    if (unknown !== undefined) throw new Error(`There is no part "${unknown}".`);
    const [pairs, most] = [Number(values.pairs), Number(values.records)];
    if (!(pairs >= 1) || !(most >= 1)) throw new Error('A number was expected.');
    const peers = values.peers === undefined ? undefined : neighboursIn(values.peers);
    return { only, pairs, most, peers };
  } catch (error) {
    console.error(`bench: ${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

function build(): void {
  for (const browser of ['chrome', 'firefox']) {
    const { status } = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build', '-b', browser], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}
