/** Reads every labelled page of a folder and judges it. */
import { join } from 'node:path';
import { claimedOf, pageOf } from './claims';
import { judge, type Verdict } from './judge';
import { type Broken, htmlOf, type Labelled, messageOf, readLabels } from './labels';

/** One page with what was made of it. */
export interface Judged extends Labelled {
  readonly verdict: Verdict;
  /** Milliseconds of processor time from the document to what it states. */
  readonly took: number;
}

/**
 * Scores the real pages of a folder. What is broken is named, and the others are scored.
 * @param folder holds `labels.json` and `pages/`
 * @param only reads no other pages than those whose key holds this text
 */
export function judgePages(folder: string, only = ''): { pages: Judged[]; broken: Broken[] } {
  const { labels, broken } = readLabels(folder);
  const pages: Judged[] = [];
  for (const { key, label } of labels) {
    if (!key.includes(only)) continue;
    try {
      const html = htmlOf(join(folder, 'pages', label.file));
      const { page, took } = pageOf(html, label.url);
      pages.push({ key, label, took, verdict: judge(label, claimedOf(page)) });
    } catch (error) {
      broken.push({ name: `pages/${label.file} (${key})`, why: messageOf(error) });
    }
  }
  return { pages, broken };
}
