import { describe, expect, it } from 'vitest';
import type { ContextEdition } from '../../../utils/context/context';
import { siteKnowledge } from '../../../utils/context/known-sites';
import { noticesOf } from '../../../utils/context/notices';
import type { Page, PageNotice } from '../../../utils/page/page';
import type { Notice } from '../../../utils/records/schema';
import { handsOf } from '../../../utils/rights/holders';
import { mondialisationNotices } from '../../../utils/sites/mondialisation';
import { pageOf } from '../page/page-tools';

const TEXT = 'Les opinions n’engagent que leurs auteurs.';

const recordedNotice: Notice = {
  kind: 'disclaimer',
  inLanguage: 'fr',
  text: TEXT,
  publisher: { name: 'Le Quai' },
  carriedBy: 'here',
  covers: 'article',
};
const found: PageNotice = {
  kind: 'disclaimer',
  inLanguage: 'fr',
  text: TEXT,
  fragment: ':~:text=Les%20opinions',
};

/** The edition on the screen, and another one, at some address each. */
function editionsAt(here: string, other = 'https://rade.example/the-port'): ContextEdition[] {
  return [
    ['other', other],
    ['here', here],
  ].map(([id = '', address = '']) => ({
    ...{ id, role: 'original', ways: {} },
    addresses: [{ value: address, evidence: [{ grade: 'seen', where: 'listing' }] }],
  }));
}

const NOWHERE = editionsAt('https://quai.example/le-port');
const CRM = editionsAt('https://www.mondialisation.ca/le-port-dessai/5800123');

function put(
  recorded: readonly Notice[],
  editions: readonly ContextEdition[],
  notices?: PageNotice[],
  more: Partial<Page> = {},
) {
  const page = notices && { ...pageOf(''), ...more, notices };
  return noticesOf(recorded, editions, 'here', page, siteKnowledge);
}

describe('words that record and page carry', () => {
  it.each([
    ['the same', TEXT],
    ['other quotation marks and spaces', TEXT.replace('’', "'").replaceAll(' ', '\u00a0')],
    ['other capitals', TEXT.toUpperCase()],
  ])('stand once, in the record’s spelling, and are found on the page: %s', (_, text) => {
    expect(put([recordedNotice], NOWHERE, [{ ...found, text }])).toEqual([
      { ...recordedNotice, fragment: found.fragment },
    ]);
  });

  it('stand twice where the record has them from another edition', () => {
    const elsewhere = { ...recordedNotice, carriedBy: 'other' };
    const notices = put([elsewhere], NOWHERE, [found]);
    expect(notices.map(({ carriedBy, fragment }) => [carriedBy, fragment])).toEqual([
      ['other', undefined],
      ['here', found.fragment],
    ]);
  });

  it('stand both where they differ', () => {
    const notices = put([recordedNotice], NOWHERE, [{ ...found, text: `${TEXT} Ou non.` }]);
    expect(notices.map(({ text }) => text)).toEqual([TEXT, `${TEXT} Ou non.`]);
  });

  it('leave the record as it was', () => {
    const before = structuredClone(recordedNotice);
    put([recordedNotice], CRM, [found]);
    expect(recordedNotice).toEqual(before);
  });
});

describe('words that only the page carries', () => {
  it('are its publisher’s as far as it says', () => {
    const publisher = { property: 'publisher', value: 'Le Quai', quote: 'Le Quai' } as const;
    const statements = [
      { ...publisher, about: 'original', value: 'La Rade', where: 'byline' } as const,
      { ...publisher, about: 'here', where: 'dateline' } as const,
    ];
    expect(put([], NOWHERE, [found], { statements })).toEqual([
      { ...found, publisher: { name: 'Le Quai' }, carriedBy: 'here', covers: 'article' },
    ]);
  });

  it('are its host’s where it names nobody', () => {
    const [notice] = put([], NOWHERE, [found]);
    expect(notice?.publisher).toEqual({ name: 'www.courier.example' });
  });

  it('are in no stated language where the page declares none', () => {
    const { inLanguage: _, ...untagged } = found;
    expect(put([], NOWHERE, [untagged])[0]?.inLanguage).toBe('und');
  });

  it('keep the holders and the year of a copyright line', () => {
    const line: PageNotice = {
      ...{ kind: 'copyright', text: 'Copyright © Ana Paz, 2024', fragment: ':~:text=Copyright' },
      ...{ copyrightHolder: ['Ana Paz'], copyrightYear: 2024 },
    };
    expect(put([], NOWHERE, [line])[0]).toMatchObject(line);
  });

  it('say nothing where the page is no witness', () => {
    expect(put([], NOWHERE)).toEqual([]);
  });
});

