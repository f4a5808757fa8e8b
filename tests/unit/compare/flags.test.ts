/** What is a difference between two texts, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../utils/compare/article';
import { compared } from './bilingual';

const EN = [
  'The lighthouse keeper counted the ships from the upper window every single morning.',
  'The old poem says: “A grey house stands beside the northern harbour, and nobody has opened its windows since the war.”',
  'In winter the two of them repaired the nets of the whole village beside the stove.',
  'When the storm of March came, the lamp burned for eleven nights without a pause.',
] as const;
const FR = [
  'Le gardien du phare comptait chaque matin les navires depuis la fenêtre du haut.',
  'Le vieux poème dit : « Une maison grise se dresse près du port du nord, et nul n’a ouvert ses fenêtres depuis la guerre. »',
  'En hiver, tous deux réparaient les filets du village entier à côté du poêle.',
  'Quand vint la tempête de mars, la lampe brûla onze nuits sans interruption.',
] as const;
const POEM =
  '“A grey house stands beside the northern harbour, and nobody has opened its windows since the war.”';

type Given = string | Block;

function compare(source: readonly Given[], target: readonly Given[], lang = 'en') {
  const blocks = (all: readonly Given[]) =>
    all.map((one) => (typeof one === 'string' ? { text: one } : one));
  return compared({
    source: { lang, blocks: blocks(source) },
    target: { lang: 'fr', blocks: blocks(target) },
  });
}

function told({ differences }: ReturnType<typeof compare>): string[] {
  return differences.map(({ kind, where, sought }) => `${kind} ${where.side} ${sought}`);
}

describe('a quotation in both languages is nothing missing', () => {
  test.each([
    ['behind its translation', [FR[0], FR[1], POEM, FR[2], FR[3]]],
    ['before its translation', [FR[0], POEM, FR[1], FR[2], FR[3]]],
    ['in the same paragraph', [FR[0], `${FR[1]} (${POEM})`, FR[2], FR[3]]],
  ])('%s', (_, target) => {
    const found = compare(EN, target);
    expect(told(found)).toEqual([]);
    expect(found.aligned.source).toBe(1);
  });

  test('but a paragraph left out beside it is one', () => {
    const gone = `${EN[2]} ${EN[3]}`;
    const found = compare([EN[0], EN[1], gone, EN[3]], [FR[0], FR[1], POEM, FR[3]]);
    expect(told(found)).toEqual([`block source ${gone}`]);
  });

  test('but a paragraph that only the translation has is one', () => {
    const own =
      'Ce paragraphe n’a rien en face de lui : il raconte assez longuement un toit qui fuyait, et que personne ne répara.';
    expect(told(compare(EN, [FR[0], FR[1], own, FR[2], FR[3]]))).toEqual([`block target ${own}`]);
  });
});

describe('a paragraph that was rewritten', () => {
  const rewritten: [string, string] = [
    'Every spring the whole village waits for the moment when the council of the port counts the boats, the nets and the men that Marek Dolin took to the northern basin.',
    'Au printemps, dans chaque rue, on guette Marek Dolin : combien de bateaux, combien de filets, combien d’hommes reviendront du port et de son bassin du nord, voilà la question.',
  ];

  test('stands opposite what it renders', () => {
    const found = compare([EN[0], EN[2], rewritten[0], EN[3]], [FR[0], FR[2], rewritten[1], FR[3]]);
    expect(told(found)).toEqual([]);
    expect(found.aligned).toEqual({ source: 1, target: 1 });
  });
});

describe('paragraphs that break elsewhere', () => {
  test('a sentence that stands in the next paragraph is not missing twice', () => {
    const source = [`${EN[0]} ${EN[1]}`, `${EN[2]} ${EN[3]}`];
    const found = compare(source, [FR[0], `${FR[1]} ${FR[2]} ${FR[3]}`]);
    expect(told(found)).toEqual([]);
    expect(found.aligned).toEqual({ source: 1, target: 1 });
  });

  test('nor one that is a paragraph of its own', () => {
    const found = compare([`${EN[0]} ${EN[1]}`, EN[2], EN[3]], [FR[0], FR[1], FR[2], FR[3]]);
    expect(told(found)).toEqual([]);
  });
});

describe('single quotation marks', () => {
  const plain = 'Marek Dolin a dit en 1987 que l’on ne paierait pas le bassin nord, c’est tout.';
  test.each([
    ['‘We won’t pay for the northern basin, and that’s that.’'],
    ["'We won't pay for the northern basin, and that's that.'"],
  ])('%s is a quotation', (words) => {
    const found = compare([`Marek Dolin said in 1987: ${words}`], [plain]);
    expect(told(found)).toEqual([`quotation source ${words}`]);
  });

  test('answer other marks', () => {
    const source = 'Marek Dolin said in 1987: ‘We will not pay for the northern basin.’';
    const target = 'Marek Dolin a dit en 1987 : « Nous ne paierons pas le bassin nord. »';
    expect(told(compare([source], [target]))).toEqual([]);
    expect(told(compare([target], [source]))).toEqual([]);
  });

  test('an apostrophe is none', () => {
    const source =
      "Marek Dolin said in 1987 that the workers' union won't pay for the basin, and that's the sailors' view.";
    expect(told(compare([source], [plain]))).toEqual([]);
  });
});

describe('marks that open where others close', () => {
  const plain = 'Marek Dolin a dit en 1987 que l’on ne paierait pas le bassin nord, c’est tout.';
  test.each([
    '»Das nördliche Becken bezahlen wir nicht.«',
    '›Das nördliche Becken bezahlen wir nicht.‹',
  ])('%s is a quotation', (words) => {
    const found = compare([`Marek Dolin sagte 1987: ${words}`], [plain], 'de');
    expect(told(found)).toEqual([`quotation source ${words}`]);
  });

  test('as are Swedish ones', () => {
    const words = '”Vi betalar inte för den norra bassängen.”';
    const found = compare([`Marek Dolin sade 1987: ${words}`], [plain], 'sv');
    expect(told(found)).toEqual([`quotation source ${words}`]);
  });

  test('what stands between two quotations is none', () => {
    const source = 'Er sagte »Ja«, und Marek Dolin sagte 1987 nach langem Zögern: »Nein«.';
    const between = 'Dijo «sí», y Marek Dolin dijo en 1987 después de mucho dudar: «no».';
    expect(told(compare([source], [plain], 'de'))).toEqual([]);
    expect(told(compare([between], [plain], 'es'))).toEqual([]);
  });
});

describe('paragraphs and sentences that were joined or parted', () => {
  const MORE = {
    en: [
      'The council of the port met in the old customs house and counted the boats of the village.',
      'Marek Dolin read the letter of the ministry aloud, and the fishermen of the basin listened.',
      'Are you a sailor yourself? Tell the council of the port your own story about the lamp.',
      'The lamp stood idle for eleven years, until the sailors of the basin asked the council for it.',
    ],
    fr: [
      'Le conseil du port se réunit dans l’ancienne douane et compta les bateaux du village.',
      'Marek Dolin lut à haute voix la lettre du ministère, et les pêcheurs du bassin écoutèrent.',
      'Êtes-vous marin vous-même ? Racontez au conseil du port votre propre histoire de lampe.',
      'La lampe resta éteinte onze ans, jusqu’à ce que les marins du bassin la demandent au conseil.',
    ],
  } as const;
  const en: readonly string[] = [...EN, ...MORE.en];
  const fr: readonly string[] = [...FR, ...MORE.fr];

  test.each([1, 3, 5, 6])('paragraph %i that stands in the one before it is there', (at) => {
    const target = fr.toSpliced(at - 1, 2, `${fr[at - 1]} ${fr[at]}`);
    const found = compare(en, target);
    expect(told(found)).toEqual([]);
    expect(found.aligned).toEqual({ source: 1, target: 1 });
  });

  test('a sentence made two is none too many', () => {
    const whole = [`${en[0]}`, `${en[1]} ${en[4]} ${en[7]}`, ...en.slice(2, 4), ...en.slice(5, 7)];
    const parted = `${fr[1]} ${fr[4]?.replace(' et compta', '. Là, il compta')} ${fr[7]}`;
    const target = [`${fr[0]}`, parted, ...fr.slice(2, 4), ...fr.slice(5, 7)];
    expect(told(compare(whole, target))).toEqual([]);
  });

  test('what is left of both texts at one place is shown together', () => {
    const old =
      'Le vieux gardien n’écrivait jamais rien, et son chat encore moins que lui, dit-on ici.';
    const found = compare(en, fr.with(4, old));
    expect(found.rows.find(({ source }) => source.includes(4))?.target).toEqual([4]);
    expect(told(found)).toEqual([]);
  });
});

describe('links', () => {
  const linked = (text: string, ...addresses: string[]): Block => ({
    text,
    links: addresses.map((address) => ({ address, start: 0, end: 3 })),
  });
  const LAMP = 'https://lamp.example/a';

  test('a link that both texts have twice, and one lost once, is told where it was lost', () => {
    const source = [linked(EN[0], LAMP), EN[1], linked(EN[2], LAMP)];
    const found = compare(source, [linked(FR[0], LAMP), FR[1], FR[2]]);
    expect(found.differences.map(({ kind, where }) => [kind, where.block])).toEqual([['link', 2]]);
  });

  test('one that stands in another paragraph has moved', () => {
    const source = [linked(EN[0], LAMP), EN[1], EN[2]];
    expect(told(compare(source, [FR[0], FR[1], linked(FR[2], LAMP)]))).toEqual([]);
  });

  test.each([LAMP, 'https://phare.example/b'])(
    'an address that is written out, %s, is there',
    (own) => {
      const target = `[${FR[0]}] (${own})`;
      expect(told(compare([linked(EN[0], LAMP), EN[2]], [target, FR[2]]))).toEqual([]);
    },
  );

  test.each([
    ['another site', 'https://phare.example/b', true],
    ['another page of a site whose other addresses are kept', 'https://lamp.example/b', true],
    ['the page in the other language', 'https://lamp.example/fr/a', false],
    ['the site in the other language', 'https://fr.lamp.example/a', false],
    ['a sister host of one organisation', 'https://lampe.lamp.example/b', false],
    ['its copy in an archive', `https://web.archive.org/web/2020/${LAMP}`, false],
  ])('a link to %s is information where it differs', (_what, address, isTold) => {
    const kept = 'https://lamp.example/kept';
    const source = [linked(EN[0], LAMP), linked(EN[1], kept), EN[2]];
    const { differences } = compare(source, [linked(FR[0], address), linked(FR[1], kept), FR[2]]);
    const told = differences.map(({ kind, weight, sought, instead }) => [
      kind,
      weight,
      sought,
      instead,
    ]);
    expect(told).toEqual(isTold ? [['link', 'information', LAMP, address]] : []);
  });

  test('two links that go the same way to another site are its edition', () => {
    const source = [linked(EN[0], 'https://a.example/1'), linked(EN[1], 'https://a.example/2')];
    const target = [linked(FR[0], 'https://b.test/un'), linked(FR[1], 'https://b.test/deux')];
    expect(compare(source, target).differences).toEqual([]);
  });

  test('an address that is both is one', () => {
    const target: Block = { ...linked(`${FR[0]} ${LAMP}`, LAMP) };
    const source = linked(EN[0], LAMP, 'https://lamp.example/c');
    expect(told(compare([source, EN[2]], [target, FR[2]]))).toEqual([
      'link source https://lamp.example/c',
    ]);
  });
});
