/**
 * Scores a folder of pages that somebody labelled (`npm run accuracy -- --corpus FOLDER`): real
 * pages where it holds `labels.json`, small cases where it holds `read.json` or `cite.json`, all that
 * it has. README.md beside this file says what a label may hold and how it is scored.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { judgeCases } from './cases';
import { judgePages } from './measure';
import { brokenReport, casesReport, pagesList, pagesReport } from './report';

/** Cases, and which could not be judged. */
type Judged = ReturnType<typeof judgeCases>;

export interface CorpusReport {
  readonly text: string;
  /** Could something not be scored? */
  readonly isBroken: boolean;
}

/**
 * @param folder with `labels.json` and `pages/`, or `read.json` and `read/`
 * @param isList says page by page what is missed and what is wrong, too
 * @param cited the cases of citation, judged beforehand (see `citations.ts`)
 * @param only reads no other real pages than those whose key holds this text
 * @throws Error where the folder holds none of them
 */
export function corpusReport(
  folder: string,
  { isList = false, only = '', cited }: { isList?: boolean; only?: string; cited?: Judged } = {},
): CorpusReport {
  const [hasLabels, hasCases] = ['labels.json', 'read.json'].map((file) =>
    existsSync(join(folder, file)),
  );
  if (!hasLabels && !hasCases && !cited) {
    throw new Error(`${folder} holds neither labels.json nor read.json nor cite.json`);
  }
  const real = hasLabels ? judgePages(folder, only) : undefined;
  const small = hasCases ? judgeCases(folder) : undefined;
  const broken = [real, small, cited].flatMap((judged) => judged?.broken ?? []);
  const parts = [
    real && isList ? pagesList(real.pages) : '',
    real ? pagesReport(real.pages) : '',
    small ? casesReport('small cases', small.verdicts) : '',
    cited ? casesReport('cases of citation', cited.verdicts) : '',
    brokenReport(broken),
  ];
  return { text: parts.filter((part) => part !== '').join('\n\n'), isBroken: broken.length > 0 };
}
