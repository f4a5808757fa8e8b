/** No file but a language's room names a word of a natural language. */
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES } from '../../../utils/languages/index';
import { sourcesIn } from '../sources';
import { namedIn, vocabularyOf } from './words-of-languages';

const vocabulary = vocabularyOf(LANGUAGES);
const named = (code: string) => namedIn(code, vocabulary);

/** Files that may name such words, and why. */
const MAY: Record<string, string> = {
  'utils/body/places.ts': 'the name of a zone',
  'utils/citation/csl-name.ts': 'the last words of names of bodies',
  'utils/citation/key.ts': 'the range of hangul, which keys keep as it is',
  'utils/citation/original.ts': 'how references say "translation of", in the locale they are in',
  'utils/citation/style-tree.ts': 'what citation styles write, in the locale they are in',
  'utils/citation/styles.ts': 'names of citation styles, in their language',
  'utils/citation/wikipedia.ts': 'parameters of templates of the French Wikipedia',
  'utils/compare/letters.ts': 'letters that Unicode does not take apart',
  'utils/compare/number-language.ts': 'a letter that Arabic words end in',
  'utils/credit/phrases.ts': 'the credit line that is written, in French or English',
  'utils/page/agencies.ts': 'names of news agencies',
  'utils/page/addresses.ts': 'parts of addresses',
  'utils/page/outline/furniture.ts': 'words of class names',
  'utils/page/grammar/links.ts': 'parts of addresses',
  'utils/records/packed.ts': 'months as the seed of the compression',
  'utils/records/schema.ts': 'names of places, in messages',
  'utils/sites/clean-address.ts': 'parts of addresses',
  'utils/sites/op-ed-news.ts': 'parts of addresses',
  'utils/sites/mondialisation.ts': 'the notices of that site',
  'utils/sites/oriente-midia.ts': 'the name of that site',
  'utils/sites/reseau-international.ts': 'the name of that site',
  'utils/sites/saker-francophone.ts': 'the name of that site',
  'utils/text/folded.ts': 'letters that Unicode does not take apart',
  'utils/text/licences.ts': 'names of licences',
  'utils/text/names.ts': 'small words within names, which keep them in whatever language',
  'utils/text/places.ts': 'names of towns, which bylines end in',
  'utils/text/normalise.ts': 'letters that Unicode does not take apart',
  'utils/text/public-address.ts': 'parts of addresses',
};

const sources = sourcesIn('entrypoints', 'components', 'utils')
  // A room, and what runs on the maker's machine.
  .filter(({ file }) => !/^utils\/(?:languages\/[a-z]{2}\.ts$|cli\/|build\/)/.test(file))
  .map(({ file, code }) => ({ file, words: named(code) }));

describe('words of natural languages stand in the rooms alone:', () => {
  const emptied = sources.filter(({ file }) => !(file in MAY));
  it.each(emptied)('$file', ({ words }) => {
    expect(words).toEqual([]);
  });

  const names = sources.filter(({ words }) => words.length > 0).map(({ file }) => file);

  it('what names none is not among those that may', () => {
    expect(Object.keys(MAY).filter((file) => !names.includes(file))).toEqual([]);
  });
});

describe('a word is found', () => {
  test.each([
    ["const A = 'Übersetzung: ';", 'Übersetzung'],
    ['const A = /^traduit par /i;', 'traduit'],
    ['const A = [/^(?:translated|edited) by /];', 'translated'],
    ['if (/^article original :/.test(text)) return;', 'original'],
    ['const A = `(?:uit het frans )?vertaald door`;', 'vertaald'],
    ['const A = "译者";', '译者'],
  ])('in %s', (code, word) => {
    expect(named(code)).toContain(word);
  });

  test.each([
    ["fact('translation', 'translator', name)"],
    ['const BLOCK = /^(?:address|article|aside|title)$/;'],
    ['throw new Error(`this phrase was not translated`);'],
    ['const half = sum / count; // traduit par'],
    ['const LETTERS = /[\\u3040-\\u30ff]|\\p{sc=Han}/u;'],
  ])('but none in %s', (code) => {
    expect(named(code.replace(/\/\/.*/, ''))).toEqual([]);
  });
});
