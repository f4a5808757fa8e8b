// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FrameEvents, openFrame } from '../../../entrypoints/place/frame';
import type { FromFrame, ToFrame } from '../../../utils/browser/messages';

/** The other end of the line, in the frame. */
const line = vi.hoisted(() => ({
  said: [] as unknown[],
  hear: (_: unknown) => {},
}));
vi.mock('../../../utils/browser/frame-line', () => ({
  layLine: () => ({
    say: (message: ToFrame) => line.said.push(message),
    hear: (then: (message: FromFrame) => void) => {
      line.hear = then as (message: unknown) => void;
    },
  }),
}));

const stand = { form: 'open', side: 'right', width: 360, isSheet: false } as const;
const drawn = { drawn: { form: 'open', width: 360, height: 500 } };

const nothing: FrameEvents = {
  choose: () => {},
  dock: () => {},
  find: () => {},
  heard: async () => {},
  expelled: () => {},
  refused: () => {},
};
const open = (events = nothing) => openFrame(document, 'Colophon', events);
/** The key of the nth opening. */
const key = (nth: number) => Array(4).fill(nth).join('-');

beforeEach(() => {
  line.said = [];
  let turn = 0;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((numbers) => {
    turn += 1;
    return (numbers as Uint32Array<ArrayBuffer>).fill(turn) as never;
  });
  HTMLElement.prototype.showPopover = () => {};
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
});

test('a panel that was asked for takes the focus once, though news comes before it is drawn', () => {
  const focus = vi.spyOn(HTMLIFrameElement.prototype, 'focus').mockImplementation(() => {});
  const refused = vi.fn();
  const frame = open({ ...nothing, refused });
  frame.stand({ ...stand, takesFocus: true });
  frame.stand({ ...stand, takesFocus: false });
  frame.connect(key(1));
  expect(line.said.at(-1)).toMatchObject({ stand: { form: 'open', takesFocus: true } });
  expect(focus).not.toHaveBeenCalled();
  line.hear(drawn);
  expect(focus).toHaveBeenCalledOnce();
  frame.stand({ ...stand, takesFocus: false });
  line.hear(drawn);
  expect(focus).toHaveBeenCalledOnce();
  expect(line.said.at(-1)).toMatchObject({ stand: { form: 'open', takesFocus: false } });
  expect(refused).not.toHaveBeenCalled();
  frame.remove();
});

test('a panel that has the focus is not given it again: the page would learn of it, and may want it', () => {
  const focus = vi.spyOn(HTMLIFrameElement.prototype, 'focus');
  const frame = open();
  frame.connect(key(1));
  frame.stand({ ...stand, takesFocus: true });
  line.hear(drawn);
  expect(document.activeElement).toBe(document.querySelector('html > div'));
  frame.stand({ ...stand, takesFocus: true });
  expect(focus).toHaveBeenCalledOnce();
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  frame.stand({ ...stand, takesFocus: true });
  expect(focus).toHaveBeenCalledTimes(2);
  frame.remove();
  field.remove();
});

test('a frame is its own: the page of one that was taken out meanwhile is not taken for it', () => {
  open().remove();
  const frame = open();
  frame.stand({ ...stand, takesFocus: false });
  expect(frame.connect(key(1))).toBe(false);
  expect(line.said).toEqual([]);
  expect(frame.connect(key(2))).toBe(true);
  expect(line.said).toMatchObject([{ stand: { form: 'open' } }]);
  frame.remove();
  expect(frame.connect(key(2))).toBe(false);
});

test('a key is good once', () => {
  const frame = open();
  expect([frame.connect(key(1)), frame.connect(key(1))]).toEqual([true, false]);
  frame.remove();
});

test('a frame that the page throws out is opened once more with another key', async () => {
  const frame = open();
  document.querySelector('html > div')?.remove();
  await Promise.resolve();
  expect([frame.connect(key(1)), frame.connect(key(2))]).toEqual([false, true]);
  frame.remove();
});

describe('a frame that the page has let load', () => {
  /** The frame in the closed root. */
  let opened: HTMLIFrameElement;
  beforeEach(() => {
    vi.useFakeTimers();
    const { createElement } = document;
    vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
      const element = createElement.call(document, name);
      if (element instanceof HTMLIFrameElement) opened = element;
      return element;
    });
  });
  afterEach(() => vi.useRealTimers());

  const load = () => {
    // Of another origin.
    Object.defineProperty(opened, 'contentDocument', { value: null, configurable: true });
    opened.dispatchEvent(new Event('load'));
    return vi.advanceTimersByTimeAsync(60_000);
  };

  test('is refused where nothing calls from it', async () => {
    const refused = vi.fn();
    const frame = open({ ...nothing, refused });
    await load();
    expect(refused).toHaveBeenCalledOnce();
    frame.remove();
  });

  test('is not, as long as the background has not heard of it', async () => {
    const refused = vi.fn();
    let hear = () => {};
    const heard = () => new Promise<void>((resolve) => (hear = resolve));
    const frame = open({ ...nothing, heard, refused });
    await load();
    frame.connect(key(1));
    hear();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(refused).not.toHaveBeenCalled();
    frame.remove();
  });
});

test('a frame that the page takes out of its root is put back, and opened anew', async () => {
  const roots = vi.spyOn(HTMLElement.prototype, 'attachShadow');
  const frame = open();
  const root = roots.mock.results.at(-1)?.value as ShadowRoot;
  const inner = root.querySelector('iframe');
  inner?.remove();
  await Promise.resolve();
  expect(root.querySelector('iframe')).toBe(inner);
  expect([frame.connect(key(1)), frame.connect(key(2))]).toEqual([false, true]);
  frame.remove();
});

test('in a sandbox nothing is put into the page, and it is told so', async () => {
  const refused = vi.fn();
  vi.stubGlobal('origin', 'null');
  const before = document.documentElement.childElementCount;
  const frame = open({ ...nothing, refused });
  expect(document.documentElement.childElementCount).toBe(before);
  expect(refused).not.toHaveBeenCalled();
  await Promise.resolve();
  expect(refused).toHaveBeenCalledOnce();
  frame.remove();
  vi.unstubAllGlobals();
});
