// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openFrame } from '../../../entrypoints/place/frame';
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
const drawn = { drawn: 'open', width: 360, height: 500 };

beforeEach(() => {
  line.said = [];
  HTMLElement.prototype.showPopover = () => {};
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
});

test('a panel that was asked for takes the focus once, though news comes before it is drawn', () => {
  const focus = vi.spyOn(HTMLIFrameElement.prototype, 'focus').mockImplementation(() => {});
  const refused = vi.fn();
  const frame = openFrame(document, 'Colophon', 'one', {
    key: async () => undefined,
    choose: () => {},
    dock: () => {},
    find: () => {},
    expelled: () => {},
    refused,
  });
  frame.stand({ ...stand, takesFocus: true });
  frame.stand({ ...stand, takesFocus: false });
  frame.connect('one');
  expect(line.said.at(-1)).toMatchObject({ stand: 'open', asked: true });
  expect(focus).not.toHaveBeenCalled();
  line.hear(drawn);
  expect(focus).toHaveBeenCalledOnce();
  frame.stand({ ...stand, takesFocus: false });
  line.hear(drawn);
  expect(focus).toHaveBeenCalledOnce();
  expect(line.said.at(-1)).toMatchObject({ stand: 'open', asked: false });
  expect(refused).not.toHaveBeenCalled();
  frame.remove();
});
