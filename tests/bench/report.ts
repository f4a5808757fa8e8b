/** The figures as a table, as JSON, as a line of the history, and between two markers of the README. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Figure } from './stats';

const START = '<!-- bench: written by `npm run bench` -->';
const END = '<!-- /bench -->';

/** Is the goal met? Undefined where there is none. */
export function meets({ ratio, ours, goal, limit }: Figure): boolean | undefined {
  if (goal === undefined && limit === undefined) return undefined;
  const value = ratio ?? ours;
  return (goal === undefined || value <= goal) && (limit === undefined || ours <= limit);
}

/** A Markdown table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, ours, floor, ratio, goal, limit, unit } = figure;
    const aim = [
      goal === undefined ? '' : ratio === undefined ? shown(goal, unit) : `${goal}×`,
      limit === undefined ? '' : shown(limit, unit),
    ].filter((text) => text !== '');
    const mark = { true: ' ✓', false: ' ✗', undefined: '' }[String(meets(figure))] ?? '';
    return [
      name,
      shown(ours, unit),
      floor === undefined ? '' : shown(floor, unit),
      ratio === undefined ? '' : `${ratio.toFixed(2)}×`,
      aim.length > 0 ? `≤ ${aim.join(', ')}${mark}` : '',
    ];
  });
  const head = ['figure', 'Colophon', 'floor', 'ratio', 'goal'];
  return [head, ['---', '--:', '--:', '--:', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function shown(value: number, unit: Figure['unit']): string {
  if (unit === 'bytes') {
    return value >= 1024 * 1024
      ? `${(value / 1024 / 1024).toFixed(2)} MB`
      : `${(value / 1024).toFixed(1)} KB`;
  }
  if (unit === 'count') return value.toFixed(4).replace(/\.?0+$/, '');
  return `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ${unit === 'bytes/record' ? 'B' : unit}`;
}

/** Puts the table between the README's markers, in the format that the lint asks for. */
export function writeReadme(path: string, table: string): void {
  const text = readFileSync(path, 'utf8');
  const [before, rest = ''] = text.split(START);
  const [, after] = rest.split(END);
  if (after === undefined) throw new Error(`${path} has no place for the table`);
  writeFileSync(path, `${before}${START}\n${table}\n${END}${after}`);
  const biome = join(import.meta.dirname, '../../node_modules/.bin/biome');
  execFileSync(biome, ['format', '--write', path], { stdio: ['ignore', 2, 2] });
}

/** All figures, for machines. */
export function writeJson(path: string, figures: readonly Figure[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`);
}

/** One line a run, with what does not depend on the machine: ratios, bytes, counts. */
export function addToHistory(path: string, version: string, figures: readonly Figure[]): void {
  const kept = figures.flatMap(({ name, unit, ours, ratio }) => {
    const value = ratio ?? (unit === 'ms' || unit === 's' ? undefined : ours);
    return value === undefined ? [] : [[name, Number(value.toPrecision(4))] as const];
  });
  const date = new Date().toISOString().slice(0, 10);
  appendFileSync(path, `${JSON.stringify({ date, version, ...Object.fromEntries(kept) })}\n`);
}
