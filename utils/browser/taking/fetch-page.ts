/** The one request Colophon can make: for one address, after the reader has clicked for it. */
import { decodeHtml } from './decode';
import { MOST, TakeError } from './taken';

/** So long a site may take until all of its page is there, in milliseconds. */
export const PATIENCE = 30_000;

/**
 * Asks an address once for its page: without cookies, without saying where from, without following
 * it elsewhere.
 * @param address http(s); its origin has been granted
 * @returns the page's HTML
 * @throws TakeError
 */
export async function fetchPage(address: string, cancel: AbortSignal): Promise<string> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE);
  const signal = AbortSignal.any([cancel, late.signal]);
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // Not even within the site: where it leads stays hidden, so it could be anybody's.
      redirect: 'manual',
      signal,
    });
    if (answer.type === 'opaqueredirect') throw new TakeError({ kind: 'redirect' });
    if (!answer.ok) throw new TakeError({ kind: 'status', status: answer.status });
    const type = answer.headers.get('content-type') ?? '';
    if (!/^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type)) {
      throw new TakeError({ kind: 'not-html', type: type.split(';')[0]?.trim() ?? '' });
    }
    return decodeHtml(await bytesOf(answer), type);
  } catch (error) {
    if (error instanceof TakeError) throw error;
    if (cancel.aborted) throw new TakeError({ kind: 'cancelled' });
    throw new TakeError({ kind: late.signal.aborted ? 'late' : 'network' });
  } finally {
    clearTimeout(timer);
  }
}

/** The body, as long as it is not too large: what is more is never read. */
async function bytesOf({ body, headers }: Response): Promise<Uint8Array> {
  if (Number(headers.get('content-length')) > MOST) {
    await body?.cancel();
    throw new TakeError({ kind: 'too-large' });
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) break;
    length += value.length;
    if (length > MOST) {
      await reader?.cancel();
      throw new TakeError({ kind: 'too-large' });
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
