import { describe, expect, it } from 'vitest';
import { conditionsOfLicence } from '../../../utils/rights/creative-commons';
import { conditionsIn } from '../../../utils/rights/reading';
import { condition } from '../../../utils/rights/schema';
import { licenceIn } from '../../../utils/text/licences';
import fc from '../properties';

/** Every licence since 2002, by its elements, with the versions it has had. */
const licences = [
  ...['by', 'by-sa', 'by-nc', 'by-nd', 'by-nc-sa', 'by-nc-nd'].flatMap((elements) =>
    ['1.0', '2.0', '2.5', '3.0', '4.0'].map((version) => [elements, version] as const),
  ),
  ['by-nd-nc', '1.0'],
  ...['sa', 'nd', 'nc', 'nc-sa', 'nd-nc'].flatMap((elements) => [
    [elements, '1.0'] as const,
    [elements, '2.0'] as const,
  ]),
] as const;

const read = (address: string) => {
  const licence = licenceIn(address);
  return licence ? conditionsOfLicence(licence, licence.phrase) : undefined;
};
const of = (address: string, rule: string) =>
  read(address)?.flatMap((one) => (one.rule === rule ? one.action : []));
const parts = (address: string) =>
  read(address)?.flatMap((one) => (one.action === 'attribute' ? one.part : []));

describe('Creative Commons', () => {
  it.each(licences)(
    '%s %s is read in ODRL terms, each resting on the address',
    (names, version) => {
      const address = `https://creativecommons.org/licenses/${names}/${version}/`;
      const conditions = read(address) ?? [];
      expect(conditions.length).toBeGreaterThan(3);
      for (const one of conditions) {
        expect(condition.safeParse(one).success).toBe(true);
        expect(address).toContain(one.phrase);
      }
      const elements = names.split('-');
      const forbidden = of(address, 'prohibition') ?? [];
      expect(forbidden.includes('commercialize')).toBe(elements.includes('nc'));
      expect(forbidden.includes('translate')).toBe(elements.includes('nd'));
      const allowed = of(address, 'permission') ?? [];
      expect(allowed).toEqual(expect.arrayContaining(['reproduce', 'distribute']));
      expect(allowed.filter((action) => forbidden.includes(action))).toEqual([]);
      expect(of(address, 'duty')?.includes('shareAlike')).toBe(elements.includes('sa'));
      expect(parts(address)?.includes('author')).toBe(elements.includes('by'));
      expect(parts(address)).toEqual(expect.arrayContaining(['copyright-note', 'licence']));
    },
  );

  it('asks for what each version asks for', () => {
    const by = (version: string) => parts(`https://creativecommons.org/licenses/by/${version}/`);
    expect(by('1.0')).toEqual(['author', 'title', 'copyright-note', 'licence', 'changes']);
    expect(by('3.0')).toEqual([
      'author',
      'title',
      'copyright-note',
      'licence',
      'address',
      'changes',
    ]);
    expect(by('4.0')).toEqual(['author', 'copyright-note', 'licence', 'address', 'changes']);
  });

  it.each(['zero', 'mark'])('public domain, %s: all is permitted, nothing is asked', (tool) => {
    const address = `https://creativecommons.org/publicdomain/${tool}/1.0/`;
    expect(of(address, 'permission')).toHaveLength(4);
    expect(read(address)).toHaveLength(4);
  });

  it.each([
    ['http://creativecommons.org/licenses/by-nc/3.0/fr/', 'CC BY-NC 3.0 FR', 'by-nc/3.0/fr/'],
    ['https://www.creativecommons.org/licenses/by/4.0/deed.fr', 'CC BY 4.0', 'by/4.0/'],
    ['https://creativecommons.org/licenses/by-sa/4.0/legalcode', 'CC BY-SA 4.0', 'by-sa/4.0/'],
    ['https://creativecommons.org/licenses/by/3.0/igo', 'CC BY 3.0 IGO', 'by/3.0/igo/'],
    [
      'https://creativecommons.org/licenses/by/2.5/scotland/',
      'CC BY 2.5 SCOTLAND',
      'by/2.5/scotland/',
    ],
    ['https://creativecommons.org/licenses/by-sa/2.1/jp/', 'CC BY-SA 2.1 JP', 'by-sa/2.1/jp/'],
    ['https://creativecommons.org/licenses/BY-ND/4.0', 'CC BY-ND 4.0', 'by-nd/4.0/'],
  ])('%s is the licence %s', (address, name, path) => {
    expect(licenceIn(`Texte sous licence ${address}.`)).toMatchObject({
      name,
      address: `https://creativecommons.org/licenses/${path}`,
    });
  });

  it.each([
    'https://creativecommons.org/licenses/by/5.0/',
    'https://creativecommons.org/licenses/by/2.1/',
    'https://creativecommons.org/licenses/by-by/4.0/',
    'https://creativecommons.org/licenses/by-nd-sa/4.0/',
    'https://creativecommons.org/licenses/sampling+/1.0/',
    'https://creativecommons.org/licenses/sampling/1.0/',
    'https://creativecommons.org/licenses/devnations/2.0/',
    'https://creativecommons.org/publicdomain/certification/1.0/us/',
    'https://creativecommons.org/publicdomain/by/1.0/',
    'https://creativecommons.org.example/licenses/by/4.0/',
    'https://example.org/licenses/by/4.0/',
    'a Creative Commons licence',
  ])('%s is none that is read', (text) => {
    expect(licenceIn(text)).toBeUndefined();
  });

  it('is read from the words that link to it, where they name it', () => {
    const text =
      'This article is republished from The Conversation under a Creative Commons license. Read the original article.';
    const license = 'https://creativecommons.org/licenses/by-nd/4.0/';
    const conditions = conditionsIn({ text, license });
    expect(conditions.length).toBeGreaterThan(3);
    expect(new Set(conditions.map(({ phrase }) => phrase)).size).toBe(1);
    expect(conditions[0]?.phrase).toBe('Creative Commons license');
  });

  it.each([
    ['Publié sous licence Creative Commons. Lire l’original.', 'licence Creative Commons'],
    [
      'Under a Creative Commons Attribution-NoDerivatives 4.0 International License, it says.',
      'Creative Commons Attribution-NoDerivatives 4.0 International License',
    ],
  ])('rest on the words that name the licence, and no further: %s', (text, phrase) => {
    const license = 'https://creativecommons.org/licenses/by-nd/4.0/';
    expect(conditionsIn({ text, license })[0]?.phrase).toBe(phrase);
  });

  it('take no file beside a licence for a port of it', () => {
    const rdf = licenceIn('https://creativecommons.org/licenses/by/3.0/rdf');
    expect(rdf?.name).toBe('CC BY 3.0');
  });

  it('never throws and never reads what is no address of its own', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(text.includes('creativecommons.org') || licenceIn(text) === undefined).toBe(true);
      }),
    );
  });
});
