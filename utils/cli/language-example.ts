/** Examples of phrases as lines of a page: `[words](address)` is a link. */

import { languagesOf } from '../languages/choose';
import { compiledRoom } from '../languages/compiled';
import type { Claim } from '../languages/types';
import { ownSite } from '../page/addresses';
import { plainOf, type Words } from '../page/grammar/family';
import { phraseLine } from '../page/grammar/phrase-line';
import type { Fact } from '../page/page';

const LINK = /\[([^\]]+)\]\((https?:[^)\s]+)\)/g;
const PAGE = 'https://shore.example/2024/the-page';

/** An example as a line of a page at `https://shore.example/`. */
export function lineOf(example: string, tag: string): Words {
  let text = '';
  let at = 0;
  const links: Words['links'] = [];
  for (const { 0: whole, 1: words = '', 2: href = '', index } of example.matchAll(LINK)) {
    text += example.slice(at, index);
    links.push({ start: text.length, end: text.length + words.length, href });
    text += words;
    at = index + whole.length;
  }
  text += example.slice(at);
  const url = new URL(PAGE);
  return {
    ...{ text, links, plain: plainOf(text), own: ownSite(url, url, ['The Shore']) },
    inLanguage: tag,
    rooms: languagesOf(tag, '').flatMap((one) => compiledRoom(one) ?? []),
  };
}

const NAMES: Record<string, keyof Claim> = {
  'here role': 'role',
  'here datePublished': 'date',
  'here basis': 'basis',
  'original headline': 'originalHeadline',
  'original publisher': 'originalPublisher',
  'original datePublished': 'originalDate',
  'original inLanguage': 'originalLanguage',
  'original address': 'originalAddress',
  'original author': 'authors',
  'translation translator': 'translators',
  'translation proofreader': 'proofreaders',
  'translation publisher': 'translationPublisher',
  'original license': 'license',
};

/** What a line states, in the names of a claim. */
export function claimOf(words: Words): Claim {
  const facts = phraseLine(words).flatMap((reading) => reading.facts);
  const claim: Record<string, unknown> = {};
  for (const { about, property, value } of facts) add(claim, { about, property, value });
  return claim;
}

function add(claim: Record<string, unknown>, { about, property, value }: Fact): void {
  const name = NAMES[`${about} ${property}`];
  if (name === undefined) throw new Error(`no name for ${about} ${property}`);
  const isList = /^(?:authors|translators|proofreaders)$/.test(name);
  const list = (claim[name] as string[] | undefined) ?? [];
  if (!isList) claim[name] ??= value;
  else if (!list.includes(value)) claim[name] = [...list, value];
}
