import { describe, expect, it } from 'vitest';
import { type Known, match } from '../../../utils/records/match';
import { articleKeysOf } from '../../../utils/sites/index';
import { catalogue, EN, FR, find, pages, seedPages } from '../seed';

const known = (address: string) => find(catalogue, articleKeysOf(address));

/** The seed's republication under another key and with another headline. */
function candidate(key: string, headline = FR): Known {
  const [held] = known(pages.republication.address);
  if (held === undefined) throw new Error('the seed is not in the catalogue');
  const editions = held.record.editions.map((edition) => ({
    ...edition,
    headline: {
      value: headline,
      evidence: [{ grade: 'seen' as const, where: 'listing' as const }],
    },
  }));
  return { ...held, key, record: { ...held.record, editions } };
}

describe('a page is matched', () => {
  it.each(seedPages)('on the %s, by its slug, confirmed by its headline', (page) => {
    expect(match(pages[page], known(pages[page].address))).toMatchObject({
      edition: page,
      rule: 'slug',
      headline: 'confirmed',
    });
  });

  it.each([
    ['post-id', 'mondialisation.ca:5598411'],
    ['slug', 'mondialisation.ca:vers-un-monde'],
    ['slug', 'mondialisation.ca:2024-en-russie'],
  ])('by the rule "%s" under the key %s', (rule, key) => {
    expect(match(pages.republication, [candidate(key)])?.rule).toBe(rule);
  });

  it.each([
    ['its first headline', [FR]],
    ['any headline it gives', ['Mondialisation.ca', 'Asie', FR]],
    ['its title with the name of the site', [`${FR} - Mondialisation.ca`]],
  ])('by %s', (_, headlines) => {
    const page = { ...pages.republication, headlines };
    expect(match(page, known(page.address))?.headline).toBe('confirmed');
  });

  it.each([
    ['another headline', ['Une autre nouvelle']],
    ['a headline that only starts alike', [`${FR} contre l’OTAN`]],
    ['the headline of another edition', [EN]],
    ['a list that mentions the headline', [`Articles récents : ${FR}`]],
    ['no headline', []],
  ])('but unconfirmed where it carries %s', (_, headlines) => {
    const page = { ...pages.republication, headlines };
    expect(match(page, known(page.address))?.headline).toBe('differs');
  });

  it('with the confirmed record before the one its address tells more of', () => {
    const byId = candidate('mondialisation.ca:5598411', 'Une autre nouvelle');
    const bySlug = candidate('mondialisation.ca:la-russie');
    expect(match(pages.republication, [byId, bySlug])).toMatchObject({
      key: bySlug.key,
      headline: 'confirmed',
    });
  });

  it('with the most telling record where none is confirmed', () => {
    const byId = candidate('mondialisation.ca:5598411', 'Une autre nouvelle');
    const bySlug = candidate('mondialisation.ca:la-russie', 'Encore une autre');
    expect(match(pages.republication, [byId, bySlug])).toMatchObject({
      key: byId.key,
      headline: 'differs',
    });
  });

  it('with nothing where nothing is known', () => {
    expect(match(pages.republication, [])).toBeNull();
  });
});
