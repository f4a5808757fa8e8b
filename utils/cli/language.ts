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

/**
 * The report on a language, and whether anything is wrong with it.
 * @throws Error where it has no room
 */
export function languageReport(tag: string): { text: string; isSound: boolean } {
  const room = LANGUAGES.find((one) => one.tag === baseOf(tag));
  if (!room) throw new Error(`there is no room of "${tag}"`);
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

const USAGE = `Usage: npm run --silent language -- TAG…

Prints what a language's room has and lacks, and each example that does not read as it says.
There are: ${TAGS.join(', ')}.

  --help  shows this

Exit status: 0 where every example reads as it says, 1 where one does not, 2 where it was called wrongly.`;

/**
 * Runs the command without touching the process.
 * @param args what stands behind the command's name
 */
export function languageCommand(args: readonly string[]) {
  if (args.includes('--help')) return { code: 0, out: `${USAGE}\n`, err: '' };
  const unknown = args.find((tag) => !LANGUAGES.some((one) => one.tag === baseOf(tag)));
  const fault = args.length === 0 ? 'expected a language' : `there is no room of "${unknown}"`;
  if (args.length === 0 || unknown !== undefined) {
    return { code: 2, out: '', err: `language: ${fault}\n${USAGE}\n` };
  }
  const reports = args.map(languageReport);
  const code = reports.every(({ isSound }) => isSound) ? 0 : 1;
  return { code, out: reports.map(({ text }) => text).join(''), err: '' };
}

if (import.meta.filename === process.argv[1]) {
  const { code, out, err } = languageCommand(process.argv.slice(2));
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}
