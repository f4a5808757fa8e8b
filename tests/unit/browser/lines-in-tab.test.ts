import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startOnce } from '../../../utils/browser/lifetime';
import { type Lines, offerLines, withLines } from '../../../utils/browser/lines-in-tab';

describe('what is done on the page’s lines', () => {
  beforeEach(() => {
    // A world of its own for each test.
    const world = globalThis as unknown as Record<symbol, unknown>;
    for (const name of Object.getOwnPropertySymbols(world)) {
      if (Symbol.keyFor(name)?.startsWith('colophon.')) delete world[name];
    }
  });

  it('waits until the script for it is there, which is fetched once, and comes in order', () => {
    const fetch = vi.fn(async () => undefined);
    const done: unknown[] = [];
    const lines: Lines = {
      mark: (quotes) => done.push(quotes),
      print: (credit) => done.push(credit),
      goTo: (quote) => done.push(quote),
    };
    withLines((there) => there.mark(['Traduit par A'], () => {}), fetch);
    withLines((there) => there.print('© B'), fetch);
    expect([fetch.mock.calls.length, done]).toEqual([1, []]);
    // As the script does that offers it.
    startOnce('lines', () => offerLines(lines));
    expect(done).toEqual([['Traduit par A'], '© B']);
    withLines((there) => there.goTo('Source: C', ''), fetch);
    expect([fetch.mock.calls.length, done.at(-1)]).toEqual([1, 'Source: C']);
  });

  it('is tried again by the next one who asks, where the script could not be put there', async () => {
    const fetch = vi.fn(async () => undefined);
    withLines(() => {}, fetch);
    await Promise.resolve();
    withLines(() => {}, fetch);
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});
