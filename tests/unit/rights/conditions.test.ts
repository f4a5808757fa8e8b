import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../utils/rights/groups';
import { handsOf } from '../../../utils/rights/holders';
import { placed } from '../../../utils/rights/place';
import { conditionsIn } from '../../../utils/rights/reading';
import { condition } from '../../../utils/rights/schema';
import { termsInWords } from '../../../utils/rights/terms';
import { handsInWords } from '../../../utils/rights/wording';
import { standingNotices } from '../../../utils/sites/notices';
import { seedContext, seedPages, seedRecord } from '../seed';
import { messageFiles, unmarked, wordsIn } from '../words';

const standing = Object.entries(standingNotices).flatMap(([site, notices]) =>
  notices.map((notice) => ({ site, kind: notice.kind, notice })),
);
const read = standing.filter(({ notice }) => notice.conditions);

describe('the standing conditions', () => {
  it.each(read)('of $site, $kind, have the shape of ODRL terms', ({ notice }) => {
    for (const one of notice.conditions ?? [])
      expect(condition.safeParse(one).error).toBeUndefined();
  });

  it.each(read)('of $site, $kind, each rest on words that stand in it once', ({ notice }) => {
    const places = placed(notice.text, notice.conditions ?? []);
    expect(places).toHaveLength(notice.conditions?.length ?? -1);
    for (const { phrase, start, end } of places) expect(notice.text.slice(start, end)).toBe(phrase);
  });

  it.each(read)('of $site, $kind, say what a message says', ({ notice }) => {
    for (const { says } of notice.conditions ?? []) expect(messageFiles.en).toHaveProperty(says);
  });

  it('cover the notices that allow, ask or demand, and no other', () => {
    expect(read.map(({ kind }) => kind)).toEqual(['republication', 'other-uses', 'fair-use']);
  });
});

describe('the shape refuses', () => {
  const good = {
    rule: 'duty',
    action: 'attribute',
    part: 'source',
    says: 'conditionGiveSource',
    phrase: 'words',
  };

  it.each<[string, object]>([
    ['a rule ODRL does not have', { rule: 'advice' }],
    ['an action ODRL does not have', { action: 'read' }],
    ['a duty that is a permission', { rule: 'permission' }],
    ['a part no credit has', { part: 'applause' }],
    ['no phrase', { phrase: '' }],
    ['a message that is no condition', { says: 'close' }],
    ['an unknown field', { weight: 1 }],
  ])('%s', (_, change) => {
    expect(condition.safeParse(good).success).toBe(true);
    expect(condition.safeParse({ ...good, ...change }).success).toBe(false);
  });
});

describe('a condition floats free of no words:', () => {
  const one = {
    rule: 'permission',
    action: 'reproduce',
    says: 'conditionCopy',
    phrase: 'may copy',
  } as const;

  it('none is read where the phrase is missing', () => {
    expect(placed('You must not copy.', [one])).toEqual([]);
  });

  it('none is read where the phrase stands twice', () => {
    expect(placed('You may copy, and may copy.', [one])).toEqual([]);
  });

  it('none of a notice is read where one phrase is missing', () => {
    expect(placed('You may copy.', [one, { ...one, phrase: 'may sell' }])).toEqual([]);
  });

  it('none is read from a notice nobody has read', () => {
    expect(conditionsIn({ text: 'Reproduction interdite sans accord.' })).toEqual([]);
    expect(conditionsIn({ text: 'Reprinted with permission.' })).toEqual([]);
  });
});

describe('the seed article', () => {
  it.each(seedPages)('has one list, by the CRM, on the page of the %s', (page) => {
    const [terms, ...more] = termsOf(seedContext(page).notices);
    expect(more).toEqual([]);
    expect(terms?.publisher).toBe('Centre de recherche sur la mondialisation');
    expect(terms?.notStated).toEqual(['translate']);
  });

  it('is read in words, each item with the place of its words', () => {
    const context = seedContext('republication');
    const [terms] = termsInWords(context.notices, wordsIn('fr'));
    expect(terms?.groups.map(({ title, items }) => [title, items.length])).toEqual([
      ['Permis', 2],
      ['Exigé', 4],
      ['Demander d’abord', 3],
      ['Non précisé', 1],
    ]);
    for (const { rests } of terms?.groups.flatMap(({ items }) => items) ?? []) {
      if (rests === undefined) continue;
      const [notice = -1, start = -1] = rests.split('-').map(Number);
      const found = context.notices[notice]?.conditions?.find((one) => one.start === start);
      expect(context.notices[notice]?.text.indexOf(found?.phrase ?? '-')).toBe(start);
    }
  });

  it('is the CRM’s to permit and others’ to own, the translation included', () => {
    expect(handsOf(seedContext('republication'))).toEqual({
      permission: 'Centre de recherche sur la mondialisation',
      isOfSite: true,
      holders: ['M. K. Bhadrakumar', 'Indian Punchline'],
      translatedFor: 'le Saker Francophone',
    });
    expect(handsOf(seedContext('original'))).not.toHaveProperty('translatedFor');
  });

  it('never has it concluded that reuse is allowed', () => {
    const context = seedContext('republication');
    const said = [
      unmarked(handsInWords(context, wordsIn('en'))),
      ...termsInWords(context.notices, wordsIn('en')).flatMap(({ title, groups }) => [
        title,
        ...groups.flatMap((group) => [group.title, ...group.items.map(({ text }) => text)]),
      ]),
    ].join('\n');
    expect(said).not.toMatch(/you (?:may|can)|is allowed|are allowed|free to|legal\b/i);
  });
});

describe('whose permission and whose rights', () => {
  const { notices, chain, here } = seedContext('original');
  const withHolders = (holders: string[] | undefined) => ({
    chain,
    here,
    notices: notices.map(({ copyrightHolder: _, ...notice }) =>
      notice.kind === 'copyright' && holders ? { ...notice, copyrightHolder: holders } : notice,
    ),
  });

  it('is not worth a word where all is in one hand', () => {
    const one = withHolders(['Centre de recherche sur la mondialisation']);
    expect(handsOf(one)).toBeNull();
    expect(unmarked(handsInWords(one, wordsIn('en')))).toBe('');
  });

  it('is said to be not stated where no line names a holder', () => {
    expect(handsInWords(withHolders(undefined), wordsIn('en'))).toMatch(/is not stated\.$/);
  });

  it('is the licence’s where the page republishes under one, not the page’s', () => {
    const licensed = {
      chain,
      here,
      notices: [
        {
          kind: 'republication' as const,
          inLanguage: 'en',
          text: 'Republished from The Lantern under a Creative Commons licence.',
          license: 'https://creativecommons.org/licenses/by-nd/4.0/',
          publisher: { name: 'The Courier' },
          carriedBy: here,
          covers: 'article' as const,
        },
      ],
    };
    expect(unmarked(handsInWords(licensed, wordsIn('en')))).toBe(
      'The page of “The Courier” says that this text is under CC BY-ND 4.0; who holds the rights in it is not stated.',
    );
    expect(unmarked(handsInWords(licensed, wordsIn('fr')))).toMatch(
      /^Sur sa page, «\u00a0The Courier\u00a0» dit/,
    );
  });

  it('is not asked where nobody gives a permission', () => {
    expect(handsOf({ chain, here, notices: [] })).toBeNull();
    expect(seedRecord().notices.length).toBeGreaterThan(0);
  });
});
