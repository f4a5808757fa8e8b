import { beforeEach, describe, expect, it } from 'vitest';
import { tell } from '../../../utils/browser/background-line';
import { inTurns } from '../../../utils/browser/in-turns';
import { isAlive, startOnce } from '../../../utils/browser/lifetime';
import { onInPageNavigation, withoutFragment } from '../../../utils/browser/navigation';
import { browserWords } from '../../../utils/browser/words';
import { fake, resetBrowser } from '../fake-browser';

beforeEach(resetBrowser);

describe('a script in a page', () => {
  it('starts once, and a second copy leaves the first alone', () => {
    const starts: AbortSignal[] = [];
    startOnce('one', (signal) => starts.push(signal));
    startOnce('one', (signal) => starts.push(signal));
    startOnce('two', (signal) => starts.push(signal));
    expect(starts).toHaveLength(2);
    expect(starts.every(({ aborted }) => !aborted)).toBe(true);
  });

  it('reaches the background', async () => {
    expect(await tell({ type: 'open-options' })).toBe('answered');
    expect(fake.sent).toEqual([{ type: 'open-options' }]);
  });

  it('falls silent, without an error, when its extension is gone', async () => {
    fake.id = undefined;
    expect(isAlive()).toBe(false);
    expect(await tell({ type: 'open-options' })).toBeUndefined();
    expect(fake.sent).toEqual([]);
  });

  it.each([
    ['en-GB', 'en', 'Close'],
    ['fr', 'fr', 'Fermer'],
  ] as const)('speaks the variant %s of the reader', (locale, language, close) => {
    fake.language = language;
    const words = browserWords();
    expect([words.locale, words.t('close')]).toEqual([locale, close]);
  });
});

describe('in-page navigation', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a#b'],
    ['https://example.org/a', 'https://example.org/a#b#c'],
    ['https://example.org/a?b', 'https://example.org/a?b'],
  ])('knows a page as %s, whatever its fragment: %s', (expected, address) => {
    expect(withoutFragment(address)).toBe(expected);
  });

  /** A window at an address, with the Navigation API, or with an element of the id `navigation`. */
  function windowAt(href: string, hasNavigation: boolean) {
    const navigation = new EventTarget();
    const target = Object.assign(new EventTarget(), {
      location: { href },
      navigation,
      ...(hasNavigation && { Navigation: EventTarget }),
    });
    const go = (next: string) => {
      target.location.href = next;
      (hasNavigation ? navigation : target).dispatchEvent(
        new Event(hasNavigation ? 'navigatesuccess' : 'popstate'),
      );
    };
    return { window: target as unknown as Window, go };
  }

  it.each([true, false])('is told once per page (Navigation API: %s)', (hasNavigation) => {
    const { window, go } = windowAt('https://example.org/a', hasNavigation);
    const life = new AbortController();
    const told: string[] = [];
    onInPageNavigation(window, life.signal, () => told.push(window.location.href));
    for (const page of ['a#1', 'b', 'b', 'b#2', 'a', 'a?c']) go(`https://example.org/${page}`);
    expect(told).toEqual([
      'https://example.org/b',
      'https://example.org/a',
      'https://example.org/a?c',
    ]);
    life.abort();
    go('https://example.org/z');
    expect(told).toHaveLength(3);
  });
});

it('tasks of one key run one after the other, those of another beside them', async () => {
  const inTurn = inTurns<string>();
  const log: string[] = [];
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const first = inTurn('a', async () => {
    await gate;
    log.push('a1');
    throw new Error('broken');
  });
  const second = inTurn('a', async () => log.push('a2'));
  await inTurn('b', async () => log.push('b'));
  open();
  await expect(first).rejects.toThrow('broken');
  await second;
  expect(log).toEqual(['b', 'a1', 'a2']);
});
