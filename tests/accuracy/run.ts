/**
 * `npm run accuracy`: how much is read and how truly, on the fixtures; how well texts are aligned, on
 * the project's own bilingual articles; with `-- --align FOLDER` on a folder of gold alignments, too
 * (see `align.ts`). With `-- --corpus FOLDER` only the labelled pages of that folder are scored (see
 * `corpus/README.md`).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { mustBeFolder } from '../../utils/cli/given-files';
import { alignTable, readGold } from './align';
import { scoreBodies } from './body';
import { corpusReport } from './corpus/corpus';
import { ownTable } from './own';
import { scoreFixtures, scoreTable } from './page';
import { pairsTable } from './pairs/pairs';

const USAGE = `Usage: npm run accuracy -- [--align FOLDER]
       npm run accuracy -- --corpus FOLDER [--list] [--only KEY]
       npm run accuracy -- --pairs FOLDER

  --align FOLDER   measures the sentence alignment on the documents of a folder, too:
                   NAME.xx and NAME.yy, one sentence a line, and NAME.gold, [i,j]:[k] a line
  --corpus FOLDER  scores how pages of a folder are read: labels.json and pages/, read.json and
                   read/, or cite.json; tests/accuracy/corpus/README.md says what they hold
  --pairs FOLDER   compares the articles of a folder and its folders, NAME.xx.html beside
                   NAME.yy.html: flags with both texts, and which injected differences are told
  --list           says page by page what is missed and what is wrong, too
  --only KEY       reads only the labelled pages whose key holds this text

Exit status: 1 where something in the corpus is broken, 2 where the command was called wrongly.`;

async function main(): Promise<void> {
  const { align, corpus, pairs, list, only } = asked();
  if (pairs !== undefined) {
    console.log(pairsTable(pairs));
    return;
  }
  if (corpus !== undefined) {
    const cited =
      existsSync(join(corpus, 'cite.json')) && (await citations()).judgeCitations(corpus);
    const { text, isBroken } = corpusReport(corpus, {
      isList: list,
      only,
      ...(cited && { cited }),
    });
    console.log(text);
    process.exitCode = isBroken ? 1 : 0;
    return;
  }
  const { pages, scores } = scoreFixtures();
  console.log(`${scoreTable(scores)}\n\n${pages} pages`);
  console.log(`\n${scoreTable([scoreBodies()])}`);
  console.log(`\n${ownTable()}`);
  if (align !== undefined) console.log(`\n${alignTable(readGold(align))}`);
}

/** By way of Vite, which loads the citation styles as the package has them. */
async function citations(): Promise<typeof import('./corpus/citations')> {
  const file = join(import.meta.dirname, 'corpus/citations.ts');
  return (await runnerImport<typeof import('./corpus/citations')>(file)).module;
}

function asked() {
  const { values } = parseArgs({
    options: {
      align: { type: 'string' },
      corpus: { type: 'string' },
      pairs: { type: 'string' },
      list: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  for (const folder of [values.align, values.corpus, values.pairs]) {
    if (folder !== undefined) mustBeFolder(folder);
  }
  return values;
}

try {
  await main();
} catch (error) {
  const isCall = String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
  console.error(`accuracy: ${(error as Error).message}${isCall ? `\n${USAGE}` : ''}`);
  process.exitCode = 2;
}
