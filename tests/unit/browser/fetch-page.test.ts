import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPage, PATIENCE } from '../../../utils/browser/taking/fetch-page';
import { MOST, type TakeError } from '../../../utils/browser/taking/taken';

const ADDRESS = 'https://news.example/original';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** The one site there is answers so; what it was asked with is given back. */
function siteAnswers(answer: () => Response | Promise<Response>) {
  const fetched = vi.fn((..._: Parameters<typeof fetch>) => Promise.resolve().then(answer));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const trouble = (asking: Promise<string>) =>
  asking.then(
    (html) => `a page: ${html}`,
    (error: TakeError) => error.trouble,
  );

const ask = (control = new AbortController()) => fetchPage(ADDRESS, control.signal);

afterEach(() => vi.unstubAllGlobals());

describe('an address', () => {
  it('is asked once, without cookies or referrer, and not followed elsewhere', async () => {
    const fetched = siteAnswers(() => new Response('<p>Text', { headers: HTML }));
    expect(await ask()).toBe('<p>Text');
    expect(fetched.mock.calls).toEqual([
      [
        ADDRESS,
        expect.objectContaining({
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          redirect: 'manual',
        }),
      ],
    ]);
  });

  it.each<[string, () => Response, unknown]>([
    [
      'is gone',
      () => new Response('', { status: 404, headers: HTML }),
      { kind: 'status', status: 404 },
    ],
    ['fails', () => new Response('', { status: 503 }), { kind: 'status', status: 503 }],
    [
      'is a picture',
      () => new Response('', { headers: { 'content-type': 'image/png' } }),
      { kind: 'not-html', type: 'image/png' },
    ],
    [
      'says it is too large',
      () => new Response('', { headers: { ...HTML, 'content-length': String(MOST + 1) } }),
      { kind: 'too-large' },
    ],
    [
      'sends elsewhere',
      () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }),
      { kind: 'redirect' },
    ],
    [
      'is out of reach',
      () => {
        throw new TypeError('Failed to fetch');
      },
      { kind: 'network' },
    ],
  ])('that %s is said to', async (_, answer, expected) => {
    siteAnswers(answer);
    expect(await trouble(ask())).toEqual(expected);
  });

  it('that never ends is read no further than the limit', async () => {
    const chunk = new Uint8Array(1_000_000);
    let sent = 0;
    let isCancelled = false;
    const body = new ReadableStream({
      pull(controller) {
        sent += chunk.length;
        controller.enqueue(chunk);
      },
      cancel() {
        isCancelled = true;
      },
    });
    siteAnswers(() => new Response(body, { headers: HTML }));
    expect(await trouble(ask())).toEqual({ kind: 'too-large' });
    expect(isCancelled).toBe(true);
    expect(sent).toBeLessThan(MOST + 4 * chunk.length);
  });

  it('is waited for until the reader has had enough', async () => {
    const control = new AbortController();
    siteAnswers(
      () =>
        new Promise((_, reject) => {
          const stop = () => reject(control.signal.reason);
          if (control.signal.aborted) stop();
          else control.signal.addEventListener('abort', stop);
        }),
    );
    const asking = trouble(ask(control));
    control.abort();
    expect(await asking).toEqual({ kind: 'cancelled' });
  });

  it('that sends its page without end is waited for no longer than half a minute', async () => {
    vi.useFakeTimers();
    try {
      vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
        const gone = new Promise<never>((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason)),
        );
        const reader = { read: () => gone, cancel: async () => {} };
        return {
          ...{ ok: true, type: 'basic', headers: new Headers(HTML) },
          body: { getReader: () => reader },
        };
      });
      const asked = trouble(ask());
      await vi.advanceTimersByTimeAsync(PATIENCE);
      expect(await asked).toEqual({ kind: 'late' });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
