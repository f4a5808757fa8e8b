/** A link to a passage finds it, whatever the passage is like. */
import { expect, test } from 'vitest';
import { fragmentOf } from '../../../utils/page/fragment';
import { fragmentFinds } from './page-tools';

test.each([
  ['a short line', ['The harbour at night']],
  ['a long line', ['word by word '.repeat(20).trim()]],
  ['a long line of few words', [`${'Hafenrundfahrt'.repeat(8)} ${'Nebelhorn'.repeat(8)} ends`]],
  ['a long line without spaces', ['港口在黎明前醒来起重机转动第一批船离开海湾'.repeat(8)]],
  ['letters of two halves', ['𠮷野家の夜の港'.repeat(20)]],
  ['several lines', ['One line of it', 'and another line', 'and the last']],
])('%s', (_what, lines) => {
  const directive = fragmentOf(lines);
  expect(directive.length).toBeLessThan(1000);
  expect(fragmentFinds(directive, `Before it. ${lines.join(' ')} Behind it.`)).toBe(true);
});
