/**
 * Prints how the time of the alignment grows with the length of the texts:
 *
 *     npx tsx tests/accuracy/align-bench.ts
 */
import { alignUnits } from '../../utils/compare/align';
import { comparing } from '../../utils/compare/compare';
import type { Article } from '../../utils/compare/comparison';
import { runNow } from '../../utils/compare/run';

/** Time and memory of one run. */
export interface Measurement {
  readonly what: string;
  readonly units: number;
  readonly milliseconds: number;
  /** Time on the processor: what the clock would show on an idle machine, or a little more. */
  readonly processor: number;
  /** Growth of the heap and of typed arrays while it ran, in megabytes, as far as it was seen. */
  readonly megabytes: number;
}

/** Measures sentences of 125 to 4,000 and articles of 15 to 480 paragraphs. */
export function bench(): Measurement[] {
  const found: Measurement[] = [];
  runNow(comparing(article(30, 0), article(30, 1)));
  for (const units of [15, 30, 60, 120, 240, 480]) {
    found.push(measure('paragraphs', units, () => comparing(article(units, 0), article(units, 1))));
  }
  for (const units of [125, 250, 500, 1000, 2000, 4000]) {
    found.push(measure('sentences', units, () => alignUnits(text(units, 0), text(units, 1))));
  }
  return found;
}

function measure(
  what: string,
  units: number,
  start: () => Generator<number, unknown>,
): Measurement {
  globalThis.gc?.();
  const before = used();
  let most = before;
  const begin = performance.now();
  const cpu = process.cpuUsage();
  const steps = start();
  while (!steps.next().done) most = Math.max(most, used());
  const milliseconds = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  const processor = (user + system) / 1000;
  return {
    what,
    units,
    milliseconds,
    processor,
    megabytes: (Math.max(most, used()) - before) / 1e6,
  };
}

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * A made-up text with the statistics of a real one: frequent and rare words (Zipf), names shared
 * by both languages, numbers, sentences of 6 to 30 words; the other language has words of its own
 * and drops, merges or splits one sentence in ten.
 */
export function text(count: number, language: 0 | 1): string[] {
  const sentences: string[] = [];
  for (let i = 0; i < count; i++) {
    const random = generator(i + 1);
    const words = Array.from({ length: 6 + Math.floor(random() * 24) }, () =>
      word(random, language),
    );
    const fate = random();
    if (random() < 0.3) words.push(String(Math.floor(random() * 3000)));
    const sentence = `${words.join(' ')}${random() < 0.1 ? '?' : '.'}`;
    if (language === 0) sentences.push(sentence);
    else if (fate < 0.03) continue;
    else if (fate < 0.06 && sentences.length) sentences.push(`${sentences.pop()} ${sentence}`);
    else if (fate < 0.1) {
      const middle = Math.floor(words.length / 2);
      sentences.push(`${words.slice(0, middle).join(' ')}.`, `${words.slice(middle).join(' ')}.`);
    } else sentences.push(sentence);
  }
  return sentences;
}

/** Paragraphs of four sentences. */
function article(paragraphs: number, language: 0 | 1): Article {
  const all = text(paragraphs * 4, language);
  const size = Math.ceil(all.length / paragraphs);
  const blocks = Array.from({ length: paragraphs }, (_, i) => ({
    text: all.slice(i * size, (i + 1) * size).join(' '),
  })).filter((block) => block.text);
  return { blocks, lang: language ? 'fr' : 'en' };
}

function word(random: () => number, language: 0 | 1): string {
  const rank = Math.floor(8000 ** random());
  const own = generator(rank * 2 + (rank % 7 === 0 ? 0 : language));
  const length = 2 + Math.floor(own() * 8);
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(own() * 26))).join('');
}

/** A small deterministic random generator (mulberry32). */
function generator(seed: number): () => number {
  let state = (seed * 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (process.argv[1]?.endsWith('align-bench.ts')) {
  let last: Measurement | undefined;
  for (const found of bench()) {
    const grows =
      last?.what === found.what
        ? Math.log(found.processor / last.processor) / Math.log(found.units / last.units)
        : Number.NaN;
    console.log(
      `${found.what.padEnd(11)}${String(found.units).padStart(6)}` +
        `${found.milliseconds.toFixed(0).padStart(8)} ms${found.processor.toFixed(0).padStart(8)} ms processor${found.megabytes.toFixed(0).padStart(6)} MB` +
        (Number.isNaN(grows) ? '' : `   grows as length^${grows.toFixed(1)}`),
    );
    last = found;
  }
}
