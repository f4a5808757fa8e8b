import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../utils/body/body';
import { documentOf } from '../page/page-tools';

const PROSE =
  'The orchards of the valley have changed hands three times in ten years, and each time the new owners promised to plant again the apple trees along the river.';

/** The blocks, without headline and prose, of a page with something amid its text and beneath it. */
function rest(amid: string, beneath = '', lang = 'en') {
  const html = `<html lang="${lang}"><head><title>The towpath</title></head><body><div><h1>The towpath</h1><p>By Ada Quill</p><p>First, ${PROSE}</p><p>Second, ${PROSE}</p>${amid}<p>Third, ${PROSE}</p><p>Last, ${PROSE}</p>${beneath}</div></body></html>`;
  const { blocks } = bodyOf(documentOf(html), 'https://www.example.org/news/the-towpath/');
  expect(blocks.filter(({ text }) => text.endsWith(PROSE)).length).toBeGreaterThanOrEqual(4);
  return blocks.slice(1).flatMap(({ text }) => (text.endsWith(PROSE) ? [] : [text]));
}

describe('a body leaves out', () => {
  it.each<[string, string, string?]>([
    ['the credit of a picture', '<p>Featured image: the river in 1931. Source: Town Archive</p>'],
    ['the address of the page', '<p>URL de cet article : https://www.example.org/x</p>', 'fr'],
    ['the issue of a newspaper', "<p>Édition de mardi 18 avril 2017 d'Il Canale</p>", 'fr'],
    [
      'a link to the rest',
      '<p>Continue reading… <a href="https://other.example/x">Elsewhere</a></p>',
    ],
    ['who helped', '<p>Ben Roy contributed to this report.</p>'],
    ['who the author is', '<p>Ada Quill is the author of a long book about rivers.</p>'],
    [
      'who helped, and who the author is at length',
      `<p>Ben Roy contributed to this report.</p><p>Ada Quill teaches at two schools. ${PROSE} She lives there.</p>`,
    ],
    [
      'a name and a credit, whatever price stands in the text above a mere break',
      `<p>At 24 euros, ${PROSE}<br>Ada Quill<br>All rights reserved.</p>`,
    ],
  ])('%s beneath the text', (_, beneath, lang = 'en') => {
    expect(rest('', beneath, lang)).toEqual([]);
  });

  it.each([
    ["a picture's copyright", '<p>© Ben Roy, 2019</p>'],
    [
      'an advertisement',
      '<div id="ad-1"><p>Sponsored</p><p>Originally published by <a href="https://x.example/a">X</a></p></div>',
    ],
    ['an advertisement known by its class', '<div class="wide ads"><p>Salt, fresh.</p></div>'],
  ])('%s amid the text', (_, amid) => {
    expect(rest(amid)).toEqual([]);
  });
});

describe('a body keeps', () => {
  it('the card of a book whole, its translator included', () => {
    const card = 'Lev Arsenyev<br><em>Le Fleuve</em><br>Traduit du russe par Ben Roy<br>24 euros';
    expect(rest('', `<p>${card}</p>`)).toEqual([
      'Lev Arsenyev\nLe Fleuve\nTraduit du russe par Ben Roy\n24 euros',
    ]);
  });

  it('the labelled card of a log or a play whole', () => {
    const card = '<p>Autor: Jens Holt</p><p>Datum: 3. März 1911</p><p>Übersetzung: Ruth Brand</p>';
    expect(rest('', card, 'de')).toEqual([
      'Autor: Jens Holt',
      'Datum: 3. März 1911',
      'Übersetzung: Ruth Brand',
    ]);
  });

  it.each([
    ['what is said of others', '', '<p>Ben Roy is the author of a long book about rivers.</p>'],
    ['what is said of the author amid it', '<p>Ada Quill is the author of a long book.</p>', ''],
    ['what contributed to something else', '', '<p>The rain contributed to this year of mud.</p>'],
    ['a sentence about the sign', '<p>© is the sign of the right to copy a text.</p>', ''],
    ['what stands in an element that adds', '<div class="add-1 lead"><p>Read on.</p></div>', ''],
  ])('%s', (_, amid, beneath) => {
    expect(rest(amid, beneath)).toHaveLength(1);
  });
});
