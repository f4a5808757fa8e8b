import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { comparisonLine, comparisonShape } from '../../../utils/cli/comparison-schema';
import type { Article } from '../../../utils/compare/article';
import { comparing } from '../../../utils/compare/compare';
import type { Compared } from '../../../utils/compare/compared';
import { runNow } from '../../../utils/compare/run';
import { asJson, comparisonJson } from '../../../utils/compare/take/json';
import { passageOf } from '../../../utils/compare/take/passage';
import { asTmx } from '../../../utils/compare/take/tmx';
import fc from '../properties';
import { ARTICLES } from './bilingual';

const MADE = { date: new Date('2026-11-22T08:15:00.123Z'), version: '1.2.3' };
const ADDRESS = 'https://www.example.org/a?b=1&c="2"';

function together(source: Article, target: Article): Compared {
  return {
    source: { article: source, role: 'original', headline: 'Salt & <water>', address: ADDRESS },
    target: { article: target },
    comparison: runNow(comparing(source, target)),
  };
}

const { window } = new JSDOM('');

/** Well-formed, as an XML parser sees it. */
function parsed(xml: string): Element {
  const document = new window.DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document.documentElement;
}

/**
 * The rules of the document type definition of TMX 1.4b for the elements that are used here: what
 * may stand in each, in which order, with which attributes.
 */
const TEXT_ONLY = /^$/;
const DTD: Record<string, { content: RegExp; required: string[]; implied: string[] }> = {
  tmx: { content: /^header body $/, required: ['version'], implied: [] },
  header: {
    content: /^(?:(?:note|ude|prop) )*$/,
    required: [
      'creationtool',
      'creationtoolversion',
      'segtype',
      'o-tmf',
      'adminlang',
      'srclang',
      'datatype',
    ],
    implied: ['o-encoding', 'creationdate', 'creationid', 'changedate', 'changeid'],
  },
  body: { content: /^(?:tu )*$/, required: [], implied: [] },
  tu: {
    content: /^(?:(?:note|prop) )*(?:tuv )+$/,
    required: [],
    implied: [
      'tuid',
      'o-encoding',
      'datatype',
      'usagecount',
      'lastusagedate',
      'creationtool',
      'creationtoolversion',
      'creationdate',
      'creationid',
      'changedate',
      'segtype',
      'changeid',
      'o-tmf',
      'srclang',
    ],
  },
  tuv: { content: /^(?:(?:note|prop) )*seg $/, required: ['xml:lang'], implied: [] },
  prop: { content: TEXT_ONLY, required: ['type'], implied: ['xml:lang', 'o-encoding'] },
  seg: { content: TEXT_ONLY, required: [], implied: [] },
};

function expectValid(root: Element): void {
  expect(root.nodeName).toBe('tmx');
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const rule = DTD[element.nodeName];
    if (rule === undefined) throw new Error(`no element of TMX: ${element.nodeName}`);
    const children = [...element.children].map(({ nodeName }) => `${nodeName} `).join('');
    expect(children, element.nodeName).toMatch(rule.content);
    const names = [...element.attributes].map(({ name }) => name);
    expect(names, element.nodeName).toEqual(expect.arrayContaining(rule.required));
    expect([...rule.required, ...rule.implied], element.nodeName).toEqual(
      expect.arrayContaining(names),
    );
    if (element.hasAttribute('segtype')) {
      expect(element.getAttribute('segtype')).toMatch(/^(?:block|paragraph|sentence|phrase)$/);
    }
    if (rule.content !== TEXT_ONLY) {
      const between = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
      expect(between.map(({ nodeValue }) => nodeValue?.trim()).join('')).toBe('');
    }
  }
}

const source: Article = {
  lang: 'en-GB',
  blocks: [
    { text: 'Salt & water', kind: 'heading' },
    {
      text: `The mole was built in 1958. It is 340 metres long, and "nobody" <walks> it. ${'On the quay 12 men wait. '.repeat(4)}`.trim(),
    },
    {
      text: 'This paragraph has no counterpart: it tells at some length of a roof that leaked for 9 winters, and of nobody who mended it.',
    },
  ],
};
const target: Article = {
  lang: 'fr',
  blocks: [
    { text: 'Le sel et l’eau', kind: 'heading' },
    {
      text: `Le môle a été bâti en 1958. Il fait 340 mètres de long, et « personne » ne <le suit>. ${'Sur le quai 12 hommes attendent. '.repeat(4)}`.trim(),
    },
  ],
};

