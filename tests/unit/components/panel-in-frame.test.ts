// @vitest-environment jsdom
/** The panel's page in its frame, as its placer and the background speak with it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { showInFrame } from '../../../entrypoints/panel/in-frame';
import type { TabAnswer, ToFrame } from '../../../utils/browser/messages';
import { contextInWords } from '../../../utils/context/wording';
import { seedContext } from '../seed';
import { english, textOf } from './rendered';

const page = vi.hoisted(() => ({
  answer: undefined as unknown,
  isAnswered: Promise.resolve(),
  hear: undefined as ((message: unknown) => void) | undefined,
  idle: [] as (() => void)[],
}));
vi.mock('../../../utils/browser/on-message', () => ({ onMessage: () => {} }));
vi.mock('../../../utils/browser/background-line', () => ({
  async tell() {
    await page.isAnswered;
    return { tab: 1, answer: page.answer };
  },
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

const tell = (message: ToFrame) => page.hear?.(message);

function answered(form: TabAnswer['form']): TabAnswer {
  const context = seedContext('republication');
  return {
    ...{ address: 'https://www.mondialisation.ca/a/1042', context, asked: false },
    ...{ form, chosen: false, wording: contextInWords(context, english) },
  };
}

beforeEach(() => {
  document.body.innerHTML = '<div id="panel"></div>';
  Object.assign(page, { isAnswered: Promise.resolve(), hear: undefined });
});

test('is drawn at once as its placer has said before there was anything to show', async () => {
  let answer = () => {};
  page.answer = answered('open');
  page.isAnswered = new Promise((resolve) => {
    answer = resolve;
  });
  const showing = showInFrame(document, english, 'key');
  await vi.waitFor(() => expect(page.hear).toBeDefined());
  tell({ stand: { form: 'folded', isSheet: false, side: 'left', width: 360, takesFocus: false } });
  answer();
  await showing;
  expect(document.querySelector('#panel .spine')).not.toBeNull();
  expect(document.documentElement.dataset.side).toBe('left');
});

test('a fact that is made after the rest has the focus once it is there', async () => {
  vi.stubGlobal('requestIdleCallback', (then: () => void) => page.idle.push(then));
  vi.stubGlobal('cancelIdleCallback', () => {});
  page.answer = answered('folded');
  await showInFrame(document, english, 'key');
  tell({ stand: { form: 'open', isSheet: false, side: 'right', width: 360, takesFocus: false } });
  tell({ reveal: LINE });
  expect(document.activeElement).toBe(document.body);
  await vi.waitFor(() => expect(page.idle).not.toEqual([]));
  for (const then of page.idle) then();
  await vi.waitFor(() => expect(document.activeElement?.className).toBe('verbatim'));
  expect(textOf(document.activeElement)).toContain(LINE);
});
