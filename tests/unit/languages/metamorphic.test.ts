/** What may be written otherwise without saying anything else, tried on every room's own examples. */
import { describe, expect, test } from 'vitest';
import { claimOf, lineOf } from '../../../utils/cli/language-example';
import { KINDS } from '../../../utils/languages/compiled';
import { LANGUAGES } from '../../../utils/languages/index';
import type { Claim } from '../../../utils/languages/types';

type Change = (example: string, lead: string, tag: string) => string;

/**
 * Other ways to write a line; `lead` is what stands before the first value it states. Each is tried with
 * ways that have to do with other signs: reading the lines is what takes the time.
 */
const changes: Record<string, Change[]> = {
  'no space beside a colon, typographic apostrophes, round brackets around it': [
    (example) => outsideLinks(example, (text) => text.replace(/ ?([:：]) ?(?!\/)/g, '$1')),
    (example) => example.replace(/'/g, '\u2019'),
    (example) => `(${example})`,
  ],
  'spaces on both sides of a colon, straight apostrophes, square brackets around it': [
    withColon(' : '),
    (example) => example.replace(/\u2019/g, "'"),
    // Those of the Far East: others mark a link in an example.
    (example) => `【${example}】`,
  ],
  'a full-width colon, a dash before it': [withColon('：'), (example) => `– ${example}`],
  'a bullet before it': [(example) => `• ${example}`],
  'its label in capitals': [
    (example, lead, tag) => lead.toLocaleUpperCase(tag) + example.slice(lead.length),
  ],
  'its label in small letters': [
    (example, lead, tag) => lead.toLocaleLowerCase(tag) + example.slice(lead.length),
  ],
};

function withColon(colon: string): Change {
  return (example) =>
    outsideLinks(example, (text) => text.replace(/(?<=\p{L}) ?: ?(?=[\p{L}[]|$)/gu, colon));
}

/** Applies a change to what is no link's address. */
function outsideLinks(example: string, change: (text: string) => string): string {
  return example
    .split(/(\]\(https?:[^)\s]+\)|https?:\S+)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

/** What stands before the first value that an example states. */
function leadOf(example: string, claim: Claim): string {
  const values = Object.values(claim as Record<string, string | string[]>).flat();
  const places = [...values.map((value) => example.indexOf(value)), example.indexOf('[')];
  const first = Math.min(...places.filter((at) => at >= 0), example.length);
  const [lead = ''] = example.slice(0, first).split(/(?<=[.!?] )/);
  return /https?:/.test(lead) ? '' : lead;
}

/** What does not hold yet: a Russian preposition in capitals, which looks like part of a name. */
const NOT_YET = ['ru its label in capitals'];

describe.each(LANGUAGES)('the room of $tag reads the same with', ({ tag, phrases: kinds }) => {
  const phrases = KINDS.flatMap((kind) => kinds[kind] ?? []);
  test.each(Object.entries(changes))('%s', (name, all) => {
    const said = phrases.map(([, example, claim]) => {
      const lead = leadOf(example, claim);
      return { line: all.reduce((line, change) => change(line, lead, tag), example), claim };
    });
    const read = said.map(({ line }) => ({ line, claim: claimOf(lineOf(line, tag)) }));
    if (NOT_YET.includes(`${tag} ${name}`)) expect(read).not.toEqual(said);
    else expect(read).toEqual(said);
  });
});
