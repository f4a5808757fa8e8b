import type { Browser, CDPSession, Frame, Page } from 'puppeteer-core';

// Puppeteer's public interface has no word for two things the tests need: Firefox's own window and
// a closed shadow root. Both are one protocol message away; the casts to reach the connection
// stand in this file only.

/** What is evaluated travels as source: it must use nothing but its arguments. */
export type Travelling<Args extends unknown[], Result> = (
  ...args: Args
) => Result | Promise<Result>;

/** Sends one WebDriver BiDi command to Firefox and gives its result. */
export async function bidi<Result>(
  browser: Browser,
  method: string,
  params: Record<string, unknown>,
): Promise<Result> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<{ result: Result }> };
  };
  return (await connection.send(method, params)).result;
}

/** The CDP session that answers for a frame (in Chromium, another site's frame has its own). */
export function cdp(frame: Frame): CDPSession {
  return (frame as unknown as { client: CDPSession }).client;
}

/** The protocol's own id of a frame: frame id in Chromium, browsing context in Firefox. */
export function frameId(frame: Frame): string {
  return (frame as unknown as { _id: string })._id;
}

/** Whether a browser is Firefox, which is driven through another protocol. */
export function isFirefox(browser: Browser): boolean {
  return (browser as unknown as { protocol: string }).protocol === 'webDriverBiDi';
}

/** The frame meant by a page or a frame. */
export function frameOf(where: Page | Frame): Frame {
  return 'mainFrame' in where ? where.mainFrame() : where;
}

/** The page that a page or a frame belongs to. */
export function pageOf(where: Page | Frame): Page {
  return 'mainFrame' in where ? where : where.page();
}

/**
 * The source of a function, ready to be evaluated elsewhere. Some compilers wrap inner functions
 * in a helper called `__name`, which does not exist there.
 */
export function source(fn: (...args: never[]) => unknown): string {
  return `(...args) => { const __name = (f) => f; return (${fn})(...args); }`;
}
