// @vitest-environment jsdom
/** The panel's page in its frame, as its placer and the background speak with it. */
import { expect, test, vi } from 'vitest';
import { showInFrame } from '../../../entrypoints/panel/in-frame';
import type { TabAnswer, ToFrame } from '../../../utils/browser/messages';
import { contextInWords } from '../../../utils/context/wording';
import { seedContext } from '../seed';
import { english, textOf } from './rendered';

const page = vi.hoisted(() => ({
  answer: undefined as unknown,
  hear: (_: unknown) => {},
  idle: [] as (() => void)[],
}));
vi.mock('../../../utils/browser/on-message', () => ({ onMessage: () => {} }));
vi.mock('../../../utils/browser/background-line', () => ({
  tell: async () => ({ tab: 1, answer: page.answer }),
}));
vi.mock('../../../utils/browser/frame-line', () => ({
  lineLaid: async () => ({
    say: () => {},
    hear: (then: (message: unknown) => void) => {
      page.hear = then;
    },
  }),
}));
// Nothing is laid out here.
vi.mock('../../../entrypoints/panel/room-needed', async (original) => ({
  ...(await original<object>()),
  roomNeeded: () => ({ width: 0, height: 0 }),
}));

const LINE = 'Traduit par Wayan, relu par Hervé';

test('a fact that is made after the rest has the focus once it is there', async () => {
  vi.stubGlobal('requestIdleCallback', (then: () => void) => page.idle.push(then));
  vi.stubGlobal('cancelIdleCallback', () => {});
  document.body.innerHTML = '<div id="panel"></div>';
  const context = seedContext('republication');
  const answer: TabAnswer = {
    ...{ address: 'https://www.mondialisation.ca/a/1042', context, asked: false },
    ...{ form: 'folded', chosen: false, wording: contextInWords(context, english) },
  };
  page.answer = answer;
  await showInFrame(document, english, 'key');
  const tell = (message: ToFrame) => page.hear(message);
  tell({ stand: 'open', isSheet: false, side: 'right', width: 360, asked: false });
  tell({ reveal: LINE });
  expect(document.activeElement).toBe(document.body);
  await vi.waitFor(() => expect(page.idle).not.toEqual([]));
  for (const then of page.idle) then();
  await vi.waitFor(() => expect(document.activeElement?.className).toBe('verbatim'));
  expect(textOf(document.activeElement)).toContain(LINE);
});
