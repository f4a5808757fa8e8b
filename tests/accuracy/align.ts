/**
 * Measures the sentence alignment on a folder of documents a human aligned
 * (`npm run accuracy -- --align FOLDER`).
 *
 * A document is NAME.xx and NAME.yy (one sentence a line, the endings are the languages) and
 * NAME.gold (`[source lines]:[target lines]`, counted from 0). Gold data is not in the repository.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { alignUnits } from '../../utils/compare/align';
import { runNow } from '../../utils/compare/run';
import type { Tuning } from '../../utils/compare/tuning';
import { type Counts, parseBeads, rates, type Score, score, total } from './score';

/** One document of a gold folder. */
export interface GoldDocument {
  readonly name: string;
  readonly langs: readonly [string, string];
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly gold: ReturnType<typeof parseBeads>;
}

/**
 * Reads every document of a folder. Which file is the gold's first side is told by how many lines
 * its beads count; where both fit, it is the first by its name.
 */
export function readGold(folder: string): GoldDocument[] {
  const files = readdirSync(folder).sort();
  return files
    .filter((file) => file.endsWith('.gold'))
    .map((file) => {
      const name = basename(file, '.gold');
      const sides = files.filter(
        (other) => /^\.\w{2,3}$/.test(other.slice(name.length)) && other.startsWith(name),
      );
      if (sides.length !== 2)
        throw new Error(`${name}: expected two languages, found ${sides.length}`);
      const gold = parseBeads(readFileSync(join(folder, file), 'utf8'));
      const both = sides.map((side) => ({
        lang: side.slice(name.length + 1),
        lines: lines(join(folder, side)),
      }));
      const [source, target] = fits(both, gold) ? both : [...both].reverse();
      if (!source || !target || !fits([source, target], gold))
        throw new Error(`${name}: the gold counts other lines than the two files have`);
      return {
        name,
        langs: [source.lang, target.lang] as const,
        source: source.lines,
        target: target.lines,
        gold,
      };
    });
}

/** Do the beads count as many lines on either side as there are? */
function fits(
  sides: readonly { readonly lines: readonly string[] }[],
  gold: GoldDocument['gold'],
): boolean {
  const last = (units: readonly number[]) => Math.max(-1, ...units);
  const counts = [
    1 + Math.max(-1, ...gold.map(({ source }) => last(source))),
    1 + Math.max(-1, ...gold.map(({ target }) => last(target))),
  ];
  return sides.every(({ lines: own }, index) => own.length === counts[index]);
}

/** Aligns one document and compares the result with its gold. */
export function measure(document: GoldDocument, tuning?: Partial<Tuning>): Score {
  const { source, target, langs, gold } = document;
  return score(runNow(alignUnits(source, target, { langs, tuning })), gold);
}

function lines(path: string): string[] {
  const all = readFileSync(path, 'utf8').split(/\r?\n/);
  if (all[all.length - 1] === '') all.pop();
  return all;
}

const WIDTH = 24;

function row(name: string, own: Score): string {
  const threes = (counts: Counts) => {
    const { precision, recall, f1 } = rates(counts);
    return [precision, recall, f1].map((value) => value.toFixed(3)).join(' ');
  };
  const f1 = (counts: Counts) => rates(counts).f1.toFixed(3);
  const { strict, lax, fullStrict, fullLax, empty } = own;
  return [
    name.padEnd(WIDTH),
    threes(strict),
    threes(lax),
    `${f1(fullStrict)} ${f1(fullLax)}`.padEnd(15),
    `${empty.right} ${empty.gold - empty.hit} ${empty.found - empty.right}`,
  ].join('   ');
}

/** The figures of gold documents as text: a line a document, then of each pair of languages. */
export function alignTable(documents: readonly GoldDocument[]): string {
  const scores = documents.map((document) => measure(document));
  const heads = ['document'.padEnd(WIDTH), 'strict'.padEnd(17), 'lax'.padEnd(17)];
  const lines = [
    'strict, lax: precision, recall, F1 over all beads',
    'both sides: strict and lax F1 over beads that have both; empty: found missed false',
    '',
    [...heads, 'both sides'.padEnd(15), 'empty'].join('   '),
  ];
  documents.forEach(({ name }, index) => {
    const own = scores[index];
    if (own) lines.push(row(name, own));
  });
  for (const pair of new Set(documents.map(({ langs }) => langs.join('-')))) {
    const own = scores.filter((_, index) => documents[index]?.langs.join('-') === pair);
    lines.push(row(`all ${pair} (${own.length})`, total(own)));
  }
  return lines.join('\n');
}
