import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../utils/citation/csl';
import { asRis } from '../../../utils/citation/ris';
import fc from '../properties';
import { FR, pages, seedPages } from '../seed';
import { odd, seedItem, words } from './items';

const read = (item: CslItem) => {
  const items = plugins.input.chain(asRis(item), { generateGraph: false });
  expect(items).toHaveLength(1);
  return items[0] ?? {};
};

const bare = odd['no author'] as CslItem;

describe('RIS, read again by another parser', () => {
  it('has every fact of the republication', () => {
    const item = seedItem('republication');
    expect(read(item)).toMatchObject({
      type: 'webpage',
      author: [{ family: 'Bhadrakumar', given: 'M. K.' }],
      URL: pages.republication.address,
      language: 'fr',
    });
    expect(asRis(item).split('\r\n')).toEqual(
      expect.arrayContaining([
        `TI  - ${FR}`,
        'T2  - Mondialisation.ca',
        'A4  - Wayan',
        'DA  - 2024/06/24/',
        'OP  - M. K. Bhadrakumar, Russia and DPRK rustle up an alliance, Indian Punchline, 2024/06/21/',
      ]),
    );
  });

  it.each(seedPages)('of the %s begins with its type, ends, and breaks no line', (page) => {
    const rows = asRis(seedItem(page)).split('\r\n');
    expect(rows[0]).toBe('TY  - ELEC');
    expect(rows.slice(-2)).toEqual(['ER  - ', '']);
    for (const row of rows.slice(0, -1)) expect(row).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });

  it('gives back any title and name that went in', () => {
    fc.assert(
      fc.property(words, words, (title, sound) => {
        const name = `J ${sound}`;
        const item = { ...bare, title, author: [{ literal: name }] };
        const one = read(item);
        // The parser takes runs of spaces for one.
        const alike = (text: unknown) =>
          String(text)
            .replace(/[\s\u00a0]+/g, ' ')
            .trim();
        expect(alike(one.title)).toBe(alike(title));
        expect(asRis(item)).toContain(`\r\nTI  - ${title}\r\n`);
        expect(one.author).toHaveLength(1);
        expect(one.URL).toBe(item.URL);
      }),
      { numRuns: 2000 },
    );
  });

  it('has a line a field, whatever a value holds', () => {
    const title = 'Mud\r\nER  - \r\nTY  - JOUR\u2028AU  - Somebody\u0085Else\u0000\u202e';
    const rows = asRis({ ...bare, title, URL: 'https://q.example/\nER  - ' }).split('\r\n');
    expect(rows.filter((row) => /^(?:TY|ER|AU)/.test(row))).toEqual(['TY  - ELEC', 'ER  - ']);
    expect(rows).toContain('TI  - Mud ER - TY - JOUR AU - SomebodyElse');
  });

  it.each([
    ['Barns and Nobel, Inc.', 'Barns and Nobel Inc.'],
    ['Lind, Wren & Roe', 'Lind Wren & Roe'],
    ['Sigríður Jónsdóttir', 'Sigríður Jónsdóttir'],
    ['王小明', '王小明'],
  ])('takes nothing before a comma for the family name of %s', (name, written) => {
    expect(asRis({ ...bare, author: [{ literal: name }] })).toContain(`AU  - ${written}\r\n`);
  });
});
