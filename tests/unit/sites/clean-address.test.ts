import { describe, expect, it } from 'vitest';
import { cleanAddress } from '../../../utils/sites/clean-address';
import fc from '../properties';

describe('the clean address', () => {
  it.each([
    [
      'https://www.mondialisation.ca/vers-un-monde-multipolaire/5598411?doing_wp_cron=1743001153.5#a',
      'https://www.mondialisation.ca/vers-un-monde-multipolaire/5598411',
    ],
    [
      'https://www.indianpunchline.com/india-meets-the-taliban/?utm_source=x&print=1',
      'https://www.indianpunchline.com/india-meets-the-taliban/',
    ],
    [
      'https://www.mondialisation.ca/index.php?context=va&aid=6529&utm_medium=rss',
      'https://www.mondialisation.ca/index.php?context=va&aid=6529',
    ],
    [
      'https://www.mondialisation.ca/un-article/1042/amp?fbclid=1',
      'https://www.mondialisation.ca/un-article/1042',
    ],
    ['https://example.org/a?id=7&utm_source=x&fbclid=y#z', 'https://example.org/a?id=7'],
    ['https://example.org/a?share=yes', 'https://example.org/a?share=yes'],
    // What lets somebody in, or says who it is.
    ...[
      'access_token=abc',
      'PHPSESSID=1234',
      'email=ana%40example.org',
      'sig=9f',
      'X-Amz-Signature=9f',
      'share_id=77',
      't=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
      'k=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
      'msclkid=1',
      'wbraid=1',
      'gbraid=1',
      'li_fat_id=1',
      'ticket=1',
      'unlocked_article_code=1',
      'mkt_tok=1',
      '_hsenc=1',
    ].map((query) => [`https://example.org/a?id=7&${query}`, 'https://example.org/a?id=7']),
    ['https://ana:secret@example.org/a', 'https://example.org/a'],
    ['https://example.org/a;jsessionid=9F?id=7', 'https://example.org/a?id=7'],
    // Which names the article.
    [
      'https://example.org/?id=550e8400-e29b-41d4-a716-446655440000',
      'https://example.org/?id=550e8400-e29b-41d4-a716-446655440000',
    ],
    ['no address', 'no address'],
  ])('of %s is %s', (address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
  });

  it('is clean already', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(cleanAddress(cleanAddress(address))).toBe(cleanAddress(address));
      }),
    );
  });
});
