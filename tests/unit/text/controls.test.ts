import { expect, it } from 'vitest';
import { cleaned, withoutControls } from '../../../utils/text/controls';

it.each([
  ['a\u202egpj.exe\u202c', 'agpj.exe'],
  ['\u2066a\u2069\u2067b\u2069\u2068c\u2069', 'abc'],
  ['a\u200e\u200f\u061cb', 'ab'],
  ['a\u0000\u0007\u001b[31m\u0085b', 'a[31mb'],
  ['one\r\ntwo\rthree\u2028four\u2029five\n\tsix', 'one\ntwo\nthree\nfour\nfive\n\tsix'],
  // Joiners are letters' own: Persian and Hindi are wrong without them.
  ['می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
])('%j is read as %j', (text, read) => {
  expect(withoutControls(text)).toBe(read);
});

it('every text of a JSON loses its controls, and nothing else changes', () => {
  const value = { a: ['x\u202e', { b: '\u2066y' }], c: 7, d: null, e: true };
  expect(cleaned(value)).toEqual({ a: ['x', { b: 'y' }], c: 7, d: null, e: true });
});
