/**
 * `npm run accuracy`: how much is read and how truly, on the fixtures; how well texts are aligned, on
 * the project's own bilingual articles; with `-- --align FOLDER` on a folder of gold alignments, too
 * (see `align.ts`).
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { alignTable, readGold } from './align';
import { scoreBodies } from './body';
import { ownTable } from './own';
import { scoreFixtures, scoreTable } from './page';

const USAGE = `Usage: npm run accuracy -- [--align FOLDER]

  --align FOLDER  measures the sentence alignment on the documents of a folder, too:
                  NAME.xx and NAME.yy, one sentence a line, and NAME.gold, [i,j]:[k] a line`;

function main(): void {
  const folder = folderAsked();
  const { pages, scores } = scoreFixtures();
  console.log(`${scoreTable(scores)}\n\n${pages} pages`);
  console.log(`\n${scoreTable([scoreBodies()])}`);
  console.log(`\n${ownTable()}`);
  if (folder !== undefined) console.log(`\n${alignTable(readGold(folder))}`);
}

function folderAsked(): string | undefined {
  try {
    const { values } = parseArgs({
      options: { align: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (values.align !== undefined && !statSync(values.align).isDirectory()) {
      throw new Error(`${values.align} is no folder`);
    }
    return values.align;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

main();
