/** Comparing two texts in Node: time and memory against length. */
import { alignUnits } from '../../utils/compare/align';
import { comparing } from '../../utils/compare/compare';
import { article, text } from './generated/texts';
import { type Figure, median } from './stats';

/** Each length is measured so often. */
const TURNS = 5;
const PARAGRAPHS = [15, 60, 240];
const SENTENCES = [500, 2000, 4000];

/** What an article of 60 paragraphs, and 2,000 sentences, should stay below. */
const GOALS: Record<string, { ms: number; bytes?: number }> = {
  '60 paragraphs': { ms: 100 },
  '2000 sentences': { ms: 3000, bytes: 200 * 1024 * 1024 },
};

/** Articles block by block and sentence by sentence, and lists of sentences as one stretch. */
export function benchCompare(): Figure[] {
  // The first articles only warm up.
  for (let turn = 0; turn < TURNS; turn++) run(() => comparing(article(30, 0), article(30, 1)));
  return [
    ...figures('paragraphs', PARAGRAPHS, (units) => {
      const [source, target] = [article(units, 0), article(units, 1)];
      return () => comparing(source, target);
    }),
    ...figures('sentences', SENTENCES, (units) => {
      const [source, target] = [text(units, 0), text(units, 1)];
      return () => alignUnits(source, target);
    }),
  ];
}

/** Time of each length beside the shortest's times the length, and the memory. */
function figures(
  what: string,
  lengths: readonly number[],
  prepare: (units: number) => () => Generator<number, unknown>,
): Figure[] {
  const runs = lengths.map((units) => {
    const start = prepare(units);
    const all = Array.from({ length: TURNS }, () => run(start));
    return {
      units,
      ms: median(all.map(({ ms }) => ms)),
      bytes: Math.max(...all.map(({ bytes }) => bytes)),
    };
  });
  const [first] = runs;
  return runs.flatMap(({ units, ms, bytes }): Figure[] => {
    const name = `${units} ${what}`;
    const goal = GOALS[name];
    const floor = ((first?.ms ?? Number.NaN) * units) / (first?.units ?? Number.NaN);
    return [
      {
        ...{ name: `comparing, ${name}`, unit: 'ms', ours: ms, floor, ratio: ms / floor },
        ...(goal ? { limit: goal.ms } : {}),
      },
      {
        ...{ name: `comparing, ${name}, memory`, unit: 'bytes', ours: bytes },
        ...(goal?.bytes ? { goal: goal.bytes } : {}),
      },
    ];
  });
}

/**
 * One run: processor time, which a busy machine stretches less than the clock's, and the growth of
 * the heap and of typed arrays while it ran, as far as it was seen.
 */
function run(start: () => Generator<number, unknown>): { ms: number; bytes: number } {
  globalThis.gc?.();
  const before = used();
  const cpu = process.cpuUsage();
  let most = before;
  const steps = start();
  while (!steps.next().done) most = Math.max(most, used());
  const { user, system } = process.cpuUsage(cpu);
  return { ms: (user + system) / 1000, bytes: Math.max(most, used()) - before };
}

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