describe('TMX', () => {
  test.each(ARTICLES)('of $name is valid and holds each pair of sentences', (article) => {
    const own = together(article.source, article.target);
    const root = parsed(asTmx(own, MADE));
    expectValid(root);
    const paired = own.comparison.rows.filter((row) => row.source.length && row.target.length);
    const expected = paired.reduce((sum, { sentences }) => {
      const pairs = sentences.filter((pair) => pair.source.length && pair.target.length);
      return sum + Math.max(1, pairs.length);
    }, 0);
    expect(expected).toBeGreaterThan(5);
    expect(root.querySelectorAll('tu')).toHaveLength(expected);
    const langs = [...root.querySelectorAll('tuv')].map((tuv) => tuv.getAttribute('xml:lang'));
    expect(new Set(langs)).toEqual(new Set([article.source.lang, article.target.lang]));
  });

  test('says what made it, when, of what, in which languages', () => {
    const xml = asTmx(together(source, target), MADE);
    const header = parsed(xml).querySelector('header');
    expect(header?.getAttribute('creationtool')).toBe('Colophon');
    expect(header?.getAttribute('creationtoolversion')).toBe('1.2.3');
    expect(header?.getAttribute('creationdate')).toBe('20261122T081500Z');
    expect(header?.getAttribute('srclang')).toBe('en-GB');
    expect(
      [...(header?.children ?? [])].map((prop) => [prop.getAttribute('type'), prop.textContent]),
    ).toEqual([
      ['x-source-role', 'original'],
      ['x-source-headline', 'Salt & <water>'],
      ['x-source-address', ADDRESS],
    ]);
  });

  test('holds the words themselves, and nothing that has no counterpart', () => {
    const xml = asTmx(together(source, target), MADE);
    const segments = [...parsed(xml).querySelectorAll('seg')].map(({ textContent }) => textContent);
    expect(segments).toContain('It is 340 metres long, and "nobody" <walks> it.');
    expect(segments).toContain('Il fait 340 mètres de long, et « personne » ne <le suit>.');
    expect(segments.join()).not.toContain('roof');
  });

  test('of any text is well-formed, controls and lone surrogates included', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u0000', '\ud800', '\udc00x', '\uffff', ']]>', '&#0;', '\u000b', '😀'),
    );
    fc.assert(
      fc.property(text, text, text, (one, other, lang) => {
        const row = {
          source: [0],
          target: [0],
          confidence: 0.5,
          moved: false,
          sentences: [],
          gaps: [],
        };
        const comparison = {
          likeness: 'unknown' as const,
          aligned: { source: 1, target: 1 },
          thread: 0,
          rows: [row],
          differences: [],
        };
        const root = parsed(
          asTmx(
            {
              source: { article: { blocks: [{ text: one }], lang }, headline: other, address: one },
              target: { article: { blocks: [{ text: other }] } },
              comparison,
            },
            { ...MADE, version: one },
          ),
        );
        expectValid(root);
        expect(root.querySelectorAll('tuv')[1]?.getAttribute('xml:lang')).toBe('und');
      }),
      { numRuns: 300 },
    );
  });
});

describe('JSON', () => {
  test.each(ARTICLES)('of $name is of the documented shape', (article) => {
    const own = together(article.source, article.target);
    const json = JSON.parse(asJson(own, MADE));
    expect(comparisonShape.safeParse(json).error).toBeUndefined();
    expect(json).toMatchObject({
      version: 1,
      made: { date: '2026-11-22T08:15:00.123Z', by: 'Colophon 1.2.3' },
    });
    expect(json.rows).toHaveLength(own.comparison.rows.length);
    for (const { sentences } of json.rows) {
      for (const { block, start, end, text } of sentences.flatMap(
        (pair: (typeof sentences)[0]) => pair.source,
      )) {
        expect(article.source.blocks[block]?.text.slice(start, end)).toBe(text);
      }
    }
  });

  test('of another shape is refused, with the place', () => {
    const json = comparisonJson(together(source, target), MADE);
    expect(JSON.parse(comparisonLine(json))).toEqual(JSON.parse(JSON.stringify(json)));
    expect(() => comparisonLine({ ...json, likeness: 'yes' as 'alike' })).toThrow('likeness');
    expect(() => comparisonLine({ ...json, aligned: { source: 2, target: 1 } })).toThrow(
      'aligned.source',
    );
  });
});

describe('a passage', () => {
  const own = together(source, {
    ...target,
    blocks: target.blocks.map((block) => ({ ...block })),
  });

  test('is both texts, each with where it comes from', () => {
    const known = {
      ...own,
      target: {
        ...own.target,
        publisher: 'Le Quai',
        datePublished: '2026-01-02',
        address: 'https://quai.example/1',
      },
    };
    expect(passageOf(known, 0)).toBe(
      `Salt & water\n— Salt & <water>, ${ADDRESS}\n\nLe sel et l’eau\n— Le Quai, 2026-01-02, https://quai.example/1`,
    );
  });

  test('without counterpart is the one text', () => {
    const alone = own.comparison.rows.findIndex((row) => row.target.length === 0);
    expect(passageOf(own, alone)).toBe(`${source.blocks[2]?.text}\n— Salt & <water>, ${ADDRESS}`);
  });

  test('of pasted text names no source, and a row that is not there is an error', () => {
    const pasted = { ...own, source: { article: source } };
    expect(passageOf(pasted, 0)).toBe('Salt & water\n\nLe sel et l’eau');
    expect(() => passageOf(own, 99)).toThrow(RangeError);
  });
});