describe('the standing notices of a site', () => {
  const [standing] = mondialisationNotices;
  if (standing === undefined) throw new Error('the site has no standing notices');

  it('are said to be missing where the page was read and does not carry them', () => {
    const notices = put([], CRM, []);
    expect(notices.map(({ text, reading }) => [text, reading])).toEqual(
      mondialisationNotices.map(({ text, reading }) => [text, reading]),
    );
    for (const notice of notices) {
      expect(notice).toMatchObject({ carriedBy: 'here', standing: { seen: standing.seen } });
      expect(notice.standing?.isMissing).toBe(true);
    }
  });

  it('are not said to be missing from a page that nobody has read', () => {
    for (const notice of put([], CRM)) {
      expect(notice.standing).toEqual({ site: 'Mondialisation.ca', seen: standing.seen });
    }
  });

  it('allow and demand nothing where nobody has found them', () => {
    expect(put([], CRM, []).flatMap(({ conditions = [] }) => conditions)).toEqual([]);
    expect(handsOf({ notices: put([], CRM, []), chain: CRM, here: 'here' })).toBeNull();
  });

  it('are the page’s own words where the page carries them, with their reading', () => {
    const { kind, text } = standing;
    const [first, ...others] = put([], CRM, [{ kind, text, fragment: ':~:text=Avis' }]);
    expect(first).toMatchObject({ text, reading: standing.reading, fragment: ':~:text=Avis' });
    expect(first?.standing).toBeUndefined();
    expect(others.map((notice) => notice.text)).toEqual(
      mondialisationNotices.slice(1).map((notice) => notice.text),
    );
  });

  it.each([
    ['cut short', (text: string) => text.split('. ')[0] ?? ''],
    ['with a sentence more', (text: string) => `${text} Merci de votre compréhension.`],
    ['without its label', (text: string) => text.replace(/^[^:]*: /, '')],
  ])('are not doubled where the page has them in other words: %s', (_, change) => {
    const text = change(standing.text);
    const notices = put([], CRM, [{ kind: standing.kind, text, fragment: ':~:text=Les' }]);
    expect(notices.filter(({ kind }) => kind === standing.kind).map((one) => one.text)).toEqual([
      text,
    ]);
  });

  it('stand beside another notice of their kind', () => {
    const notices = put([], CRM, [{ ...found, text: 'La rédaction décline toute réclamation.' }]);
    expect(notices.filter(({ kind }) => kind === 'disclaimer')).toHaveLength(2);
  });

  it('stand under the edition that is there, not under the one on the screen', () => {
    const [there = ''] = CRM.flatMap(({ id, addresses }) =>
      id === 'here' ? [addresses?.[0]?.value] : [],
    );
    const notices = put([], editionsAt('https://quai.example/le-port', there), [found]);
    expect(notices[0]).toMatchObject({ carriedBy: 'here', text: TEXT });
    for (const notice of notices.slice(1)) {
      expect(notice).toMatchObject({ carriedBy: 'other', standing: { seen: standing.seen } });
      expect(notice.standing?.isMissing).toBeUndefined();
    }
    expect(notices).toHaveLength(1 + mondialisationNotices.length);
  });

  it('give a recorded notice their reading and are not doubled', () => {
    const { reading, ...words } = standing;
    const notices = put([{ ...words, carriedBy: 'here' }], CRM);
    expect(notices).toHaveLength(mondialisationNotices.length);
    expect(notices[0]?.reading).toBe(reading);
  });
});
