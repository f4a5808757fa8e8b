/** The one kind of request Colophon can make: for one address, after the reader has clicked for it. */
import { TakeError } from './taken';

/** So long a site may take until all of it is there, in milliseconds. */
export const PATIENCE = 30_000;

/** What an address holds. */
export interface Held {
  bytes: Uint8Array<ArrayBuffer>;
  /** As the site says. */
  type: string;
}

/**
 * Asks an address once: without cookies, without saying where from, without following it elsewhere.
 * @param address http(s); its origin has been granted
 * @param most bytes that are read
 * @param isWanted asked of the type before anything is read
 * @throws TakeError
 */
export async function askOnce(
  address: string,
  most: number,
  isWanted: (type: string) => boolean,
  cancel: AbortSignal,
): Promise<Held> {
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
    if (!isWanted(type)) {
      throw new TakeError({ kind: 'not-html', type: type.split(';')[0]?.trim() ?? '' });
    }
    return { bytes: await bytesOf(answer, most), type };
  } catch (error) {
    if (error instanceof TakeError) throw error;
    if (cancel.aborted) throw new TakeError({ kind: 'cancelled' });
    throw new TakeError({ kind: late.signal.aborted ? 'late' : 'network' });
  } finally {
    clearTimeout(timer);
    // What was refused by its head goes on no longer.
    late.abort();
  }
}

/** The body, as long as it is not too large: what is more is never read. */
async function bytesOf({ body, headers }: Response, most: number): Promise<Held['bytes']> {
  if (Number(headers.get('content-length')) > most) {
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
    if (length > most) {
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
