import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Context, ContextEdition, ContextFact } from '../../../utils/context/context';
import { withStatements } from '../../../utils/context/merge';
import type { Page, Statement } from '../../../utils/page/page';
import { readPage } from '../../../utils/page/read';
import { chainOrder } from '../../../utils/records/chain';
import type { Evidence } from '../../../utils/records/schema';
import { pageFixtures } from '../../accuracy/fixtures';
import { contextOf, type SeedPage, seedPages } from '../seed';

const seen: Evidence = { grade: 'seen', where: 'listing' };
const inferred: Evidence = { grade: 'inferred', from: 'address-form' };
const quote = (words: string, by = 'here'): Evidence => ({
  ...{ grade: 'stated', by, where: 'byline', quote: words },
});

const fact = <T>(value: T, ...evidence: Evidence[]): ContextFact<T> => ({ value, evidence });

/** A statement; its quote is its value where nothing else is said. */
function says(
  about: Statement['about'],
  property: Statement['property'],
  value: string,
  more: Partial<Statement> = {},
): Statement {
  return { about, property, value, where: 'byline', quote: value, ...more };
}

/** What the page says, as a witness. */
const page = (words: string, more = {}) => ({
  ...{ grade: 'page', where: 'byline', quote: words, inLanguage: 'fr' },
  ...more,
});

/** Editions of a record: an original, and its translation on the screen. */
function recorded(
  original: Partial<ContextEdition> = {},
  here: Partial<ContextEdition> = {},
): ContextEdition[] {
  const translationOfWork = fact('original', seen);
  return [
    { id: 'original', role: 'original', ways: {}, ...original },
    { id: 'here', role: 'translation', translationOfWork, ways: {}, ...here },
  ];
}

const laid = (editions: ContextEdition[], ...statements: Statement[]) =>
  withStatements(editions, 'here', { statements, inLanguage: 'fr' });

const named = (editions: ContextEdition[], id: string) => editions.find((one) => one.id === id);

describe('where record and page agree', () => {
  const author = [fact({ name: 'Ana Paz' }, quote('Par Ana Paz'))];

  it('words that the record quotes from this page are one witness: the page', () => {
    const merged = laid(
      recorded({ author }),
      says('original', 'author', 'A. Paz', { quote: 'Par  ANA PAZ', fragment: ':~:text=Par' }),
    );
    const witness = page('Par  ANA PAZ', { fragment: ':~:text=Par', isRecorded: true });
    expect(named(merged, 'original')?.author).toEqual([
      { value: { name: 'Ana Paz' }, evidence: [witness] },
    ]);
  });

  it('words that the record quotes from another page are a witness of their own', () => {
    const elsewhere = quote('Par Ana Paz', 'original');
    const merged = laid(
      recorded({ author: [fact({ name: 'Ana Paz' }, elsewhere)] }),
      says('original', 'author', 'Ana Paz', { quote: 'Par Ana Paz' }),
    );
    expect(named(merged, 'original')?.author?.[0]?.evidence).toEqual([
      elsewhere,
      page('Par Ana Paz'),
    ]);
  });

  it('a fact of another kind gets the page as one witness more, and nothing differs', () => {
    const merged = laid(
      recorded({}, { inLanguage: fact('fr', inferred), headline: fact('Le port', seen) }),
      says('here', 'inLanguage', 'fr-FR'),
      says('here', 'headline', 'LE PORT | Le Quai'),
    );
    expect(named(merged, 'here')).toMatchObject({
      inLanguage: { value: 'fr', evidence: [inferred, page('fr-FR')] },
      headline: { value: 'Le port', evidence: [seen, page('LE PORT | Le Quai')] },
    });
    expect(JSON.stringify(merged)).not.toContain('differing');
  });

  it('one line that spells a name twice is one witness', () => {
    const words = 'Par Ana Paz (A. Paz)';
    const merged = laid(
      recorded({ author }),
      says('original', 'author', 'Ana Paz', { quote: words }),
      says('original', 'author', 'A. Paz', { quote: words }),
    );
    expect(named(merged, 'original')?.author?.[0]?.evidence).toEqual([
      quote('Par Ana Paz'),
      page(words),
    ]);
  });

  it('the record itself is left as it was', () => {
    const editions = recorded({ author });
    const before = structuredClone(editions);
    laid(editions, says('original', 'author', 'Ana Paz', { quote: 'Par Ana Paz' }));
    expect(editions).toEqual(before);
  });
});

