/**
 * The snapshots beside this file were read by eye against each style's manual. What they show:
 *
 * - APA 7: author, then date in brackets, title, translator (9.52), site, address (9.32 to 9.37); the
 *   site is left out where it is the author (9.33); no author: the title leads (9.12); "n.d." and a day
 *   of retrieval where no date is stated (9.16, 9.17); the original in brackets at the end (10.2).
 * - MLA 9: title in quotation marks, container, other contributors, date, location (5.1 to 5.99); "et
 *   al." from three authors on (5.7); day of access where no date is stated (5.111).
 * - Chicago 17 (14.206, 15.50) and Turabian 9 (17.5.1, 19.5.1): author-date, title in quotation marks, a
 *   full stop within them (6.9), none behind a question mark (14.96), single marks within (13.30).
 * - Harvard, Cite Them Right 12: year in brackets, "Available at", "(Accessed …)", single marks.
 * - Vancouver (Citing Medicine, 2nd edition, 25): initials without stops, "[Internet]", "[cited …]".
 * - ISO 690:2010: names in capitals (5.3), "Online"/"[en ligne]" (8), day of access and address (12).
 * - ABNT NBR 6023:2018: capitals for who leads (8.1), "[s. l.]" (8.5), "Disponível em", "Acesso em" (6.6).
 * - GB/T 7714-2015: [EB/OL] (8.8), day of publication and of access in brackets, 佚名 where nobody is named.
 * - French: "et" without a comma before it, "1er", day before month, « … » with no-break spaces and “…”
 *   within, a no-break space before a colon (Lexique des règles typographiques, Imprimerie nationale).
 */
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../utils/citation/csl';
import { referenceOf, wordsOf } from '../../../utils/citation/references';
import { STYLES, type Style } from '../../../utils/citation/styles';
import fc from '../properties';
import { EN, FR, pages, seedPages } from '../seed';
import { odd, seedItem, words } from './items';

const styles = Object.keys(STYLES) as Style[];
const languages = ['en', 'fr'] as const;
const choices = styles.flatMap((style) => languages.map((language) => ({ style, language })));
const HERE = pages.republication.address;

describe.each(choices)('$style in $language', ({ style, language }) => {
  it.each(seedPages)('of the %s', (page) => {
    expect(referenceOf(seedItem(page), style, language)).toMatchSnapshot();
  });

  it.each(Object.entries(odd))('with %s', (_, item) => {
    expect(referenceOf(item, style, language)).toMatchSnapshot();
  });

  it('keeps all names, titles and years', () => {
    const reference = referenceOf(seedItem('republication'), style, language);
    const facts = [FR, EN, 'Wayan', 'Mondialisation.ca', 'Indian Punchline', HERE, '2024'];
    // GB/T, ISO and ABNT set names in capitals, Vancouver leaves the translator out.
    for (const fact of style === 'vancouver' ? facts.filter((one) => one !== 'Wayan') : facts) {
      expect(reference.toLowerCase()).toContain(fact.toLowerCase());
    }
    expect(reference).not.toMatch(/undefined|null|\[CSL|Édition originale|\.\.|\?\.|\?,”| ,/);
  });

  it('of an original speaks of no other', () => {
    const reference = referenceOf(seedItem('original'), style, language);
    expect(reference.toLowerCase()).toContain(EN.toLowerCase());
    expect(reference).not.toMatch(
      /Originally|Original work|trans\b|Publié d’abord|原文|original:/i,
    );
  });

  it('loses no letter of a title, whatever it is', () => {
    const letters = (text: string) =>
      text
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/ẞ|SS/g, 'ß');
    fc.assert(
      fc.property(words, (title) => {
        const reference = referenceOf(
          { ...(odd['a body as author'] as CslItem), title },
          style,
          language,
        );
        expect(letters(reference)).toContain(letters(title));
        expect(reference).not.toMatch(/[\uE000-\uE0FF]/);
      }),
      { numRuns: 100 },
    );
  });
});

it.each(styles)('%s invents no date', (style) => {
  const reference = referenceOf(seedItem('translation'), style, 'en');
  const [own = ''] = reference.split(/Originally published|Título original|原文|\(Original/);
  expect(own.replace(/\S*lesakerfrancophone\S*/, '')).not.toMatch(/2024/);
});

describe('the sentence on the original', () => {
  const item = seedItem('republication');
  const { 'original-title': _, 'original-date': __, ...bare } = item;
  const { 'original-publisher': ___, 'original-author': ____, ...alone } = bare;

  it.each([
    [{ 'original-publisher': 'The Lantern' }, '(Original work published by The Lantern)'],
    [{ 'original-title': 'Le quai' }, '(Original work published as “Le quai”)'],
  ])('APA makes one of what is known: %j', (original, sentence) => {
    expect(referenceOf({ ...alone, ...original }, 'apa', 'en')).toContain(sentence);
  });

  it('has its title’s own marks within those of the sentence', () => {
    const of = (style: Style, language: 'en' | 'fr') =>
      referenceOf(odd['guillemets within, and a translation'] as CslItem, style, language);
    expect(of('chicago', 'en')).toContain('as “Who says ‘all is well’?” The Quay, May 20, 2024.');
    expect(of('harvard', 'en')).toContain('as ‘Who says “all is well”?’ The Quay, 20 May 2024.');
    expect(of('chicago', 'fr')).toContain(
      'titre «\u00a0Who says “all is well”?\u00a0», The Quay, 20 mai 2024.',
    );
  });
});

it('signs of markup and quotation marks are the page’s own', () => {
  const title = 'Use <b> & "c" in d’e: it’s <i>x</i>';
  const item = { ...(odd['a body as author'] as CslItem), title };
  expect(referenceOf(item, 'apa', 'en')).toContain('Use <b> & “c” in d’e: it’s <i>x</i>.');
  expect(referenceOf(item, 'chicago', 'fr')).toContain(
    '«\u00a0Use <b> & “c” in d’e: it’s <i>x</i>\u00a0».',
  );
});

it('only English titles get English capitals, and only in English', () => {
  const title = 'mud and money in the port';
  const item = (language?: string) => ({
    ...(odd['nothing but a title'] as CslItem),
    title,
    ...(language ? { language } : {}),
  });
  expect(referenceOf(item('en'), 'chicago', 'en')).toContain('Mud and Money in the Port');
  const { language: _, ...unstated } = item('en');
  for (const one of [item('fr'), unstated]) {
    expect(referenceOf(one, 'chicago', 'en')).toContain(title);
  }
  expect(referenceOf(item('en'), 'mla', 'fr')).toContain(title);
});

it('names and titles of the other direction are isolated, whole', () => {
  const reference = referenceOf(odd['a title from right to left'] as CslItem, 'chicago', 'en');
  expect(reference).toContain('“\u2068مجلس الميناء يؤجل التعميق 2024\u2069.” \u2068الميناء\u2069.');
  expect(wordsOf(odd['no author'] as CslItem)).toEqual(['Mud and money', 'The Quay']);
});
