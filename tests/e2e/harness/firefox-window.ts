import type { Browser } from 'puppeteer-core';
import { bidi, source, type Travelling } from './protocol';

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/**
 * Runs a function in Firefox's own window, with the rights of the browser itself: the toolbar, the
 * preferences and the add-ons are within reach there. Needs `--remote-allow-system-access`.
 *
 * @param fn travels as source; `window`, `Services`, `ChromeUtils` are there
 * @param args plain data
 * @returns what `fn` gives, as plain data
 */
export async function inFirefoxWindow<Args extends unknown[], Result>(
  browser: Browser,
  fn: Travelling<Args, Result>,
  ...args: Args
): Promise<Result> {
  const { contexts } = await bidi<{ contexts: { context: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  const answer = await bidi<Evaluated>(browser, 'script.evaluate', {
    expression: `(async () => JSON.stringify(await (${source(fn)})(...${JSON.stringify(args)})) ?? 'null')()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') {
    throw new Error(`In Firefox's window: ${answer.exceptionDetails?.text}`);
  }
  return JSON.parse(answer.result?.value ?? 'null') as Result;
}
