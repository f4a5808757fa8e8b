import { describe, expect, it } from 'vitest';
import { archivedCopy } from '../../../utils/citation/archived';
import type { CslItem } from '../../../utils/citation/csl';
import { asWikipedia } from '../../../utils/citation/wikipedia';
import fc from '../properties';
import { pages, seedContext } from '../seed';
import { odd, seedItem, words } from './items';

const bare = odd['no author'] as CslItem;

/** The parameters of a template, as a wiki takes them apart. */
function parametersOf(text: string): Record<string, string> {
  expect(text).toMatch(/^\{\{[^{}|]+(?:[^{}]|\{\{!\}\})*\}\}$/);
  const [, ...parts] = text.slice(2, -2).replaceAll('{{!}}', '\uE000').split('|');
  return Object.fromEntries(
    parts.map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name, shown(value.join('=').trim())];
    }),
  );
}

const shown = (value: string) =>
  value
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
    .replaceAll('\uE000', '|');

describe('Wikipedia', () => {
  it('in English, of a French translation of an English article', () => {
    expect(parametersOf(asWikipedia(seedItem('republication'), 'en'))).toEqual({
      last: 'Bhadrakumar',
      first: 'M. K.',
      title: 'La Russie et la Corée du Nord renforcent leur alliance',
      'trans-title': 'Russia and DPRK rustle up an alliance',
      url: pages.republication.address,
      website: 'Mondialisation.ca',
      publisher: 'Centre de recherche sur la mondialisation',
      date: '2024-06-24',
      language: 'fr',
      translator: 'Wayan',
      'access-date': '2026-12-01',
    });
  });

  it('in French: an English title is no translation into French', () => {
    expect(parametersOf(asWikipedia(seedItem('republication'), 'fr'))).toEqual({
      nom: 'Bhadrakumar',
      prénom: 'M. K.',
      titre: 'La Russie et la Corée du Nord renforcent leur alliance',
      url: pages.republication.address,
      site: 'Mondialisation.ca',
      éditeur: 'Centre de recherche sur la mondialisation',
      date: '2024-06-24',
      langue: 'fr',
      traducteur: 'Wayan',
      'consulté le': '2026-12-01',
    });
  });

  it.each(Object.entries(odd))('with %s', (_, item) => {
    expect([asWikipedia(item, 'en'), asWikipedia(item, 'fr')]).toMatchSnapshot();
  });

  it('gives back any title and name that went in, and nothing else', () => {
    fc.assert(
      fc.property(words, words, (title, name) => {
        const item = { ...bare, title, author: [{ literal: name }] };
        const read = parametersOf(asWikipedia(item, 'fr'));
        expect(Object.keys(read)).toEqual([
          'auteur',
          'titre',
          'url',
          'site',
          'date',
          'langue',
          'consulté le',
        ]);
        expect(read.titre).toBe(title);
        expect(read.auteur).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['A &#91;B&#93; {{!}} C', 'A [B] | C'],
    ['&#123;&#123;delete&#125;&#125;', '{{delete}}'],
    ['&#126;&#126;&#126;&#126; &#39;&#39;x&#39;&#39;', "~~~~ ''x''"],
    ['&#60;nowiki&#62; &amp;amp; &#95;&#95;TOC&#95;&#95;', '<nowiki> &amp; __TOC__'],
  ])('writes %s', (written, title) => {
    expect(asWikipedia({ ...bare, title }, 'en')).toContain(`|title=${written} |`);
  });

  it('names a copy in the archive only where one is known', () => {
    const context = seedContext('republication');
    const { address } = pages.republication;
    expect(archivedCopy(context, address)).toBeUndefined();
    const copy = `https://web.archive.org/web/20240625101112/${address}`;
    expect(archivedCopy(context, copy)).toEqual({ address: copy, date: '2024-06-25' });
    for (const one of context.chain) {
      if (one.id === context.here) one.addresses = [{ value: copy, evidence: [] }];
    }
    const known = archivedCopy(context, address);
    expect(parametersOf(asWikipedia(seedItem('republication'), 'en', known))).toMatchObject({
      'archive-url': copy,
      'archive-date': '2024-06-25',
    });
  });
});
