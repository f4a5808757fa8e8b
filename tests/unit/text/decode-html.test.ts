import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../utils/text/decode-html';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** One byte a letter, as ISO 8859-1 has it. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const page = (meta: string) => `<!doctype html><html><head>${meta}</head><p>Été</p>`;

describe('the text of a page', () => {
  it.each<[string, Uint8Array, string]>([
    ['the header', latin(page('')), 'text/html; charset=ISO-8859-1'],
    ['the header, in quotation marks', latin(page('')), 'text/html;charset="windows-1252"'],
    ['its own meta', latin(page('<meta charset="iso-8859-1">')), 'text/html'],
    [
      'its own meta of the old kind',
      latin(page('<meta http-equiv="content-type" content="text/html; charset=latin1">')),
      '',
    ],
    ['the header against its own meta', utf8(page('<meta charset=latin1>')), 'a/b; charset=utf-8'],
    ['its byte order mark against all', utf8(`\ufeff${page('')}`), 'text/html; charset=latin1'],
    ['nothing, where it is UTF-8', utf8(page('')), ''],
    ['nothing, where it is not UTF-8', latin(page('')), ''],
    ['a meta that names no encoding', utf8(page('<meta charset="klingon">')), ''],
    ['a header that names no encoding', utf8(page('')), 'text/html; charset=none'],
    ['a meta that cannot be true', utf8(page('<meta charset="utf-16">')), ''],
    ['a meta in a comment', utf8(page('<!-- <meta charset="latin1"> -->')), ''],
  ])('is read by %s', (_, bytes, type) => {
    expect(decodeHtml(bytes, type)).toContain('<p>Été</p>');
  });

  it.each(['windows-1252', 'iso-8859-1', 'latin1'])(
    'has the signs of Windows-1252 in %s',
    (label) => {
      const bytes = Uint8Array.of(0x93, 0x49, 0x92, 0x6d, 0x85, 0x94);
      expect(decodeHtml(bytes, `text/html; charset=${label}`)).toBe('\u201cI\u2019m\u2026\u201d');
    },
  );

  it('is empty where there are no bytes', () => {
    expect(decodeHtml(new Uint8Array())).toBe('');
  });
});