describe('the page adds', () => {
  it('a date the record lacks', () => {
    const merged = laid(recorded(), says('here', 'datePublished', '2024-06-24'));
    expect(named(merged, 'here')?.datePublished).toEqual({
      value: '2024-06-24',
      evidence: [page('2024-06-24')],
    });
  });

  it('a second author beside the recorded one', () => {
    const merged = laid(
      recorded({ author: [fact({ name: 'Ana Paz' }, seen)] }),
      says('original', 'author', 'Ana Paz'),
      says('original', 'author', 'Juan Luz'),
    );
    expect(named(merged, 'original')?.author).toEqual([
      { value: { name: 'Ana Paz' }, evidence: [seen, page('Ana Paz')] },
      { value: { name: 'Juan Luz' }, evidence: [page('Juan Luz')] },
    ]);
  });

  it.each([
    ['of another article', 'https://quai.example/ailleurs'],
    [
      'that leads to the same article',
      'http://indianpunchline.com/russia-and-dprk-rustle-up-an-alliance',
    ],
  ])('an address %s, before the inferred one, which stays', (_, address) => {
    const guess = 'https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/';
    const merged = laid(
      recorded({ addresses: [fact(guess, inferred)] }),
      says('original', 'address', address),
    );
    expect(named(merged, 'original')?.addresses).toEqual([
      { value: address, evidence: [page(address)] },
      { value: guess, evidence: [inferred] },
    ]);
  });

  it('itself as a witness where the inferred address is the one it gives', () => {
    const address = 'https://quai.example/le-port';
    const merged = laid(
      recorded({ addresses: [fact(address, inferred)] }),
      says('original', 'address', address),
    );
    expect(named(merged, 'original')?.addresses).toEqual([
      { value: address, evidence: [inferred, page(address)] },
    ]);
  });

  it('rights holders, licences and conditions', () => {
    const merged = laid(
      recorded(),
      says('original', 'copyrightHolder', 'Le Quai'),
      says('here', 'license', 'https://creativecommons.org/licenses/by-nd/4.0/'),
      says('here', 'usageInfo', 'https://quai.example/conditions'),
    );
    expect(named(merged, 'original')?.copyrightHolder?.[0]?.value).toEqual({ name: 'Le Quai' });
    expect(named(merged, 'here')).toMatchObject({
      license: [{ value: 'https://creativecommons.org/licenses/by-nd/4.0/' }],
      usageInfo: [{ value: 'https://quai.example/conditions' }],
    });
  });
});

describe('where record and page differ', () => {
  it('both stand, each with its own witness', () => {
    const merged = laid(
      recorded(
        { publisher: fact({ name: 'Le Quai' }, seen) },
        { datePublished: fact('2024-06-21', seen) },
      ),
      says('original', 'publisher', 'La Rade'),
      says('here', 'datePublished', '2024-06-24'),
    );
    expect(named(merged, 'original')?.publisher).toEqual({
      ...fact({ name: 'Le Quai' }, seen),
      differing: [{ value: { name: 'La Rade' }, evidence: [page('La Rade')] }],
    });
    expect(named(merged, 'here')?.datePublished).toEqual({
      ...fact('2024-06-21', seen),
      differing: [{ value: '2024-06-24', evidence: [page('2024-06-24')] }],
    });
  });

  it('a second line of the page that agrees with the page is its second witness', () => {
    const merged = laid(
      recorded({}, { datePublished: fact('2024-06-21', seen) }),
      says('here', 'datePublished', '2024-06-24', { quote: 'le 24 juin 2024' }),
      says('here', 'datePublished', '2024-06-24', { quote: '24/06/2024', where: 'meta' }),
    );
    expect(named(merged, 'here')?.datePublished?.differing).toEqual([
      {
        value: '2024-06-24',
        evidence: [page('le 24 juin 2024'), page('24/06/2024', { where: 'meta' })],
      },
    ]);
  });

  it('what is merely inferred gives way to what the page states, and stays beside it', () => {
    const merged = laid(
      recorded({}, { inLanguage: fact('fr', inferred) }),
      says('here', 'inLanguage', 'es'),
    );
    expect(named(merged, 'here')?.inLanguage).toEqual({
      value: 'es',
      evidence: [page('es')],
      differing: [fact('fr', inferred)],
    });
  });
});

