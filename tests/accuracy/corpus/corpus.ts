/**
 * Scores a folder of pages that somebody labelled (`npm run accuracy -- --corpus FOLDER`): real
 * pages where it holds `labels.json`, small cases where it holds `read.json`, both where it has
 * both. README.md beside this file says what a label may hold and how it is scored.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { judgeCases } from './cases';
import { judgePages } from './measure';
import { brokenReport, casesReport, pagesList, pagesReport } from './report';

export interface CorpusReport {
  readonly text: string;
  /** Could something not be scored? */
  readonly isBroken: boolean;
}

/**
 * @param folder with `labels.json` and `pages/`, or `read.json` and `read/`
 * @param isList says page by page what is missed and what is wrong, too
 * @param only reads no other real pages than those whose key holds this text
 * @throws Error where the folder holds neither
 */
export function corpusReport(
  folder: string,
  { isList = false, only = '' }: { isList?: boolean; only?: string } = {},
): CorpusReport {
  const [hasLabels, hasCases] = ['labels.json', 'read.json'].map((file) =>
    existsSync(join(folder, file)),
  );
  if (!hasLabels && !hasCases) {
    throw new Error(`${folder} holds neither labels.json nor read.json`);
  }
  const real = hasLabels ? judgePages(folder, only) : undefined;
  const small = hasCases ? judgeCases(folder) : undefined;
  const broken = [...(real?.broken ?? []), ...(small?.broken ?? [])];
  const parts = [
    real && isList ? pagesList(real.pages) : '',
    real ? pagesReport(real.pages) : '',
    small ? casesReport(small.verdicts) : '',
    brokenReport(broken),
  ];
  return { text: parts.filter((part) => part !== '').join('\n\n'), isBroken: broken.length > 0 };
}
