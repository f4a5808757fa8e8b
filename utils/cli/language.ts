/**
 * Prints what a language's room has and lacks, and each example that does not read as it says:
 *
 *     npm run --silent language -- sv
 *
 * Beside each gap stand the English and the French phrases of that kind, as models.
 */
import { isDeepStrictEqual } from 'node:util';
import { KINDS, type Kind } from '../languages/compiled';
import { LANGUAGES } from '../languages/index';
import { baseOf, roomOf, TAGS } from '../languages/rooms';
import { claimOf, lineOf } from './language-example';

const MODELS = ['en', 'fr'];

/** What a room may have beside its phrases. */
const PARTS = [
  'common',
  'and',
  'nobody',
  'note',
  'byline',
  'lists',
  'numbers',
  'clock',
  'abbreviations',
] as const;

/** The report on a language, and whether anything is wrong with it. */
export function languageReport(tag: string): { text: string; isSound: boolean } {
  const room = LANGUAGES.find((one) => one.tag === baseOf(tag));
  if (!room)
    return { text: `No room of "${tag}". There are: ${TAGS.join(', ')}.\n`, isSound: false };
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(room.tag);
  const lines = [`${name} (${room.tag})`, ''];
  const wrong: string[] = [];
  for (const kind of KINDS) {
    const phrases = room.phrases[kind] ?? [];
    lines.push(`${kind.padEnd(14)} ${phrases.length === 0 ? 'none' : phrases.length}`);
    if (phrases.length === 0) lines.push(...modelsOf(kind, room.tag));
    for (const [, example, claim] of phrases) {
      const read = claimOf(lineOf(example, room.tag));
      if (!isDeepStrictEqual(read, claim))
        wrong.push(`  ${kind}: ${example}\n    reads ${JSON.stringify(read)}`);
    }
  }
  const missing = PARTS.filter((part) => room[part] === undefined);
  lines.push('', missing.length > 0 ? `Lacks: ${missing.join(', ')}.` : 'Lacks nothing.');
  if (wrong.length > 0) lines.push('', 'Examples that do not read as they say:', ...wrong);
  return { text: `${lines.join('\n')}\n`, isSound: wrong.length === 0 };
}

function modelsOf(kind: Kind, tag: string): string[] {
  return MODELS.filter((model) => model !== tag).flatMap((model) =>
    (roomOf(model)?.phrases[kind] ?? []).slice(0, 3).map(([words]) => `    ${model}  ${words}`),
  );
}

if (process.argv[1]?.endsWith('language.ts')) {
  const reports = process.argv.slice(2).map(languageReport);
  if (reports.length === 0)
    process.stderr.write(`usage: language TAG…\nThere are: ${TAGS.join(', ')}.\n`);
  for (const { text } of reports) process.stdout.write(text);
  process.exitCode = reports.length > 0 && reports.every(({ isSound }) => isSound) ? 0 : 2;
}
