/** The comparison for tests: texts that differ in everything that can be seen, and a desk. */
import { act } from 'preact/test-utils';
import { beforeAll } from 'vitest';
import { Compare } from '../../../components/compare/Compare';
import type { Desk } from '../../../components/compare/desk';
import type { WantedPair } from '../../../components/compare/use-sides';
import { TakeError, type Taken, type Trouble } from '../../../utils/browser/taking/taken';
import type { Article, Block } from '../../../utils/compare/article';
import { comparing } from '../../../utils/compare/compare';
import type { Compared } from '../../../utils/compare/compared';
import { runNow } from '../../../utils/compare/run';
import { english, rendered } from './rendered';

/** The window that the tests stand in: is it too narrow for two columns? */
export const shown = { isNarrow: false };

beforeAll(() => {
  Object.assign(window, {
    matchMedia: () => ({
      get matches() {
        return shown.isNarrow;
      },
      addEventListener() {},
      removeEventListener() {},
    }),
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
  });
  Element.prototype.scrollIntoView = () => {};
  // Everything is in sight.
  Element.prototype.getBoundingClientRect = () => ({ top: 100, bottom: 120 }) as DOMRect;
});

const PIER = 'https://harbour.example/pier';

/** An original, with a paragraph that its translation lacks, another number, a link, a quotation. */
export const original: Article = {
  lang: 'en',
  blocks: [
    { text: 'The harbour and its lights', kind: 'heading' },
    {
      text: 'In 1958 the town built a pier of 340 metres. Forty boats have had a place there since.',
      links: [{ address: PIER, start: 24, end: 30 }],
    },
    {
      text: 'The treasurer, who had kept the books of the harbour for longer than anybody could remember, said that there was no money for any of this, and that the roof of the school came first.',
    },
    { text: 'Last year 41 ships called at the harbour between March and October.' },
    {
      text: '“We shall walk to the light every evening”, the pilots said at the end of the season.',
    },
  ],
};

export const translation: Article = {
  lang: 'fr',
  blocks: [
    { text: 'Le port et ses lumières', kind: 'heading' },
    {
      text: 'En 1958, la ville a construit un môle de 340 mètres. Quarante bateaux y ont leur place depuis.',
    },
    { text: 'L’an dernier, 47 navires ont fait escale au port entre mars et octobre.' },
    {
      text: 'Les pilotes disaient, à la fin de la saison, qu’ils marcheraient chaque soir à la lumière.',
    },
  ],
};

/** The translation once more, with another word. */
export const republication: Article = {
  lang: 'fr',
  blocks: translation.blocks.map(
    (block): Block => ({ ...block, text: block.text.replace('navires', 'bateaux') }),
  ),
};

/** What the interface gets of two texts. */
export function comparedOf(source: Article, target: Article): Compared {
  const harbour = { publisher: 'Harbour News', address: 'https://harbour.example/lights' };
  return {
    source: { ...harbour, article: source, role: 'original', datePublished: '2024-06-21' },
    target: {
      ...{ article: target, role: 'translation', publisher: 'Le Port' },
      address: 'https://port.example/lumieres',
    },
    comparison: runNow(comparing(source, target)),
  };
}

export const compared = comparedOf(original, translation);

export const takenOf = ({ source, target }: Compared) => ({
  source: { side: source, via: 'tab' } satisfies Taken,
  target: { side: target, via: 'fetch' } satisfies Taken,
});

const sides = takenOf(compared);

/** What is known of both before their texts are there. */
export const wanted: WantedPair = {
  source: { role: 'original', address: PIER, asked: PIER },
  target: { role: 'translation', tab: 7 },
};

export const trouble = (kind: Trouble) => Promise.reject(new TakeError(kind));

/** What the desk was asked for. */
export interface DeskLog {
  saved: { name: string; type: string; content: string }[];
  copied: string[];
  asked: string[];
  withdrawn: string[];
}

/** A desk at which the translation is open in its tab and the original in none. */
export function deskWith(changes: Partial<Desk> = {}): { desk: Desk; log: DeskLog } {
  const log: DeskLog = { saved: [], copied: [], asked: [], withdrawn: [] };
  const desk: Desk = {
    fromTab: async ({ tab }) => (tab === undefined ? null : sides.target),
    byRequest: async ({ asked = '' }) => {
      log.asked.push(asked);
      return sides.source;
    },
    fromFile: async () => ({ ...sides.source, via: 'file', file: 'page.html' }),
    fromText: () => ({ ...sides.source, via: 'paste' }),
    openTabs: async () => [{ id: 21, title: 'The old pier' }],
    open: async () => 12,
    withdraw: async (grant) => log.withdrawn.push(grant) > 0,
    fromOpened: async () => sides.source,
    compare: async (source, target) => runNow(comparing(source, target)),
    made: () => ({ date: new Date('2026-11-26T08:00:00Z'), version: '0.1.0' }),
    save: (name, type, content) => {
      const text =
        typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);
      log.saved.push({ name, type, content: text });
    },
    copy: async ({ text }) => log.copied.push(text) > 0,
    ...changes,
  };
  return { desk, log };
}

/** The page, after everything that is under way has come to its end. */
export async function comparison(desk: Desk, words = english, pair: WantedPair = wanted) {
  const page = rendered(<Compare wanted={pair} desk={desk} />, words);
  await settled();
  return page;
}

/** Waits for promises, effects and frames. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await act(() => new Promise((done) => requestAnimationFrame(() => done())));
  }
}

/** The page with both texts there: the missing one is asked for. */
export async function reading(words = english) {
  const { desk, log } = deskWith();
  const page = await comparison(desk, words);
  const ask = [...page.querySelectorAll('button')].find((one) => one.className === 'first');
  ask?.click();
  await settled();
  return { page, log };
}

/** Presses a key; false where the page took it for its own. */
export const press = (
  key: string,
  target: EventTarget = document.body,
  more: KeyboardEventInit = {},
) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
