import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Compared } from '../../../utils/compare/compared';
import type { Row } from '../../../utils/compare/comparison';
import { asXliff } from '../../../utils/compare/take/xliff';
import { ARTICLES, compared } from './bilingual';

const MADE = { date: new Date('2026-11-22T08:15:00.123Z'), version: '1.2.3' };
const { window } = new JSDOM('');

/**
 * The rules of the schema of XLIFF 2.0's core (xliff_core_2.0.xsd, 5 August 2014) for the elements that
 * are used here: what may stand in each, in which order, with which attributes of which form.
 */
const NMTOKEN = /^[\w.:-]+$/;
const ANY = /^/;
type Rule = {
  content: RegExp;
  required?: Record<string, RegExp>;
  implied?: Record<string, RegExp>;
};
const SCHEMA: Record<string, Rule> = {
  xliff: {
    content: /^(?:file )+$/,
    required: { version: /^2\.0$/, srcLang: /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*$/ },
    implied: { trgLang: /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*$/, xmlns: ANY },
  },
  file: {
    content: /^(?:notes )?(?:unit )+$/,
    required: { id: NMTOKEN },
    implied: { original: ANY },
  },
  notes: { content: /^(?:note )+$/ },
  note: { content: /^$/, implied: { category: ANY } },
  unit: { content: /^(?:notes )?(?:segment )+$/, required: { id: NMTOKEN } },
  segment: {
    content: /^source (?:target )?$/,
    implied: { id: NMTOKEN, state: /^(?:initial|translated|reviewed|final)$/ },
  },
  source: { content: /^$/ },
  target: { content: /^$/, implied: { order: /^[1-9]\d*$/ } },
};
const MIXED = ['note', 'source', 'target'];

function valid(xml: string): Element {
  const document = new window.DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  const root = document.documentElement;
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const { localName, namespaceURI } = element;
    const rule = SCHEMA[localName];
    if (rule === undefined) throw new Error(`no element of the core: ${localName}`);
    expect(namespaceURI).toBe('urn:oasis:names:tc:xliff:document:2.0');
    const children = [...element.children].map((child) => `${child.localName} `).join('');
    expect(children, localName).toMatch(rule.content);
    const { required = {}, implied = {} } = rule;
    const names = [...element.attributes].map(({ name }) => name);
    expect(names, localName).toEqual(expect.arrayContaining(Object.keys(required)));
    for (const { name, value } of element.attributes) {
      const form = required[name] ?? implied[name];
      if (form === undefined) throw new Error(`${localName} has no attribute ${name}`);
      expect(value, name).toMatch(form);
    }
    if (MIXED.includes(localName)) continue;
    const between = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
    expect(between.map(({ nodeValue }) => nodeValue?.trim()).join('')).toBe('');
  }
  // Each unit once in its file, each segment once in its unit, each place once.
  for (const parent of [root, ...root.querySelectorAll('unit')]) {
    const own = parent === root ? [...parent.querySelectorAll('unit')] : [...parent.children];
    const ids = own.flatMap((element) => element.getAttribute('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const orders = own.flatMap((element) =>
      [...element.children].flatMap((child) => child.getAttribute('order') ?? []),
    );
    expect(new Set(orders).size).toBe(orders.length);
  }
  return root;
}

const texts = (root: Element, name: string) =>
  [...root.querySelectorAll(`segment > ${name}`)].map(({ textContent }) => textContent);

describe('XLIFF', () => {
  test.each(ARTICLES)('of $name is valid and holds every word of the source', (article) => {
    const { source, target } = article;
    const comparison = compared(article);
    const own = { source: { article: source }, target: { article: target }, comparison };
    const root = valid(asXliff(own, MADE));
    expect(root.getAttribute('srcLang')).toBe(source.lang);
    expect(root.getAttribute('trgLang')).toBe(target.lang);
    const plain = (all: readonly (string | null)[]) => all.join('').replace(/\s+/g, '').length;
    expect(plain(texts(root, 'source'))).toBe(plain(source.blocks.map(({ text }) => text)));
    expect(plain(texts(root, 'target'))).toBe(plain(target.blocks.map(({ text }) => text)));
  });

  const row: Row = {
    ...{ source: [0], target: [0], confidence: 0.9, moved: false, sentences: [], gaps: [] },
  };
  const of = (rows: readonly Row[], lang = 'en'): Compared => ({
    source: {
      article: { lang, blocks: [{ text: 'One & <two>.\u0000 Three.' }, { text: 'Four.' }] },
      address: 'https://a.example/?b=1&c="2"',
      headline: 'One\nline',
    },
    target: { article: { blocks: [{ text: 'Trois. Un et deux.' }] } },
    comparison: {
      ...{ likeness: 'unknown', aligned: { source: 1, target: 1 }, thread: 0, differences: [] },
      rows,
    },
  });

  test('what the target lacks is still to be translated, what was set by hand is reviewed', () => {
    const rows = [
      { ...row, byHand: true as const },
      { ...row, source: [1], target: [] },
    ];
    const root = valid(asXliff(of(rows), MADE));
    const states = [...root.querySelectorAll('segment')].map((one) => one.getAttribute('state'));
    expect(states).toEqual(['reviewed', 'initial']);
    expect(texts(root, 'source')).toEqual(['One & <two>.\ufffd Three.', 'Four.']);
    expect(texts(root, 'target')).toEqual(['Trois. Un et deux.']);
    expect(root.getAttribute('trgLang')).toBe('und');
    expect(root.querySelector('file')?.getAttribute('original')).toBe(
      'https://a.example/?b=1&c="2"',
    );
  });

  test('sentences that change places keep the order of the source, and say the other’s', () => {
    const place = (start: number, end: number) => [{ block: 0, start, end }];
    const sentences = [
      { source: place(0, 13), target: place(7, 18), confidence: 1 },
      { source: place(14, 20), target: place(0, 6), confidence: 1 },
    ];
    const root = valid(asXliff(of([{ ...row, sentences }]), MADE));
    expect(texts(root, 'target')).toEqual(['Un et deux.', 'Trois.']);
    const orders = [...root.querySelectorAll('target')].map((one) => one.getAttribute('order'));
    expect(orders).toEqual(['2', '1']);
  });

  test('of nothing is valid, too', () => {
    valid(asXliff(of([]), MADE));
  });
});
