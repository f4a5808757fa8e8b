import { describe, expect, it } from 'vitest';
import { composeFromPage } from '../../../utils/context/compose';
import type { Context, ContextEdition } from '../../../utils/context/context';
import { editionHere } from '../../../utils/context/context';
import { siteKnowledge } from '../../../utils/context/known-sites';
import type { Statement } from '../../../utils/page/page';
import { mondialisationNotices } from '../../../utils/sites/mondialisation';
import { pageFixtures } from '../../accuracy/fixtures';
import { pageOf } from '../page/page-tools';

/** What is composed of a page of some HTML. */
const composed = (html: string, url?: string) => composeFromPage(pageOf(html, url), siteKnowledge);

/** What is composed of statements alone. */
function stated(...statements: Statement[]): Context {
  const page = { ...pageOf(''), statements };
  const context = composeFromPage(page, siteKnowledge);
  if (context === null) throw new Error('the page states nothing');
  return context;
}

const says = (
  about: Statement['about'],
  property: Statement['property'],
  value: string,
): Statement => ({ about, property, value, where: 'credit-line', quote: value });

const role = (value: ContextEdition['role']) => says('here', 'role', value);

describe('an unrecorded page of a known site', () => {
  const address = 'https://www.mondialisation.ca/le-port-dessai/5800123';
  const context = composed(
    `<html lang="fr"><head><title>Le port d’essai</title></head><body><main>
    <h1>Le port d’essai</h1>
    <p>Par Ana Paz</p>
    <p>Mondialisation.ca, 24 juin 2024</p>
    <p>Un paragraphe d’essai qui tient la place du texte et n’en dit rien.</p>
    <p>Article original en anglais : <a href="https://rade.example/the-port">The port</a>, La Rade,
    le 21 juin 2024</p>
    <p>Traduit par Juan Luz pour Mondialisation.ca</p>
    </main></body></html>`,
    address,
  );

  it('is shown by its own words', () => {
    expect(context?.basis).toEqual({ by: 'page' });
    expect(JSON.stringify(context?.chain)).not.toMatch(/"grade":"(?:stated|seen|inferred)"/);
  });

  it('is what it says it is, and the original stands first', () => {
    expect(context?.chain.map(({ id, role }) => [id, role])).toEqual([
      ['page-original', 'original'],
      ['here', 'translation'],
    ]);
    expect(context?.chain[0]).toMatchObject({
      headline: { value: 'The port' },
      inLanguage: { value: 'en' },
      datePublished: { value: '2024-06-21' },
      author: [{ value: { name: 'Ana Paz' } }],
      ways: { read: { address: 'https://rade.example/the-port' } },
    });
  });

  it('has its own address, date and translator', () => {
    expect(context && editionHere(context)).toMatchObject({
      addresses: [{ value: address }],
      datePublished: { value: '2024-06-24' },
      translator: [{ value: { name: 'Juan Luz' } }],
      translationOfWork: { value: 'page-original' },
    });
  });

  it('has the standing notices of its site as what they are, and no one else’s', () => {
    expect(context?.notices.map(({ text, standing }) => [text, standing])).toEqual(
      mondialisationNotices.map(({ text, seen }) => [
        text,
        { site: 'Mondialisation.ca', seen, isMissing: true },
      ]),
    );
  });

  it('is plain data, ready to be sent to a tab', () => {
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });
});

describe('what the page is', () => {
  const ofOriginal = says('original', 'publisher', 'La Rade');
  const ofTranslation = says('translation', 'translator', 'Ana Paz');

  it.each<[ContextEdition['role'], string, Statement[]]>([
    ['republication', 'it says so', [role('republication'), ofOriginal, ofTranslation]],
    ['translation', 'it says so', [role('translation'), ofOriginal]],
    ['translation', 'it speaks of a translation', [ofTranslation]],
    ['republication', 'it speaks of an original alone', [ofOriginal]],
    // "La source originale de cet article est <this site>", under a translation.
    [
      'translation',
      'it calls itself source and translation',
      [role('original'), role('translation')],
    ],
    ['republication', 'it calls itself source of another’s', [role('original'), ofOriginal]],
  ])('is a %s where %s', (expected, _, statements) => {
    expect(editionHere(stated(...statements)).role).toBe(expected);
  });

  const inLanguage = (about: 'here' | 'original', tag: string) => says(about, 'inLanguage', tag);

  it.each([
    ['translation', undefined, 'fr', 'en'],
    ['republication', undefined, 'fr', 'fr-CA'],
    ['republication', true, undefined, 'en'],
    ['republication', true, 'fr', undefined],
  ] as const)('is told by its languages, or open: %s, %s', (kind, isOpen, here, there) => {
    const languages = [
      ...(here ? [inLanguage('here', here)] : []),
      ...(there ? [inLanguage('original', there)] : []),
    ];
    const edition = editionHere(stated(...languages, ofOriginal));
    expect([edition.role, edition.isRoleOpen]).toEqual([kind, isOpen]);
  });

  it('is never mixed with the original it speaks of', () => {
    const { chain } = stated(role('original'), says('here', 'publisher', 'Le Quai'), ofOriginal);
    expect(chain.map(({ publisher }) => publisher?.value.name)).toEqual(['La Rade', 'Le Quai']);
    expect(JSON.stringify(chain)).not.toContain('differing');
  });
});

describe('a page that states nothing of an origin', () => {
  it.each([
    ['empty', ''],
    ['words alone', '<h1>Le port</h1><p>La source du fleuve est au nord.</p>'],
    ['its own author and date', '<h1>Le port</h1><p>Par Ana Paz</p><p>24 juin 2024</p>'],
  ])('gives no context: %s', (_, html) => {
    expect(composed(html)).toBeNull();
  });

  it('gives none on a known site, whatever its notices', () => {
    const html = `<h1>Le port</h1><p>${mondialisationNotices[0]?.text}</p>`;
    expect(composed(html, 'https://www.mondialisation.ca/le-port/5800124')).toBeNull();
  });

  const fixtures = pageFixtures();
  const isSilent = ({ page }: (typeof fixtures)[number]) =>
    page.statements.every(
      ([about, property, value]) =>
        about === 'here' && (property !== 'role' || value === 'original'),
    );

  it.each(fixtures.filter(isSilent))('gives none in the fixture $name', ({ html, url }) => {
    expect(composed(html, url)).toBeNull();
  });
});

describe('every fixture that states an origin', () => {
  const spoken = pageFixtures().flatMap(({ name, html, url }) => {
    const context = composed(html, url);
    return context ? [{ name, context }] : [];
  });

  it.each(spoken)(
    '$name has one chain, this page in it, a witness for each fact',
    ({ context }) => {
      const { chain } = context;
      expect(chain.length).toBeGreaterThan(0);
      expect(new Set(chain.map(({ id }) => id)).size).toBe(chain.length);
      const { role } = editionHere(context);
      if (role === 'original') expect(chain).toHaveLength(1);
      // The oldest is first, and each other edition names the one it comes from.
      const parents = chain.map((edition) => edition.translationOfWork ?? edition.isBasedOn);
      expect(parents.filter((parent) => parent === undefined)).toHaveLength(1);
      expect(JSON.stringify(chain)).not.toContain('"evidence":[]');
    },
  );
});
