import { describe, expect, test } from 'vitest';
import { claimOf, lineOf } from '../../../utils/cli/language-example';
import { KINDS } from '../../../utils/languages/compiled';
import { roomOf, TAGS } from '../../../utils/languages/index';

const written = TAGS.filter((tag) => Object.keys(roomOf(tag)?.phrases ?? {}).length > 0);

describe.each(written)('the room of %s', (tag) => {
  const phrases = KINDS.flatMap((kind) =>
    (roomOf(tag)?.phrases[kind] ?? []).map(([words, example, claim]) => ({
      words,
      example,
      claim,
    })),
  );
  test.each(phrases)('reads "$example"', ({ example, claim }) => {
    expect(claimOf(lineOf(example, tag))).toEqual(claim);
  });
});
