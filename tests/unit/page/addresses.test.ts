/** What of a host its site registered: by it a page's own site is told from another. */
import { expect, test } from 'vitest';
import { isSameSite, registeredName } from '../../../utils/page/addresses';

test.each([
  ['https://news.example.co.uk/a', 'example'],
  ['https://www.example.com.br/a', 'example'],
  ['https://example.org/a', 'example'],
  ['https://news.un.example/a', 'un'],
  ['https://africa.un.org/a', 'un'],
  ['https://fr.rt.com/a', 'rt'],
])('%s is of %s', (address, name) => {
  expect(registeredName(address)).toBe(name);
});

test('two hosts of other houses are two sites, whatever stands before their short names', () => {
  expect(isSameSite('https://news.un.org/a', new URL('https://news.mit.edu/b').href)).toBe(false);
  expect(isSameSite('https://news.un.org/a', new URL('https://africa.un.org/b').href)).toBe(true);
});
