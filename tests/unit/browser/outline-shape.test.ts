import { describe, expect, it } from 'vitest';
import { outlineShape } from '../../../utils/browser/outline-shape';
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
const outline = { ...{ address, headlines, lang: 'fr', head }, lines: [line] };

describe('an outline', () => {
  it.each<[string, object]>([
    ['as it is taken', {}],
    ['with a base and structured data', { base: address, jsonLd: { name: 'x' } }],
    ['with a line that heads what was left out', { lines: [{ ...line, reach: -13_500 }] }],
    ['of nothing', { headlines: [], lines: [], head: { metas: [], links: [], title: '' } }],
  ])('is read %s', (_, more) => {
    const whole = { ...outline, ...more };
    expect(outlineShape.parse(whole)).toEqual(whole);
  });

  it.each<[string, object]>([
    ['without its lines', { lines: undefined }],
    ['with more in it', { html: '' }],
    ['with a line of another shape', { lines: [{ text: '' }] }],
    ['with lines without end', { lines: new Array(12_001).fill(line) }],
    ['with a line without end', { lines: [{ ...line, text: 'x'.repeat(30_001) }] }],
    ['with headlines without end', { headlines: new Array(13).fill('x') }],
  ])('is refused %s', (_, more) => {
    expect(outlineShape.safeParse({ ...outline, ...more }).success).toBe(false);
  });
});
