import { describe, expect, it } from 'vitest';
import { compose } from '../../../utils/context/compose';
import { editionHere } from '../../../utils/context/context';
import { siteKnowledge } from '../../../utils/context/known-sites';
import type { ArticleRecord, Edition } from '../../../utils/records/schema';
import { mondialisationNotices } from '../../../utils/sites/mondialisation';
import { contextOf, EN, FR, pages, seedContext, seedPages, seedRecord } from '../seed';

/** The context of the republication's page, made from a changed record. */
function contextWith(change: (record: ArticleRecord) => Partial<ArticleRecord>) {
  const seed = seedRecord();
  const record = { ...seed, ...change(seed) };
  const key = 'mondialisation.ca:any';
  const found = { key, record, edition: 'republication', rule: 'slug', headline: 'confirmed' };
  return compose({ ...found } as Parameters<typeof compose>[0], pages.republication, siteKnowledge);
}

const wayOf = (page: 'original' | 'translation' | 'republication') =>
  seedContext('republication').chain.find(({ id }) => id === page)?.ways;

describe.each(seedPages)('on the page of the %s', (page) => {
  const context = seedContext(page);

  it('stands the original first, the republication last', () => {
    expect(context.chain.map(({ id }) => id)).toEqual(['original', 'translation', 'republication']);
  });

  it('is the reader at its own edition', () => {
    expect(context.here).toBe(page);
    expect(editionHere(context).id).toBe(page);
  });

  it('stand all six notices, once each, those of the site with a reading', () => {
    expect(context.notices.map(({ kind, reading }) => [kind, reading])).toEqual([
      ['copyright', undefined],
      ['disclaimer', 'readingCrmDisclaimer'],
      ['republication', 'readingCrmRepublication'],
      ['other-uses', 'readingCrmOtherUses'],
      ['fair-use', 'readingCrmFairUse'],
      ['contact', 'readingCrmContact'],
    ]);
    expect(context.notices.every(({ carriedBy }) => carriedBy === 'republication')).toBe(true);
  });

  it('says why it is shown', () => {
    expect(context.basis).toEqual({
      by: 'record',
      key: expect.stringMatching(/^[a-z.]+:(?:russia-and-dprk|la-russie-et-la-coree)[a-z-]+$/),
      rule: 'slug',
      headline: 'confirmed',
      version: 1,
      sdPublisher: 'Colophon',
      sdDatePublished: '2026-11-22',
    });
  });

  it('is plain data, ready to be sent to a tab', () => {
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });
});

describe('the chain', () => {
  it('stands in order, whatever the order of the record', () => {
    const { chain } = contextWith(({ editions }) => ({ editions: editions.toReversed() }));
    expect(chain.map(({ id }) => id)).toEqual(['original', 'translation', 'republication']);
  });

  it('keeps siblings in the order of the record', () => {
    const sibling = (editions: Edition[], id: string) => ({ ...editions[1], id }) as Edition;
    const { chain } = contextWith(({ editions }) => ({
      editions: [...editions, sibling(editions, 'b'), sibling(editions, 'a')],
    }));
    expect(chain.map(({ id }) => id)).toEqual([
      'original',
      'translation',
      'b',
      'a',
      'republication',
    ]);
  });

  it('without the edition on the screen is an error', () => {
    expect(() => editionHere({ here: 'elsewhere', chain: [] })).toThrow('no edition "elsewhere"');
  });
});

describe('a page that no longer carries the recorded headline', () => {
  it('has the headline it carries reported', () => {
    const page = { ...pages.republication, headlines: ['Une autre nouvelle', 'Site'] };
    expect(contextOf(page)?.basis).toMatchObject({
      headline: 'differs',
      pageHeadline: 'Une autre nouvelle',
    });
  });

  it('has none reported where it carries none', () => {
    const context = contextOf({ ...pages.republication, headlines: [] });
    expect(context?.basis).toMatchObject({ headline: 'differs' });
    expect(context?.basis).not.toHaveProperty('pageHeadline');
  });
});

describe('the ways to an edition', () => {
  it('with an inferred address: the address, a search for the headline, the archive', () => {
    expect(wayOf('original')).toEqual({
      read: {
        address: 'https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/',
        evidence: [{ grade: 'inferred', from: 'address-form' }],
      },
      search: `https://www.indianpunchline.com/?${new URLSearchParams({ s: EN })}`,
      archive:
        'https://web.archive.org/web/20240621/https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/',
    });
  });

  it('without a date: the list of archived copies', () => {
    expect(wayOf('translation')).toMatchObject({
      search: `https://lesakerfrancophone.fr/?${new URLSearchParams({ s: FR })}`,
      archive:
        'https://web.archive.org/web/*/https://lesakerfrancophone.fr/la-russie-et-la-coree-du-nord-renforcent-leur-alliance',
    });
  });

  it('without an address: the search alone', () => {
    expect(wayOf('republication')).toEqual({
      search: `https://www.mondialisation.ca/?${new URLSearchParams({ s: FR })}`,
    });
  });

  it('with an address that was seen: a search too, because a page may move', () => {
    const context = contextWith(({ editions }) => ({
      editions: editions.map((edition) => ({
        ...edition,
        addresses: edition.addresses?.map(({ value }) => ({
          value,
          evidence: [{ grade: 'seen', where: 'other-document' }],
        })),
      })),
    }));
    const [original] = context.chain;
    expect(original?.ways.read).toBeDefined();
    expect(original?.ways).toHaveProperty('search');
  });

  it('on an unknown site, without an address: none', () => {
    const context = contextWith(({ editions }) => ({
      editions: editions.map(({ id, role }) => ({ id, role })),
    }));
    expect(context.chain.map(({ ways }) => ways)).toEqual([{}, {}, {}]);
  });
});

describe('the standing notices of a site', () => {
  it('are told of as such where the record does not repeat them', () => {
    const { notices } = contextWith(() => ({ notices: [] }));
    expect(notices.map(({ text, carriedBy, standing }) => [text, carriedBy, standing])).toEqual(
      mondialisationNotices.map(({ text, seen }) => [
        text,
        'republication',
        { site: 'Mondialisation.ca', seen },
      ]),
    );
  });

  it('complete those the record repeats, and follow them', () => {
    const { notices } = contextWith(({ notices: [copyright, disclaimer] }) => ({
      notices: [copyright, disclaimer].filter((notice) => notice !== undefined),
    }));
    expect(notices.map(({ kind }) => kind)).toEqual([
      'copyright',
      'disclaimer',
      'republication',
      'other-uses',
      'fair-use',
      'contact',
    ]);
  });

  it('are not doubled by typographic apostrophes and spaces', () => {
    const { notices } = contextWith((record) => ({
      notices: record.notices.map((notice) => ({
        ...notice,
        text: notice.text.replaceAll("'", '’').replaceAll(' : ', '\u00a0: '),
      })),
    }));
    expect(notices).toHaveLength(6);
    expect(notices.find(({ kind }) => kind === 'disclaimer')?.text).toContain('n’engagent');
  });

  it('do not stand beside what the record has in other words', () => {
    const { notices } = contextWith((record) => ({
      notices: record.notices.map((notice) => ({ ...notice, text: `${notice.text} Ou non.` })),
    }));
    expect(notices.filter(({ kind }) => kind === 'disclaimer')).toEqual([
      expect.objectContaining({ text: expect.stringMatching(/Ou non\.$/) }),
    ]);
  });

  it('stand under no edition of another site', () => {
    const { notices } = contextWith(({ editions }) => ({
      notices: [],
      editions: editions.slice(0, 2),
    }));
    expect(notices).toEqual([]);
  });
});
