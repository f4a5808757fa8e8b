import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../utils/page/read';

/** One line that credits several people for several things, above the text and beneath it. */

const TEXT = Array.from(
  { length: 3 },
  (_, i) =>
    `<p>On the ${['first', 'second', 'third'][i]} evening the lamps along the quay were lit an hour early, because the fog had come in from the sea and the pilots could no longer tell the red buoys from the green.</p>`,
).join('');

function read(lang: string, [above, beneath]: [string, string]) {
  const url = 'https://shore.example/2021/lamps-on-the-quay';
  const html = `<html lang="${lang}"><head><title>Lamps on the quay</title><meta property="og:site_name" content="The Shoreline"></head><body><main><h1>Lamps on the quay</h1>${above}${TEXT}${beneath}</main></body></html>`;
  const { statements } = readPage(new JSDOM(html, { url }).window.document, url);
  return statements
    .filter(({ property }) => /author|translator|proofreader/.test(property))
    .map(({ about, property, value }) => `${about} ${property}: ${value}`);
}

describe('above the text', () => {
  test.each([
    ['en', 'Author: Jana Roe | Translator: Ada Wren'],
    ['en', 'By Jana Roe | Translated by Ada Wren'],
    ['en', 'Text: Jana Roe, translation: Ada Wren, layout: Bo Lind'],
    ['en', 'Story by Jana Roe. Translation by Ada Wren. Photographs by Bo Lind.'],
    ['de', 'Text: Jana Roe | Übersetzung: Ada Wren | Gestaltung: Bo Lind'],
    ['fr', 'Auteur : Jana Roe / Traduction : Ada Wren / Mise en page : Bo Lind'],
    ['zh', '作者：Jana Roe 译者：Ada Wren 排版：Bo Lind'],
  ])('names the author and the translator, and nobody for the rest (%s: %s)', (lang, line) => {
    expect(read(lang, [`<p>${line}</p>`, ''])).toEqual([
      'original author: Jana Roe',
      'translation translator: Ada Wren',
    ]);
  });

  test('takes names of other scripts', () => {
    expect(read('zh', ['<p>作者：亨利·斯通 | 译者：林知秋</p>', ''])).toEqual([
      'original author: 亨利·斯通',
      'translation translator: 林知秋',
    ]);
  });
});

describe('beneath the text', () => {
  test.each([
    ['en', 'Translation: Ada Wren | Photos: Bo Lind | Copy-editing: Jo Fox'],
    ['en', 'Translator: Ada Wren. Design: Bo Lind.'],
    ['ja', '翻訳：三枝しおり / 編集：森下玲'],
  ])('names the translator (%s: %s)', (lang, line) => {
    const name = lang === 'ja' ? '三枝しおり' : 'Ada Wren';
    expect(read(lang, ['', `<p>${line}</p>`])).toEqual([`translation translator: ${name}`]);
  });

  test.each([
    ['en', 'Translator: see below | Photos: Bo Lind'],
    ['en', 'Title: The Salt Year | Author: Ilse Varn | Translator: Ada Wren'],
    ['ja', '翻訳：あり'],
  ])('names nobody where it is no line of credits (%s: %s)', (lang, line) => {
    expect(read(lang, ['', `<p>${line}</p>`])).toEqual([]);
  });
});

test('what a page says behind a paper of one word, by whose leave, ends its name', () => {
  const line = 'Artiklen er oprindeligt bragt i Bagarbladet og gengives her med tilladelse.';
  expect(read('da', ['', `<p>${line} Oversat fra svensk af Ada Wren.</p>`])).toEqual([
    'translation translator: Ada Wren',
  ]);
});
