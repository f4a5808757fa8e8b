/** Bytes of a page of HTML as text, in the encoding that is declared. */

/** Bytes in which a page has to say its encoding (HTML Standard, 13.2.3.2). */
const DECLARED_WITHIN = 1024;

/** The bytes that say an encoding by themselves, and which. */
const MARKS: readonly [bytes: readonly number[], label: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Decodes by the byte order mark, the header, or the document's own `meta`, in this order; UTF-8
 * where nothing is declared and the bytes are UTF-8, else Windows-1252, as browsers do.
 * @param type the value of the header `content-type`; empty where there is none
 */
export function decodeHtml(bytes: Uint8Array, type = ''): string {
  const declared = markedCharset(bytes) ?? charsetIn(type) ?? metaCharset(bytes);
  return (
    (declared && decoded(bytes, declared)) ??
    decoded(bytes, 'utf-8', true) ??
    decoded(bytes, 'windows-1252') ??
    ''
  );
}

/** The encoding that a byte order mark says. */
export function markedCharset(bytes: Uint8Array): string | undefined {
  return MARKS.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
}

/** `charset=…` of a header or a `meta`. */
function charsetIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([^\s"';>]+)/i.exec(text)?.[1];
}

/** The encoding that a page's own `meta` declares. */
export function metaCharset(bytes: Uint8Array): string | undefined {
  const start = decoded(bytes.subarray(0, DECLARED_WITHIN), 'windows-1252') ?? '';
  const metas = start.replace(/<!--[\s\S]*?-->/g, '').match(/<meta\s[^>]*>/gi) ?? [];
  const label = metas.map(charsetIn).find(Boolean);
  // A page that says UTF-16 in letters one can read is none.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** Undefined where there is no such encoding, or (`strictly`) where the bytes are not in it. */
export function decoded(bytes: Uint8Array, label: string, strictly = false): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: strictly });
    // In two steps: Node 20 takes Windows-1252 for ISO 8859-1 where it has all bytes at once.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return undefined;
  }
}
