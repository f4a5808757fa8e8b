import { describe, expect, test } from 'vitest';
import { claimOf, lineOf } from '../../../utils/cli/language-example';
import { KINDS } from '../../../utils/languages/compiled';
import { LANGUAGES } from '../../../utils/languages/index';

describe.each(LANGUAGES)('the room of $tag', ({ tag, phrases: kinds }) => {
  const phrases = KINDS.flatMap((kind) =>
    (kinds[kind] ?? []).map(([words, example, claim]) => ({
      words,
      example,
      claim,
    })),
  );
  test.each(phrases)('reads "$example"', ({ example, claim }) => {
    expect(claimOf(lineOf(example, tag))).toEqual(claim);
  });
});
