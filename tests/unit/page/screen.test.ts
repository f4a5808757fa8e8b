/** What the text on the screen is, where it is not simply the page's: translated, mislabelled, saved. */
import { describe, expect, it } from 'vitest';
import { composeFromPage, pageAlone } from '../../../utils/context/compose';
import { siteKnowledge } from '../../../utils/context/known-sites';
import { originInWords } from '../../../utils/context/wording';
import { shownAgainst } from '../../../utils/languages/choose';
import type { Page } from '../../../utils/page/page';
import { english } from '../components/rendered';
import { pageOf } from './page-tools';

const FRENCH =
  'Les bateaux sont restés sur le quai pendant que les pêcheurs attendaient dans les maisons avec leurs filets. ';
const ENGLISH =
  'The boats stayed on the quay while the fishermen waited in their houses with the nets that they had. ';
const CROATIAN =
  'Brodovi su ostali na obali dok su ribari čekali u kućama sa svojim mrežama i nisu znali što će biti. ';
const CREDIT =
  '<p>Article original en anglais : <a href="https://thequay.example/a-tale">A Tale</a>, The Quay Post, le 21 juin 2024</p>';

const html = (root: string, text: string, more = '') =>
  `<html ${root}><head><title>Le quai</title><meta property="og:title" content="Le quai"></head>
   <body><h1>Le quai</h1><p>${text.repeat(8)}</p>${more}</body></html>`;
const linesOf = (page: Page) =>
  originInWords(composeFromPage(page, siteKnowledge) ?? pageAlone(page, siteKnowledge), english);
const languagesOf = (page: Page) =>
  page.statements
    .filter(({ about, property }) => about === 'here' && property === 'inLanguage')
    .map(({ value }) => value);

describe('the language of a text', () => {
  it('is its own where the page declares another, and that is said', () => {
    const page = pageOf(html('lang="en"', FRENCH, CREDIT));
    expect(page).toMatchObject({ inLanguage: 'fr', declaredLanguage: 'en' });
    expect(languagesOf(page)).toEqual([]);
    expect(linesOf(page)).toContain(
      'Language that the page declares: English. Language of its text: French.',
    );
  });

  it.each([
    ['it is that', 'lang="fr"', FRENCH],
    ['it is a regional form', 'lang="fr-CA"', FRENCH],
    ['it is one that has no room here, near one that has', 'lang="hr"', CROATIAN],
    ['the text is in two', 'lang="en"', FRENCH + ENGLISH],
  ])('is the declared one where %s', (_, root, text) => {
    const page = pageOf(html(root, text));
    expect(languagesOf(page)).toEqual([/"(.*)"/.exec(root)?.[1]]);
    expect(page.declaredLanguage).toBeUndefined();
  });

  it('is the declared one where the text is too short to tell', () => {
    expect(shownAgainst('en', FRENCH)).toBeUndefined();
    expect(shownAgainst('en', FRENCH.repeat(4))).toBe('fr');
  });
});

describe('a page that the browser has translated', () => {
  const marks: [string, string, string][] = [
    ['Chrome', 'lang="en" class="js translated-ltr"', ''],
    ['Chrome, from right to left', 'lang="ar" class="translated-rtl"', ''],
  ];
  it.each(marks)('says so, and quotes none of its words: %s', (_, root, more) => {
    const page = pageOf(
      html(root, `<font><font>${FRENCH}</font></font>`, CREDIT + more).replace(
        '</head>',
        '<meta name="author" content="Ana Paz"></head>',
      ),
    );
    expect(page).toMatchObject({ isTranslated: true, notices: [] });
    expect(page.inLanguage).toBeUndefined();
    expect(page.statements.map(({ where }) => where)).not.toContain('original-line');
    // What is in its head, no browser translates.
    expect(page.statements).toContainEqual(
      expect.objectContaining({ property: 'author', value: 'Ana Paz', where: 'meta' }),
    );
    expect(linesOf(page)[0]).toMatch(/^The text on your screen was translated by the browser\./);
  });

  it('is no page whose class is called alike', () => {
    expect(pageOf(html('lang="fr" class="not-translated"', FRENCH)).isTranslated).toBeUndefined();
  });
});

describe('a saved page', () => {
  const FILE = 'file:///home/a/quai.html';
  const STORY = 'https://shore.example/2021/a-story';
  const single = (...lines: string[]) =>
    `<!--\n Page saved with SingleFile \n ${lines.join(' \n ')} \n-->`;
  const day = 'saved date: Mon May 03 2021 23:30:00 GMT+0200 (Central European Summer Time)';
  const saved = (comment: string) =>
    `<!DOCTYPE html>${html('lang="fr"', FRENCH, CREDIT).replace('>', `>${comment}`)}`;

  it('is read as the page it is of, and says when it was saved', () => {
    const page = pageOf(saved(single(`url: ${STORY}`, day)), FILE);
    expect(page).toMatchObject({
      address: FILE,
      copyOf: { address: STORY, date: '2021-05-03', isSaved: true },
    });
    expect(linesOf(page)[0]).toBe(`A copy of ${STORY}, saved on 3 May 2021.`);
  });

  it('by the browser says no day', () => {
    const comment = `<!-- saved from url=(0034)${STORY} -->`;
    const page = pageOf(comment + html('lang="fr"', FRENCH, CREDIT), FILE);
    expect(page.copyOf).toEqual({ address: STORY, isSaved: true });
    expect(linesOf(page)[0]).toBe(`A copy of ${STORY}.`);
  });

  it('of an archive’s copy is of what the archive took', () => {
    const url = `url: https://web.archive.org/web/20200102030405/${STORY}`;
    const page = pageOf(saved(single(url, day)), FILE);
    expect(page.copyOf).toEqual({ address: STORY, date: '2020-01-02' });
  });

  it.each([
    ['with a broken address', single('url: https://', day), FILE],
    ['with no web address', single('url: javascript:alert(1)', day), FILE],
    ['without an address', single(day), FILE],
    [
      'of somebody else’s making: any page of the web can write such a comment',
      single(`url: ${STORY}`, day),
      'https://other.example/',
    ],
  ])('is nothing but itself %s', (_, comment, address) => {
    expect(pageOf(saved(comment), address).copyOf).toBeUndefined();
  });

  it('with a broken day is a copy all the same', () => {
    const page = pageOf(saved(single(`url: ${STORY}`, 'saved date: Mon Foo 99 2021')), FILE);
    expect(page.copyOf).toEqual({ address: STORY, isSaved: true });
  });
});
