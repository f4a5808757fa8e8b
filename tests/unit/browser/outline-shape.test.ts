import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { outlineShape } from '../../../utils/browser/outline-shape';
import { outlineOf } from '../../../utils/page/outline/outline';
import { pages } from '../seed';

const { address, headlines } = pages.republication;
const line = {
  ...{ text: 'By Nobody', links: [{ start: 3, end: 9, href: '/nobody' }], zone: 'article' },
  ...{ heading: 0, article: 0, isHeadline: false, isSoft: false, ring: -1, parent: 0 },
};
const head = {
  metas: [['author', 'Nobody']],
  links: [{ rel: 'license', href: '/', hreflang: '' }],
  title: '',
};
const outline = { ...{ address, headlines, lang: 'fr', head }, jsonLd: [], lines: [line] };

describe('an outline', () => {
  it.each<[string, object]>([
    ['as it is taken', {}],
    [
      'with a base and structured data',
      { base: address, jsonLd: ['{}'], microdata: { author: ['x'] } },
    ],
    ['with a line that heads what was left out', { lines: [{ ...line, reach: -13_500 }] }],
    ['of nothing', { headlines: [], lines: [], head: { metas: [], links: [], title: '' } }],
  ])('is read %s', (_, more) => {
    const whole = { ...outline, ...more };
    expect(outlineShape.parse(whole)).toEqual(whole);
  });

  it('stays small, whatever its page’s elements are called', () => {
    const long = 'x'.repeat(100_000);
    const { document } = parseHTML(
      `<!--${long}--><meta name="${long}" content="a"><link rel="${long}" href="/${long}"><p>By <a href="/${long}">Nobody</a></p>`,
    );
    const taken = outlineOf(document, 'file:///a.html');
    expect(outlineShape.safeParse(taken).success).toBe(true);
    expect(JSON.stringify(taken).length).toBeLessThan(10_000);
  });

  it.each<[string, object]>([
    ['without its lines', { lines: undefined }],
    ['with more in it', { html: '' }],
    ['with a line of another shape', { lines: [{ text: '' }] }],
    ['with lines without end', { lines: new Array(12_001).fill(line) }],
    ['with a line without end', { lines: [{ ...line, text: 'x'.repeat(30_001) }] }],
    [
      'with the name of a meta element without end',
      { head: { ...head, metas: [['x'.repeat(3000), 'y']] } },
    ],
    [
      'with a link without end',
      { lines: [{ ...line, links: [{ start: 0, end: 1, href: 'x'.repeat(3000) }] }] },
    ],
    ['with a first comment without end', { saved: 'x'.repeat(2000) }],
    ['with headlines without end', { headlines: new Array(13).fill('x') }],
  ])('is refused %s', (_, more) => {
    expect(outlineShape.safeParse({ ...outline, ...more }).success).toBe(false);
  });
});
