import { expect, test } from 'vitest';
import { bodyOfText } from '../../../utils/body/text';
import fc from '../properties';

const blocks = (text: string) => bodyOfText(text).blocks.map((block) => block.text);

test.each([
  ['blank lines', 'One. Two.\n\nThree.\n \t\nFour.', ['One. Two.', 'Three.', 'Four.']],
  ['line ends', 'One paragraph.\nAnother one.', ['One paragraph.', 'Another one.']],
  ['Windows', 'One.\r\n\r\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
  [
    'lines broken at a width',
    'The harbour wakes before dawn, and the cranes\nare turning already when the first boats leave\nthe bay.\n\nThe end.',
    [
      'The harbour wakes before dawn, and the cranes are turning already when the first boats leave the bay.',
      'The end.',
    ],
  ],
  ['a list', 'Tea\nSugar\nSalt', ['Tea', 'Sugar', 'Salt']],
  [
    'lines of all lengths',
    'Fish from the northern banks of the bay\nSalt\nIce, and rope\nTwo lamps',
    ['Fish from the northern banks of the bay', 'Salt', 'Ice, and rope', 'Two lamps'],
  ],
  ['spaces', '  One\u00a0:  two \u00ad ', ['One : two']],
  ['nothing', '', []],
  ['blanks', ' \n \n', []],
])('%s', (_, text, expected) => {
  expect(blocks(text)).toEqual(expected);
});

test('a million lines are as many paragraphs as there may be', () => {
  expect(blocks('Tea\n'.repeat(1_000_000))).toHaveLength(20_000);
});

test('long lines are paragraphs, whatever they end with', () => {
  const long = 'word '.repeat(40).trim();
  expect(blocks(`${long}\n${long}`)).toEqual([long, long]);
});

test('of any text no letter is lost, and no block is empty', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\d]/gu, '');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'B.', ' ', '\n', '\r\n', '\u2028', 'ç', '港')),
      (parts) => {
        const found = blocks(parts.join(''));
        expect(letters(found.join(''))).toBe(letters(parts.join('')));
        expect(found).not.toContain('');
      },
    ),
  );
});
