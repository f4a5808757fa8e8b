/** How phrases are looked up: by how they may begin. */
import { describe, expect, test } from 'vitest';
import { COMMON } from '../../../utils/languages/compile';
import { KINDS } from '../../../utils/languages/compiled';
import { LANGUAGES } from '../../../utils/languages/index';
import { startsOf } from '../../../utils/languages/lookup';
import { partsOf } from '../../../utils/languages/phrase-parts';

/** A phrase that may begin in tens of thousands of ways kept the first page of its language waiting. */
const MOST = 1500;

test('a beginning is four letters, or two signs for words or syllables', () => {
  const starts = (words: string) => [...startsOf(partsOf(words, {}))].sort();
  expect(starts('[the ]translation of {original}')).toEqual(['the ', 'tran']);
  expect(starts('[本文]转载自{source}')).toEqual(['本文', '转载']);
  expect(starts('a[b]: {source}')).toEqual(['a', 'ab']);
  expect(starts('[the ]{source}')).toEqual(['', 'the ']);
});

describe.each(LANGUAGES)('the room of $tag', ({ phrases, words }) => {
  test('has no phrase that may begin in too many ways', () => {
    const shared = { ...COMMON, ...words };
    const many = KINDS.flatMap((kind) => phrases[kind] ?? [])
      .map(([phrase]) => ({ phrase, ways: startsOf(partsOf(phrase, shared)).size }))
      .filter(({ ways }) => ways > MOST);
    expect(many).toEqual([]);
  });
});
