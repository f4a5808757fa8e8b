import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { cslItem } from '../../../utils/citation/csl';
import { cslName } from '../../../utils/citation/csl-name';
import { keyOf } from '../../../utils/citation/key';
import fc from '../properties';
import { EN, FR, pages, type SeedPage, seedContext, seedPages } from '../seed';
import { cslSchema } from './csl-schema';
import { odd, words } from './items';

const TODAY = '2026-11-22';
const itemOf = (page: SeedPage) => cslItem(seedContext(page), pages[page].address, TODAY);
const HERE = pages.republication.address;
const validate = new Ajv({ allowUnionTypes: true }).compile(cslSchema);

describe('CSL-JSON', () => {
  it.each(seedPages)('of the %s is valid', (page) => {
    expect(validate([itemOf(page)]) || validate.errors).toBe(true);
  });

  it.each(Object.entries(odd))('with %s is valid', (_, item) => {
    expect(validate([item]) || validate.errors).toBe(true);
  });

  it('is checked by a schema that refuses', () => {
    const item = itemOf('republication');
    for (const bad of [{ type: 'article-blog' }, { issued: '2024' }, { author: [{}] }, { x: 1 }]) {
      expect(validate([{ ...item, ...bad }])).toBe(false);
    }
  });

  it('keeps translator, container, and what was translated', () => {
    expect(itemOf('republication')).toEqual({
      id: 'bhadrakumar2024russie',
      type: 'webpage',
      title: FR,
      author: [{ family: 'Bhadrakumar', given: 'M. K.' }],
      translator: [{ literal: 'Wayan' }],
      'container-title': 'Mondialisation.ca',
      publisher: 'Centre de recherche sur la mondialisation',
      issued: { 'date-parts': [[2024, 6, 24]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      language: 'fr',
      URL: HERE,
      'original-title': EN,
      'original-author': [{ family: 'Bhadrakumar', given: 'M. K.' }],
      'original-date': { 'date-parts': [[2024, 6, 21]] },
      'original-publisher': 'Indian Punchline',
      custom: { 'original-language': 'en' },
    });
  });

  it('has no date where none is stated, and no original of an original', () => {
    expect(itemOf('translation')).not.toHaveProperty('issued');
    const names = Object.keys(itemOf('original')).filter((name) => name.startsWith('original-'));
    expect(names).toEqual([]);
    expect(itemOf('original')).not.toHaveProperty('translator');
  });

  it.each([
    ['M. K. Bhadrakumar', { given: 'M. K.', family: 'Bhadrakumar' }],
    ['M.K. Bhadrakumar', { given: 'M.K.', family: 'Bhadrakumar' }],
    ['Wayan', { literal: 'Wayan' }],
    ['Kim Jong-Un', { literal: 'Kim Jong-Un' }],
    ['Marie-Ange Patrizio', { literal: 'Marie-Ange Patrizio' }],
    ['M. K. van der Berg', { literal: 'M. K. van der Berg' }],
    ['A. B. Press', { literal: 'A. B. Press' }],
    ['U. S. Steel', { literal: 'U. S. Steel' }],
    ['Barns and Nobel, Inc.', { literal: 'Barns and Nobel, Inc.' }],
    ['王小明', { literal: '王小明' }],
  ])('takes the name %s apart only where initials tell how', (name, parts) => {
    expect(cslName(name)).toEqual(parts);
  });
});

it('a name is taken apart where the reader says', () => {
  expect(cslName('Ludwig van der Meer', 1)).toEqual({ given: 'Ludwig', family: 'van der Meer' });
  expect(cslName('Wayan', 0)).toEqual({ literal: 'Wayan' });
});

describe('a citation key', () => {
  it.each([
    ['bhadrakumar2024russie', 'M. K. Bhadrakumar', 'La Russie et la Corée du Nord'],
    ['sorensen2024strasse', 'Bjørn Sørensen', 'Straße zum Hafen'],
    ['lukasiewicz2024zolw', 'Łukasz Łukasiewicz', 'Żółw'],
    ['zhukov2024mutnaya', 'Владимир Жуков', 'Мутная вода'],
    ['wangxiaoming2024gangwuweiyuanhui', '王小明', '港务委员会推迟疏浚'],
    ['baggeunhye2024', '박근혜', ''],
    ['lzyn2024mjls', 'سعاد الزين', 'مجلس الميناء'],
    ['barns2024', 'Barns and Nobel, Inc.', ''],
    ['comite2024boue', 'Comité du port', 'De la boue'],
    ['quay2024argent', '', 'L’argent du port'],
  ])('is %s', (key, author, title) => {
    expect(keyOf(author, '2024-06-24', title, 'https://www.quay.example/x')).toBe(key);
  });

  it('is there and in ASCII whatever is known', () => {
    fc.assert(
      fc.property(words, words, (author, title) => {
        expect(keyOf(author, '2024-06-24', title)).toMatch(/^[a-z][a-z0-9]*$/);
      }),
      { numRuns: 2000 },
    );
    expect(keyOf()).toBe('edition');
    expect(keyOf('', '', '💧', 'https://1st.example/')).toBe('st');
  });
});
