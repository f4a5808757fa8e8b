/** A record of a web archive → the page it holds, if it is one. */
import { brotliDecompressSync } from 'node:zlib';
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import { LARGEST_ENTRY } from './archive-entry';

/** A page as it was stored. */
export interface StoredPage {
  readonly url: string;
  readonly html: Uint8Array;
  /** The encoding its server declared; the page's own bytes know better only by a byte order mark. */
  readonly charset?: string;
}

/**
 * @param bytes a record, decompressed
 * @returns undefined for what is no page: requests, metadata, pictures, pages that were not found
 * @throws Error where it is a page and cannot be unpacked
 */
export async function pageOfRecord(bytes: Uint8Array): Promise<StoredPage | undefined> {
  const record = await WARCParser.parse(new AsyncIterReader([bytes], null));
  const url = record?.warcTargetURI ?? '';
  if (record === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const type = typeOf(record);
  if (type === undefined || !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    return undefined;
  }
  const charset = /\bcharset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1];
  return { url, html: await contentOf(record), ...(charset ? { charset } : {}) };
}

/** What a record says it holds; undefined where that is no answer to a request for a page. */
function typeOf(record: WARCRecord): string | undefined {
  if (record.warcType === 'resource') return record.warcContentType ?? undefined;
  if (record.warcType !== 'response') return undefined;
  const answer = record.getResponseInfo();
  return Number(answer?.status) === 200
    ? (answer?.headers.get('Content-Type') ?? undefined)
    : undefined;
}

/** The page itself, without chunks and compression. */
async function contentOf(record: WARCRecord): Promise<Uint8Array> {
  const encoding = record.httpHeaders?.headers.get('Content-Encoding')?.trim().toLowerCase() ?? '';
  if (!['', 'identity', 'gzip', 'x-gzip', 'deflate', 'br'].includes(encoding)) {
    throw new Error(`its encoding ${JSON.stringify(encoding)} is not known`);
  }
  // The library unpacks what browsers' own streams can; what it is not told of it leaves as it is.
  if (encoding === 'x-gzip') record.httpHeaders?.headers.set('Content-Encoding', 'gzip');
  if (encoding === 'br' || encoding === 'identity') {
    record.httpHeaders?.headers.delete('Content-Encoding');
  }
  const content = await record.readFully(true);
  return encoding === 'br'
    ? brotliDecompressSync(content, { maxOutputLength: LARGEST_ENTRY })
    : content;
}
