import { describe, expect, it } from 'vitest';
import type { MessageFile } from '../../../utils/cli/read-words';
import { messageFiles } from '../words';

/**
 * What reads like English word for word, as a copy editor struck it out: a language and what none of
 * its messages says.
 */
const STRUCK_OUT: readonly [language: string, word: RegExp, why: string][] = [
  // "Übersetzung ins Französische" needs another case than the name has: the sentence is turned.
  [
    'de',
    /übersetz\p{L}* auf \$\d/iu,
    'one translates „ins“, and what is in a language is „auf“ it',
  ],
  ['de', /mitnehmen|auf \S+ eines Artikels auf/iu, 'files are exported'],
  ['de', /wurde nichts gefunden, was/iu, 'a chain of clauses'],
  ['fr', /s’il a été traduit n’est/u, 'a clause that is no subject'],
  ['fr', /^Emporter$|états? suivant/iu, 'a file is exported, a pack has versions'],
  ['es', /^Llevarse$|^Las palabras/u, 'a file is exported, what is quoted is literal'],
];

/** A colon explains what stands before it: two in one sentence explain nothing. */
const TWO_COLONS = /[:：][^.。]*[:：] ?\$1[.。]$/u;

describe('the wordings', () => {
  it.each(STRUCK_OUT)('in %s say nothing like %s: %s', (language, word) => {
    const messages = Object.entries(messageFiles[language] as MessageFile);
    expect(messages.filter(([, { message }]) => word.test(message))).toEqual([]);
  });

  const others = Object.keys(messageFiles).filter((language) => language !== 'en');
  it.each(others)('of what is counted opposite a sentence have one colon in %s', (language) => {
    const { noteSentence, notePart, noteSentenceStrong } = messageFiles[language] as MessageFile;
    const all = [noteSentence, notePart, noteSentenceStrong].map((one) => one?.message ?? '');
    expect(all.filter((message) => TWO_COLONS.test(message))).toEqual([]);
  });
});
