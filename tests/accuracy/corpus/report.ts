/** The figures of a corpus as text. */
import type { CaseVerdict } from './cases';
import { FACTS, type FactVerdict, type Outcome } from './judge';
import type { Broken } from './labels';
import type { Judged } from './measure';

const WIDTH = 24;

/** All figures of real pages: false claims first. */
export function pagesReport(all: readonly Judged[]): string {
  const clear = all.filter(({ label }) => !label.ambiguous);
  const stating = clear.filter(({ label }) => label.states);
  const others = clear.filter(({ label }) => !label.states);
  const unclear = all.filter(({ label }) => label.ambiguous);
  const wrong = count(stating, 'wrong');
  const claimed = wrong + count(stating, 'found');
  return [
    falseClaims(others),
    '',
    row('pages that state one', ['pages', 'found', 'wrong', 'missed', 'found %']),
    outcomes('all', stating),
    ...groups(stating, ({ label }) => label.basis ?? ''),
    '',
    ...groups(stating, ({ label }) => label.lang),
    '',
    `wrong among the claimed: ${wrong} of ${claimed} (${percent(wrong, claimed)})`,
    `ambiguous, in no figure: ${unclear.length} (${tally(unclear)})`,
    '',
    row('fact', ['stated', 'right', 'wrong', 'missed', 'recall']),
    ...FACTS.map(({ name }) =>
      factRow(
        name,
        stating.map(({ verdict }) => verdict.facts),
      ),
    ),
    '',
    row('rights, of all pages', ['stated', 'right', 'wrong', 'missed', 'recall']),
    ...RIGHTS.map((name) =>
      factRow(
        name,
        clear.map(({ verdict }) => verdict.rights),
      ),
    ),
    '',
    `reading a page, median: ${median(all.map(({ took }) => took)).toFixed(1)} ms of processor time`,
  ].join('\n');
}

const RIGHTS = ['license', 'copyrightHolder', 'reuseNotice', 'disclaimer'];

function falseClaims(others: readonly Judged[]): string {
  const wrong = others.filter(({ verdict }) => verdict.outcome === 'false');
  const real = others.filter(({ label }) => !label.synthetic).length;
  const traps = others.filter(({ label }) => label.trap).length;
  return [
    `false claims: ${wrong.length} of ${others.length} pages that state no origin (${real} real, ${traps} with a trap)`,
    ...wrong.map(({ key }) => `  ${key}`),
  ].join('\n');
}

function groups(pages: readonly Judged[], of: (page: Judged) => string): string[] {
  const names = [...new Set(pages.map(of))];
  const size = (name: string) => pages.filter((page) => of(page) === name).length;
  return names
    .sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
    .map((name) =>
      outcomes(
        `  ${name}`,
        pages.filter((page) => of(page) === name),
      ),
    );
}

function outcomes(name: string, pages: readonly Judged[]): string {
  const found = count(pages, 'found');
  const cells = [pages.length, found, count(pages, 'wrong'), count(pages, 'missed')];
  return row(name, [...cells.map(String), percent(found, pages.length)]);
}

function count(pages: readonly Judged[], outcome: Outcome): number {
  return pages.filter(({ verdict }) => verdict.outcome === outcome).length;
}

function tally(pages: readonly Judged[]): string {
  const names: Outcome[] = ['found', 'wrong', 'missed', 'silent', 'false'];
  return names.map((name) => `${name} ${count(pages, name)}`).join(', ');
}

function factRow(name: string, pages: readonly (readonly FactVerdict[])[]): string {
  let [right, wrong, missed] = [0, 0, 0];
  for (const fact of pages.flat()) {
    if (fact.name !== name) continue;
    right += fact.right.length;
    wrong += fact.wrong.length;
    missed += fact.missed.length;
  }
  const recall = right + missed === 0 ? '–' : (right / (right + missed)).toFixed(2);
  return row(name, [...[right + missed, right, wrong, missed].map(String), recall]);
}

function row(name: string, cells: readonly string[]): string {
  return [name.padEnd(WIDTH), ...cells.map((cell) => cell.padStart(9))].join('');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Page by page: what is claimed and should not be, what is wrong, what is not read. */
export function pagesList(all: readonly Judged[]): string {
  return all.flatMap(pageLines).join('\n');
}

function pageLines({ key, label, verdict }: Judged): string[] {
  const { outcome, isOtherBasis, facts, rights } = verdict;
  const isQuiet = outcome === 'silent' || outcome === 'missed';
  const faults = [
    ...(isOtherBasis ? ['  basis: the other one is claimed'] : []),
    ...(isQuiet ? [] : facts.flatMap(faultLines)),
    ...rights.flatMap(faultLines),
  ];
  if (faults.length === 0 && (outcome === 'found' || outcome === 'silent')) return [];
  const about = [label.basis ?? 'no origin', label.lang, label.ambiguous ? 'ambiguous' : ''];
  const quote = outcome === 'missed' || outcome === 'false' ? [label.quote, label.quote2] : [];
  return [
    `${outcome}  ${key}  (${about.filter(Boolean).join(', ')})`,
    ...quote.flatMap((words) => (typeof words === 'string' ? [`  “${words}”`] : [])),
    ...faults,
  ];
}

function faultLines({ name, wrong, missed }: FactVerdict): string[] {
  return [
    ...wrong.map((value) => `  ${name}: wrong: ${cut(value)}`),
    ...missed.map((value) => `  ${name}: missed: ${cut(value)}`),
  ];
}

function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** The small cases: how many are right, and each that is not, with why. */
export function casesReport(kind: string, verdicts: readonly CaseVerdict[]): string {
  const failing = verdicts.filter(({ faults }) => faults.length > 0);
  return [
    `${kind}: ${verdicts.length - failing.length} of ${verdicts.length} right`,
    ...failing.flatMap(({ name, situation, faults }) => [
      `  ${name}${situation ? `: ${situation}` : ''}`,
      ...faults.map((fault) => `    ${fault}`),
    ]),
  ].join('\n');
}

/** What could not be scored; empty where all could. */
export function brokenReport(broken: readonly Broken[]): string {
  if (broken.length === 0) return '';
  return [
    `broken, in no figure: ${broken.length}`,
    ...broken.map(({ name, why }) => `  ${name}: ${why}`),
  ].join('\n');
}
