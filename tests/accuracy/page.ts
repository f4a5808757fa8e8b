/** Precision and recall of the page reader, per kind of fact. */
import { JSDOM } from 'jsdom';
import { readPage } from '../../utils/page/read';
import { comparable, type ExpectedPage, pageFixtures } from './fixtures';

/** What was found and what was not, of one kind of fact. */
export interface Score {
  kind: string;
  /** Rightly read, wrongly read, not read. */
  right: number;
  wrong: number;
  missed: number;
}

/** A page's facts as `kind` → texts; a notice is a fact of its kind. */
function factsByKind({ statements, notices }: ExpectedPage): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  const add = (kind: string, text: string) => {
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(text));
  };
  for (const [about, property, value, where] of statements) {
    add(`${about} ${property}`, `${value} (${where})`);
  }
  for (const { kind, inLanguage, text, copyrightHolder, copyrightYear } of notices) {
    add(`notice ${kind}`, JSON.stringify([inLanguage, text, copyrightHolder, copyrightYear]));
  }
  return kinds;
}

/**
 * Scores what was read against what was expected, over pages.
 * @param pages of each page the two readings
 * @returns one score per kind of fact, then the sum
 */
export function score(pages: readonly { read: ExpectedPage; expected: ExpectedPage }[]): Score[] {
  const scores = new Map<string, Score>();
  const total: Score = { kind: 'all', right: 0, wrong: 0, missed: 0 };
  for (const { read, expected } of pages) {
    const [found, wanted] = [factsByKind(read), factsByKind(expected)];
    for (const kind of new Set([...found.keys(), ...wanted.keys()])) {
      const one = scores.get(kind) ?? { kind, right: 0, wrong: 0, missed: 0 };
      scores.set(kind, one);
      const [has, wants] = [found.get(kind) ?? new Set(), wanted.get(kind) ?? new Set()];
      const right = [...has].filter((text) => wants.has(text)).length;
      for (const sum of [one, total]) {
        sum.right += right;
        sum.wrong += has.size - right;
        sum.missed += wants.size - right;
      }
    }
  }
  return [...[...scores.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1)), total];
}

/** The table as text: one row a kind of fact. */
export function scoreTable(scores: readonly Score[]): string {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  const rows = scores.map(({ kind, right, wrong, missed }) => [
    kind,
    ...[right, wrong, missed].map(String),
    percent(right, right + wrong),
    percent(right, right + missed),
  ]);
  return [['fact', 'right', 'wrong', 'missed', 'precision', 'recall'], ...rows]
    .map(([kind = '', ...cells]) => [kind.padEnd(28), ...cells.map((cell) => cell.padStart(10))])
    .map((cells) => cells.join(''))
    .join('\n');
}

/** Reads every fixture and scores it. */
export function scoreFixtures(): { pages: number; scores: Score[] } {
  const pages = pageFixtures().map(({ html, url, page: expected }) => {
    const { document } = new JSDOM(html, { url }).window;
    return { read: comparable(readPage(document, url)), expected };
  });
  return { pages: pages.length, scores: score(pages) };
}
