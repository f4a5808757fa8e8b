import type { Article, Graph } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { forScript, type JsonLdNode, jsonLdOf } from '../../../utils/citation/json-ld';
import { EN, FR, pages, type SeedPage, seedContext, seedPages } from '../seed';

const graphOf = (page: SeedPage) => jsonLdOf(seedContext(page), pages[page].address);
const editions = (page: SeedPage) => graphOf(page)['@graph'];

/** What schema.org's own vocabulary says of the shape, checked by the compiler. */
const shape: Graph = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      '@id': '_:translation',
      url: 'https://example.org/',
      headline: FR,
      inLanguage: 'fr',
      datePublished: '2024-06-24',
      author: [{ '@type': 'Person', name: 'A' }],
      translator: [{ '@type': 'Person', name: 'B' }],
      contributor: [
        {
          '@type': 'Role',
          roleName: 'proofreader',
          contributor: { '@type': 'Person', name: 'C' },
        },
      ],
      publisher: {
        '@type': 'Organization',
        name: 'D',
        alternateName: 'E',
        parentOrganization: { '@type': 'Organization', name: 'F' },
      },
      about: [{ '@type': 'DefinedTerm', name: 'G', inDefinedTermSet: 'H' }],
      translationOfWork: { '@id': '_:original' },
      isBasedOn: { '@id': '_:original' },
      workTranslation: [{ '@id': '_:other' }],
      copyrightNotice: 'I',
      copyrightYear: 2024,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      usageInfo: [
        {
          '@type': 'CreativeWork',
          genre: 'republication',
          text: 'J',
          inLanguage: 'fr',
          publisher: { '@type': 'Organization', name: 'K' },
        },
      ],
      sdPublisher: { '@type': 'Organization', name: 'L' },
      sdDatePublished: '2026-11-22',
    } satisfies Article,
  ],
};

/** Every property of a value, by the type it stands on. */
function properties(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(properties);
  if (typeof value !== 'object' || value === null) return [];
  const type = (value as JsonLdNode)['@type'] ?? '';
  return Object.entries(value).flatMap(([name, inner]) => [
    `${type}.${name}`,
    ...properties(inner),
  ]);
}

describe('JSON-LD', () => {
  const known = new Set(properties(shape));

  it.each(seedPages)('of the %s uses schema.org’s words as the vocabulary has them', (page) => {
    expect(properties(graphOf(page)).filter((name) => !known.has(name))).toEqual([]);
    expect(JSON.parse(JSON.stringify(graphOf(page)))).toEqual(graphOf(page));
  });

  it('ties the chain together', () => {
    const [original, translation, republication] = editions('republication');
    expect([original?.headline, translation?.headline]).toEqual([EN, FR]);
    expect(translation?.translationOfWork).toEqual({ '@id': original?.['@id'] });
    expect(original?.workTranslation).toEqual([{ '@id': translation?.['@id'] }]);
    expect(republication?.isBasedOn).toEqual({ '@id': translation?.['@id'] });
    const ids = editions('republication').map((node) => node['@id']);
    expect(new Set(ids).size).toBe(3);
  });

  it('carries translator, copyright notice and terms', () => {
    const [, translation, republication] = editions('republication');
    expect(translation?.translator).toEqual([{ '@type': 'Person', name: 'Wayan' }]);
    expect(republication?.copyrightNotice).toBe(
      'Copyright © M. K. Bhadrakumar, Indian Punchline, 2024',
    );
    expect(republication?.usageInfo).toHaveLength(4);
  });

  it('gives no address that is merely inferred', () => {
    const [original, translation, republication] = editions('republication');
    expect([original?.url, translation?.url]).toEqual([undefined, undefined]);
    expect(original?.['@id']).toBe('_:original');
    expect(republication?.url).toBe(pages.republication.address);
  });
});

it('metadata to be pasted into a page ends no script and holds no control character', () => {
  const context = seedContext('republication');
  const headline = '</script><script>alert(1)</script><!-- \u202e &amp; \u2028';
  for (const edition of context.chain) if (edition.headline) edition.headline.value = headline;
  const text = forScript(jsonLdOf(context, pages.republication.address));
  expect(text).not.toMatch(/[<>&\u2028\u202e]/);
  const [first] = JSON.parse(text)['@graph'];
  expect(first.headline).toBe('</script><script>alert(1)</script><!-- &amp;');
});