describe('an edition that only the page knows', () => {
  const lines = (editions: ContextEdition[]) =>
    chainOrder(editions).map(({ id, role, translationOfWork, isBasedOn }) =>
      [id, role, translationOfWork?.value ?? isBasedOn?.value].filter(Boolean).join(' '),
    );
  const here = (role: ContextEdition['role']): ContextEdition[] => [{ id: 'here', role, ways: {} }];
  const ofOriginal = says('original', 'publisher', 'La Rade');
  const ofTranslation = says('translation', 'translator', 'Ana Paz');

  it.each<[string, ContextEdition['role'], Statement[], string[]]>([
    [
      'the original of a translation',
      'translation',
      [ofOriginal],
      ['page-original original', 'here translation page-original'],
    ],
    [
      'the original of a republication',
      'republication',
      [ofOriginal],
      ['page-original original', 'here republication page-original'],
    ],
    [
      'original and translation',
      'republication',
      [ofOriginal, ofTranslation],
      [
        'page-original original',
        'page-translation translation page-original',
        'here republication page-translation',
      ],
    ],
    [
      'translation and original, named in the other order',
      'republication',
      [ofTranslation, ofOriginal],
      [
        'page-original original',
        'page-translation translation page-original',
        'here republication page-translation',
      ],
    ],
    ['the translator of a translation', 'translation', [ofTranslation], ['here translation']],
    ['nothing, where the page is an original', 'original', [ofTranslation], ['here original']],
  ])('stands in its place: %s', (_, role, statements, expected) => {
    expect(lines(laid(here(role), ...statements))).toEqual(expected);
  });

  it('stands between a recorded republication and its recorded original', () => {
    const [original, text] = recorded();
    const republication = { ...text, id: 'here', role: 'republication' } as ContextEdition;
    delete republication.translationOfWork;
    republication.isBasedOn = fact('original', seen);
    expect(lines(laid([original as ContextEdition, republication], ofTranslation))).toEqual([
      'original original',
      'page-translation translation original',
      'here republication page-translation',
    ]);
  });

  it('is made once, whatever number of lines speak of it', () => {
    const merged = laid(here('translation'), ofOriginal, says('original', 'author', 'Juan Luz'));
    expect(merged).toHaveLength(2);
    expect(named(merged, 'page-original')?.publisher?.value).toEqual({ name: 'La Rade' });
    expect(named(merged, 'page-original')?.author?.[0]?.value).toEqual({ name: 'Juan Luz' });
    expect(named(merged, 'here')?.translationOfWork?.evidence).toEqual([page('La Rade')]);
  });

  it('is linked by the line that says where the text comes from, not by a byline before it', () => {
    const line = { where: 'original-line', quote: 'Article original : Sal' } as const;
    const merged = laid(
      here('translation'),
      says('original', 'author', 'Juan Luz'),
      says('original', 'headline', 'Sal', line),
    );
    expect(named(merged, 'here')?.translationOfWork?.evidence).toEqual([page(line.quote, line)]);
  });
});

describe('the seed’s page of the', () => {
  const sites: Record<SeedPage, string> = {
    original: 'indianpunchline.com',
    translation: 'lesakerfrancophone.fr',
    republication: 'mondialisation.ca',
  };
  const read = (edition: SeedPage): Page => {
    const fixture = pageFixtures().find(
      ({ name }) => name.startsWith(`${sites[edition]}/`) && /alliance$/.test(name),
    );
    if (fixture === undefined) throw new Error(`no fixture of the ${edition}`);
    const { document } = parseHTML(fixture.html);
    return readPage(document as unknown as Document, fixture.url);
  };
  const composed = (edition: SeedPage): Context => {
    const context = contextOf(read(edition));
    if (context === null) throw new Error(`no context of the ${edition}`);
    return context;
  };

  it.each(seedPages)('%s agrees with the record in everything', (edition) => {
    const { basis, here, chain } = composed(edition);
    expect(basis).toMatchObject({ by: 'record', headline: 'confirmed' });
    expect(here).toBe(edition);
    expect(chain.map(({ id }) => id)).toEqual(seedPages);
    expect(JSON.stringify(chain)).not.toContain('differing');
  });

  it.each(['translation', 'republication'] as const)(
    '%s states the original’s address',
    (edition) => {
      const [original] = composed(edition).chain;
      expect(original?.addresses).toHaveLength(1);
      expect(original?.ways.read).toMatchObject({
        address: 'https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/',
        evidence: [{ grade: 'inferred' }, { grade: 'page' }],
      });
    },
  );

  it('republication is the witness of what the record quotes from it', () => {
    const [original] = composed('republication').chain;
    expect(original?.headline?.evidence).toMatchObject([
      { grade: 'page', where: 'original-line', isRecorded: true },
    ]);
    expect(original?.headline?.evidence[0]).toHaveProperty('fragment');
  });

  it('translation is a witness beside the republication', () => {
    const [, translation] = composed('translation').chain;
    expect(translation?.translator?.[0]?.evidence.map(({ grade }) => grade)).toEqual([
      'stated',
      'page',
    ]);
  });
});
