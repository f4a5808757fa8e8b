/** What may be written otherwise without saying anything else, tried on every room's own examples. */
import { describe, expect, test } from 'vitest';
import { claimOf, lineOf } from '../../../utils/cli/language-example';
import { KINDS } from '../../../utils/languages/compiled';
import { LANGUAGES } from '../../../utils/languages/index';
import type { Claim } from '../../../utils/languages/types';

type Change = (example: string, lead: string, tag: string) => string;

/** Other ways to write a line; `lead` is what stands before the first value it states. */
const changes: Record<string, Change> = {
  'no space beside a colon': (example) =>
    outsideLinks(example, (text) => text.replace(/ ?([:：]) ?(?!\/)/g, '$1')),
  'spaces on both sides of a colon': (example) =>
    outsideLinks(example, (text) => text.replace(/(?<=\p{L}) ?: ?(?=[\p{L}[]|$)/gu, ' : ')),
  'a full-width colon': (example) =>
    outsideLinks(example, (text) => text.replace(/(?<=\p{L}) ?: ?(?=[\p{L}[]|$)/gu, '：')),
  'typographic apostrophes': (example) => example.replace(/'/g, '\u2019'),
  'straight apostrophes': (example) => example.replace(/\u2019/g, "'"),
  'round brackets around it': (example) => `(${example})`,
  // Square ones mark a link in an example; these are theirs in the Far East.
  'square brackets around it': (example) => `【${example}】`,
  'a dash before it': (example) => `– ${example}`,
  'a bullet before it': (example) => `• ${example}`,
  'its label in capitals': (example, lead, tag) =>
    lead.toLocaleUpperCase(tag) + example.slice(lead.length),
  'its label in small letters': (example, lead, tag) =>
    lead.toLocaleLowerCase(tag) + example.slice(lead.length),
};

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
  test.each(Object.entries(changes))('%s', (name, change) => {
    const said = phrases.map(([, example, claim]) => ({
      line: change(example, leadOf(example, claim), tag),
      claim,
    }));
    const read = said.map(({ line }) => ({ line, claim: claimOf(lineOf(line, tag)) }));
    if (NOT_YET.includes(`${tag} ${name}`)) expect(read).not.toEqual(said);
    else expect(read).toEqual(said);
  });
});
