/**
 * Measures the comparison on real articles in two languages (`npm run accuracy -- --pairs FOLDER`):
 * how much of the pages their bodies keep, what is flagged (printed with both texts, to be read: a
 * right flag is a difference that stands in the two texts), and which injected differences are told.
 */

import type { Article, SideName } from '../../../utils/compare/article';
import { comparing } from '../../../utils/compare/compare';
import type { Comparison } from '../../../utils/compare/comparison';
import type { Difference } from '../../../utils/compare/difference';
import { runNow } from '../../../utils/compare/run';
import { INJECTIONS, injections } from './inject';
import { type ArticlePair, readPairs } from './read';

/** Characters shown of either text of a flag. */
const SHOWN = 300;
/** Below this share of its page a body is named. */
const CUT = 0.97;

/** The figures of a folder of pairs as text, the flags to be read first. */
export function pairsTable(folder: string): string {
  const pairs = readPairs(folder);
  if (pairs.length === 0) throw new Error(`${folder}: no NAME.xx.html beside NAME.yy.html`);
  const compared = pairs.map((pair) => {
    const comparison = compare(pair.source.article, pair.target.article);
    return {
      pair,
      comparison,
      flags: comparison.differences.filter(({ weight }) => weight === 'flag'),
    };
  });
  const flags = compared.flatMap(({ pair, comparison, flags: own }) =>
    own.map((flag) => shown(pair, comparison, flag)),
  );
  return [
    ...flags.sort(),
    '',
    ...keptLines(pairs),
    '',
    ...countLines(compared),
    '',
    ...injectedLines(compared),
  ].join('\n');
}

interface ComparedPair {
  readonly pair: ArticlePair;
  readonly comparison: Comparison;
  readonly flags: readonly Difference[];
}

function compare(source: Article, target: Article): Comparison {
  return runNow(comparing(source, target));
}

/** One flag, with the words it rests on and the texts of its row. */
function shown({ name, ...sides }: ArticlePair, { rows }: Comparison, flag: Difference): string {
  const { kind, where, sought } = flag;
  const row = rows[flag.row];
  const texts = (['source', 'target'] as const).map((side) => {
    const text = (row?.[side] ?? [])
      .map((block) => sides[side].article.blocks[block]?.text ?? '')
      .join(' ¶ ');
    const at =
      where.side === side && text.length > SHOWN ? Math.max(0, where.start - SHOWN / 2) : 0;
    return `    ${side}: ${text.slice(at, at + SHOWN).replace(/\s+/g, ' ') || '—'}`;
  });
  const asked = sought.replace(/\s+/g, ' ').slice(0, 100);
  return [`${kind} (${where.side}) ${name}: ${asked}`, ...texts].join('\n');
}

function keptLines(pairs: readonly ArticlePair[]): string[] {
  let [there, kept] = [0, 0];
  const cut: string[] = [];
  for (const { name, ...sides } of pairs) {
    for (const side of ['source', 'target'] as const satisfies SideName[]) {
      const own = sides[side];
      there += own.there;
      kept += own.kept;
      if (own.kept < CUT * own.there)
        cut.push(`  ${name} (${side}): ${((100 * own.kept) / own.there).toFixed(1)} %`);
    }
  }
  return [`characters of both sides kept: ${((100 * kept) / there).toFixed(2)} %`, ...cut];
}

function countLines(compared: readonly ComparedPair[]): string[] {
  const groups = new Map<string, ComparedPair[]>();
  for (const one of compared) {
    const group = one.pair.name.split('/').slice(0, -1).join('/') || 'all';
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const kinds = [...new Set(compared.flatMap(({ flags }) => flags.map(({ kind }) => kind)))].sort();
  const line = (group: string, own: readonly ComparedPair[]) => {
    const flagged = own.filter(({ flags }) => flags.length > 0).length;
    const counts = kinds.map((kind) => {
      const count = own.reduce(
        (n, { flags }) => n + flags.filter((f) => f.kind === kind).length,
        0,
      );
      return `${kind} ${count}`;
    });
    const unlike = own.filter(({ comparison }) => comparison.likeness === 'unlike').length;
    return `${group.padEnd(20)} ${own.length} articles, ${flagged} with a flag, ${unlike} unlike; ${counts.join(', ')}`;
  };
  return [...[...groups].map(([group, own]) => line(group, own)), line('all', compared)];
}

/** Injects into pairs without a flag; beside what is told, what is told elsewhere and is not so. */
function injectedLines(compared: readonly ComparedPair[]): string[] {
  const groups = new Map<string, { tried: number; told: number; elsewhere: number }>();
  for (const { pair, comparison, flags } of compared) {
    if (flags.length > 0 || comparison.likeness === 'unlike') continue;
    for (const kind of INJECTIONS) {
      for (const { article, isTold } of injections(kind, pair.target.article, comparison)) {
        const found = compare(pair.source.article, article);
        const alarms = found.differences.filter(({ weight }) => weight === 'flag');
        const told = alarms.filter((flag) => isTold(flag, found));
        for (const group of [kind, `${kind} ${pair.target.article.lang ?? ''}`]) {
          const counts = groups.get(group) ?? { tried: 0, told: 0, elsewhere: 0 };
          counts.tried++;
          if (told.length > 0) counts.told++;
          counts.elsewhere += alarms.length > told.length ? 1 : 0;
          groups.set(group, counts);
        }
      }
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, { tried, told, elsewhere }]) => {
      const share = (told / tried).toFixed(3);
      return `injected ${group.padEnd(16)} ${share} told (${told} of ${tried}), elsewhere ${elsewhere}`;
    });
}
