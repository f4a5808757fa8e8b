import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAddress } from '../../../utils/sites/clean-address';

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
