import { describe, expect, it } from 'vitest';
import { textOf } from '../../../utils/cli/page-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** One byte a letter: what encodings of one byte have, given as the letters of ISO 8859-1. */
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const page = (text: string, meta = '') => `<html><head>${meta}</head><p>${text}</p></html>`;
const LATIN = '<meta charset="iso-8859-1">';

describe('a page on disk', () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ['in what it declares', bytes(page('Été', LATIN)), undefined],
    ['in what its server declared, against its own word', bytes(page('Été', LATIN)), 'latin1'],
    ['as UTF-8 where it is that, whatever it declares', utf8(page('Été', LATIN)), undefined],
    [
      'by its byte order mark, whatever its server declared',
      utf8(`\ufeff${page('Été')}`),
      'latin1',
    ],
    ['as UTF-8 where nothing is declared', utf8(page('Été')), undefined],
    ['as UTF-8 where what is declared is not known', utf8(page('Été')), 'klingon'],
    ['as Windows-1252 where nothing else is likelier', bytes(page('Été')), undefined],
  ])('is read %s', (_, given, charset) => {
    expect(textOf(given, charset)).toContain('<p>Été</p>');
  });

  it('is read in an encoding that writes all in ASCII where it declares one', () => {
    const iso2022 = '\u001b$B4A;z\u001b(B';
    expect(textOf(bytes(page(iso2022, '<meta charset="iso-2022-jp">')))).toContain('<p>漢字</p>');
  });

  /** Sentences of our own: "The council met again on Tuesday", in bytes that say no encoding. */
  it.each<[string, string, string]>([
    [
      'Russian in Windows-1251',
      'cfeef0f2eee2fbe920eaeeece8f2e5f220f1edeee2e020f1eee1f0e0ebf1ff20e2ee20e2f2eef0ede8ea2c20f7f2eee1fb20eee1f1f3e4e8f2fc20f3e3ebf3e1ebe5ede8e520f1e5e2e5f0edeee3ee20e1e0f1f1e5e9ede02e',
      'Портовый комитет снова собрался во вторник',
    ],
    [
      'Japanese in Shift_JIS',
      '8d6082cc88cf88f589ef82cd89ce976a93fa82c98dc482d189ef8d8782f08a4a82ab8141966b91a482cc9085984882cc9fb29fd682c982c282a282c4986282b58d8782a282dc82b582bd8142',
      '港の委員会は火曜日に再び会合を開き',
    ],
  ])('is guessed where it says nothing: %s', (_, hex, words) => {
    const text = bytes(page('')).slice(0, 20);
    const body = Uint8Array.from(Buffer.from(hex, 'hex'));
    expect(textOf(Uint8Array.from([...text, ...body]))).toContain(words);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /^is empty$/],
    ['spaces', utf8(' \n'), /^is empty$/],
    ['a PDF', utf8('%PDF-1.7'), /^is a PDF, not an HTML page$/],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0), /^is in UTF-32, .*UTF-8$/],
    ['UTF-16 without its mark', bytes('<\0p\0>\0'), /^is no text, or one in UTF-16 /],
    [
      'an encoding nobody knows, in bytes that are no UTF-8',
      bytes(page('Été', '<meta charset="klingon">')),
      /^declares the encoding "klingon", which cannot be read$/,
    ],
    [
      'an encoding that browsers refuse',
      bytes(page('Été', '<meta charset="utf-7">')),
      /^declares the encoding "utf-7", which cannot be read$/,
    ],
  ])('is refused in a sentence: %s', (_, given, sentence) => {
    expect(() => textOf(given)).toThrow(sentence);
  });
});
