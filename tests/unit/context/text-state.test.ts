import { describe, expect, it } from 'vitest';
import { textStateOf } from '../../../utils/context/text-state';
import { fingerprintOf, SHORTEST_PARAGRAPH } from '../../../utils/text/fingerprint';

const recorded = ['a', 'b', 'c'];

describe('a page beside its recorded paragraphs', () => {
  it.each([
    ['carries all of them', ['a', 'b', 'c'], ['a', 'b', 'c'], 'as-recorded', 3],
    ['carries all and more', ['a', 'b', 'c', 'x'], ['a', 'b', 'c', 'x'], 'as-recorded', 3],
    ['carries one in a quotation', ['a', 'b', 'c'], ['a', 'b'], 'as-recorded', 3],
    ['carries some and nothing else', ['a', 'b'], ['a', 'b'], 'part', 2],
    ['carries another in the place of one', ['a', 'b', 'x'], ['a', 'b', 'x'], 'changed', 2],
    ['carries none', ['x', 'y'], ['x', 'y'], 'absent', 0],
    ['carries no text', [], [], 'absent', 0],
  ])('that %s', (_, all, body, state, found) => {
    expect(textStateOf(recorded, { fingerprints: { all, body } })).toEqual({ state, found, of: 3 });
  });

  it('is not judged where no paragraph is recorded', () => {
    expect(textStateOf(undefined, { fingerprints: { all: ['a'], body: ['a'] } })).toBeUndefined();
  });
});

describe('a fingerprint', () => {
  const paragraph =
    'L’été, « la source » du fleuve est au nord – sa traduction en carte est au sud.';

  it.each([
    ['straight quotation marks', paragraph.replaceAll('’', "'").replace(/[«»]/g, '"')],
    ['no-break spaces', paragraph.replaceAll(' ', '\u00a0')],
    ['capitals', paragraph.toUpperCase()],
    ['decomposed accents', paragraph.normalize('NFD')],
    ['a soft hyphen', paragraph.replace('traduction', 'traduc\u00adtion')],
  ])('is the same with %s', (_, variant) => {
    expect(fingerprintOf(variant)).toBe(fingerprintOf(paragraph));
  });

  it('is another one when a word is', () => {
    expect(fingerprintOf(paragraph.replace('nord', 'sud'))).not.toBe(fingerprintOf(paragraph));
  });

  it('is not made of a few words', () => {
    expect(fingerprintOf('x'.repeat(SHORTEST_PARAGRAPH - 1))).toBeUndefined();
    expect(fingerprintOf('x'.repeat(SHORTEST_PARAGRAPH))).toMatch(/^[a-z0-9]{1,11}$/);
  });
});
