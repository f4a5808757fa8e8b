/** The bytes of a page that lies on disk as text. */
import { analyse } from 'chardet';
import { decoded, markedCharset, metaCharset } from '../text/decode-html';
import { isBinary, otherKindOf } from './given-files';

/** The guess sees so much of a page: more tells no more. */
const SAMPLE = 64 * 1024;

/** Of a hundred; less is no guess. */
const SURE = 30;

/** What no browser reads as text: the marks of UTF-32, and bytes without letters. */
const UTF_32 = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];

/**
 * A page's text, by its byte order mark, by what its server declared, by what it declares itself. A
 * page on disk has lost what its server said, or was stored anew in UTF-8: where its bytes are that, it
 * is read so, whatever it declares. Where nothing is declared and it is no UTF-8, a guess by the
 * frequency of its bytes, else Windows-1252 (HTML Standard, 13.2.3.2).
 * @param charset what its server declared
 * @throws Error where the bytes are no page's, or in an encoding that cannot be read
 */
export function textOf(bytes: Uint8Array, charset?: string): string {
  const other = otherKindOf(bytes);
  if (other) throw new Error(`is ${other}, not an HTML page`);
  if (UTF_32.some((mark) => mark.every((byte, at) => bytes[at] === byte)))
    throw new Error('is in UTF-32, which no browser reads: save it as UTF-8');
  const mark = markedCharset(bytes);
  if (mark === undefined && isBinary(bytes))
    throw new Error('is no text, or one in UTF-16 that does not say so by a byte order mark');
  const text = (mark && decoded(bytes, mark)) ?? unmarked(bytes, charset);
  if (text.trim() === '') throw new Error('is empty');
  return text;
}

function unmarked(bytes: Uint8Array, charset: string | undefined): string {
  const served = charset && decoded(bytes, charset);
  if (served !== undefined && served !== '') return served;
  const unicode = decoded(bytes, 'utf-8', true);
  const declared = metaCharset(bytes);
  // Of ASCII alone, encodings that write everything with it remain: ISO-2022-JP.
  const isAscii = unicode !== undefined && unicode.length === bytes.length;
  if (unicode !== undefined && !(isAscii && declared)) return unicode;
  const own = declared && decoded(bytes, declared);
  if (own !== undefined && own !== '') return own;
  if (unicode !== undefined) return unicode;
  const unknown = declared ?? charset;
  if (unknown)
    throw new Error(`declares the encoding ${JSON.stringify(unknown)}, which cannot be read`);
  return decoded(bytes, guessed(bytes)) ?? decoded(bytes, 'windows-1252') ?? '';
}

/** The likeliest encoding of bytes of which nothing is known. */
function guessed(bytes: Uint8Array): string {
  const [best] = analyse(unmarkedUp(bytes.subarray(0, 4 * SAMPLE)).subarray(0, SAMPLE));
  return best && best.confidence >= SURE ? best.name : 'windows-1252';
}

/** What stands between tags: markup is English in every language. */
function unmarkedUp(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(
    text.replace(/<(?:script|style)\b[\s\S]*?(?:<\/|$)|<[^<>]*>/gi, ' '),
    'latin1',
  );
}
