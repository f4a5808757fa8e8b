// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { WantedPair } from '../../../components/compare/use-sides';
import type { Taken } from '../../../utils/browser/taking/taken';
import { threeShape } from '../../../utils/cli/three-schema';
import {
  comparison,
  deskWith,
  original,
  press,
  republication,
  settled,
  translation,
  wanted,
} from './compare-tools';
import { click, textOf } from './rendered';

/** The republication has a paragraph of its own. */
const NOTE =
  'La rédaction du Journal du port remercie ses lecteurs de leur patience et de leurs lettres.';
const texts = {
  original: { article: original, publisher: 'Harbour News' },
  translation: { article: translation, publisher: 'Le Port' },
  republication: {
    article: { ...republication, blocks: [...republication.blocks, { text: NOTE }] },
    publisher: 'Le Journal',
    address: 'https://journal.example/lumieres',
  },
} as const;
type Role = keyof typeof texts;
const takenOf = (role: Role): Taken => ({ side: { role, ...texts[role] }, via: 'tab' });

/** The page with two of the editions, all open in their tabs; the third is known. */
async function withTwo(source: Role, target: Role, third: Role, place: 0 | 1 | 2) {
  const pair: WantedPair = {
    source: { role: source },
    target: { role: target },
    thirds: [{ wanted: { role: third }, place }],
  };
  const { desk, log } = deskWith({
    fromTab: async ({ role }) => (role ? takenOf(role) : null),
  });
  const page = await comparison(desk, undefined, pair);
  return { page, log, desk };
}

const plus = (page: Element) =>
  [...page.querySelectorAll('button')].find((one) => textOf(one).startsWith('+ Third text'));

async function withThree(...of: Parameters<typeof withTwo>) {
  const { page, log, desk } = await withTwo(...of);
  plus(page)?.click();
  await settled();
  return { page, log, desk };
}

const whole = () => withThree('original', 'translation', 'republication', 2);
const columns = (page: Element) =>
  [...page.querySelectorAll('.card')].map((card) => card.getAttribute('aria-label'));
const rowWith = (page: Element, words: string) =>
  [...page.querySelectorAll('.row')].find((row) => textOf(row).includes(words));
const cellsOf = (row: Element | undefined) =>
  [...(row?.querySelectorAll('.cell') ?? [])].map((cell) => textOf(cell.querySelector('.words')));

describe('a third text', () => {
  it('that the record knows is added by one click, from its tab', async () => {
    const { page } = await withTwo('original', 'translation', 'republication', 2);
    expect(textOf(plus(page))).toBe('+ Third text · Republication');
    plus(page)?.click();
    await settled();
    expect(columns(page)).toEqual(['Original', 'Translation', 'Republication']);
  });

  it.each([
    ['original', 'republication', 'translation', 1],
    ['translation', 'republication', 'original', 0],
  ] as const)('beside %s and %s is the %s, at its place', async (source, target, third, place) => {
    const { page } = await withThree(source, target, third, place);
    expect(columns(page)).toEqual(['Original', 'Translation', 'Republication']);
    expect(cellsOf(rowWith(page, 'In 1958'))).toEqual([
      expect.stringMatching(/^In 1958/),
      expect.stringMatching(/^En 1958/),
      expect.stringMatching(/^En 1958/),
    ]);
  });

  it('of which nothing is known is given as any text is, and stands behind', async () => {
    const { desk } = deskWith({
      fromTab: async ({ role }) => (role ? takenOf(role as Role) : null),
      fromText: () => ({ side: { article: texts.republication.article }, via: 'paste' }),
      fromOpened: async () => ({ side: { article: texts.republication.article }, via: 'tab' }),
    });
    const page = await comparison(desk, undefined, {
      source: { role: 'original' },
      target: { role: 'translation' },
    });
    expect(textOf(plus(page))).toBe('+ Third text');
    plus(page)?.click();
    await settled();
    const section = page.querySelector<HTMLElement>('[data-side="third"]') ?? page;
    expect(textOf(section)).toContain('Give a saved page or the text');
    click(section, 'The old pier');
    await settled();
    expect(columns(page)).toEqual(['Original', 'Translation', 'Third text']);
  });

  it('is left out again, and what was set by hand between the two has stayed', async () => {
    const { page } = await withTwo('original', 'translation', 'republication', 2);
    const notes = () => page.querySelectorAll('.note').length;
    const before = notes();
    page.querySelector<HTMLElement>('.put-away')?.click();
    await settled();
    expect(notes()).toBe(before - 1);
    plus(page)?.click();
    await settled();
    expect(textOf(page.querySelector('header'))).toContain('Put away as no difference: 1.');
    expect(page.querySelector('.put-away')).toBeNull();
    click(page, 'Leave this text out');
    await settled();
    expect(columns(page)).toEqual(['Original', 'Translation']);
    expect(notes()).toBe(before - 1);
    press('z');
    await settled();
    expect(notes()).toBe(before);
  });

  it('can be done without where comparing it was stopped', async () => {
    const { page, desk } = await withTwo('original', 'translation', 'republication', 2);
    desk.compare = (_, __, { signal }) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    plus(page)?.click();
    await settled();
    click(page, 'Cancel');
    await settled();
    click(page, 'Leave this text out');
    await settled();
    expect(columns(page)).toEqual(['Original', 'Translation']);
  });

  it('that comes when the reader has done without it is no longer wanted', async () => {
    let give = (_: Taken | null) => {};
    const { desk } = deskWith({
      fromTab: ({ role }) =>
        role === 'republication'
          ? new Promise((resolve) => {
              give = resolve;
            })
          : Promise.resolve(takenOf(role as Role)),
    });
    const page = await comparison(desk, undefined, {
      source: { role: 'original' },
      target: { role: 'translation' },
      thirds: [{ wanted: { role: 'republication' }, place: 2 }],
    });
    plus(page)?.click();
    await settled();
    expect(textOf(page)).toContain('Looking for it in the open tabs');
    plus(page)?.click();
    give(takenOf('republication'));
    await settled();
    expect(columns(page)).toEqual(['Original', 'Translation']);
  });
});

describe('three texts side by side', () => {
  it('are told apart: each has its heading, each cell its name, language and direction', async () => {
    const { page } = await whole();
    expect([...page.querySelectorAll('.card h2')].map(textOf)).toEqual([
      'Original English',
      'Translation French',
      'Republication French',
    ]);
    const row = rowWith(page, 'In 1958');
    expect([...(row?.querySelectorAll('.whose') ?? [])].map(textOf)).toEqual([
      'Original',
      'Translation',
      'Republication',
    ]);
    const words = [...(row?.querySelectorAll('.words') ?? [])];
    expect(words.map((one) => [one.getAttribute('lang'), one.getAttribute('dir')])).toEqual([
      ['en', 'ltr'],
      ['fr', 'ltr'],
      ['fr', 'ltr'],
    ]);
  });

  it('say of each two neighbours how much goes together, and each difference once', async () => {
    const { page } = await whole();
    const header = textOf(page.querySelector('header'));
    expect([...page.querySelectorAll('.sum-of')].map(textOf)).toEqual([
      'Original ↔ Translation',
      'Translation ↔ Republication',
    ]);
    expect(header).toContain('1 passage with other wording.');
    expect(header).toContain('for 100% of the translation and for');
    const notes = [...page.querySelectorAll('.note')].map(textOf);
    expect(notes).toEqual([
      'https://harbour.example/pier This link was not found opposite.',
      'No counterpart of this paragraph was found in the other text.',
      '“41” This number was not found opposite, in any spelling.',
      '↔ Original: « 47 » This number was not found opposite, in any spelling.',
      'The wording differs here.',
      '““We shall walk to the light every evening”” No quotation marks were found opposite.',
      'No counterpart of this paragraph was found in the other text.',
    ]);
    expect([...page.querySelectorAll('.note')].map((one) => one.id)).toEqual(
      notes.map((_, at) => `difference-${at}`),
    );
    expect([...page.querySelectorAll('mark.only')].map(textOf)).toEqual(['navires', 'bateaux']);
  });

  it('say what was not found where it was looked for, and nothing where it was not', async () => {
    const { page } = await whole();
    const cells = (words: string) =>
      [...(rowWith(page, words)?.querySelectorAll('.cell.empty') ?? [])].map(textOf);
    expect(cells('The treasurer')).toEqual(['Translation: no counterpart found', '']);
    expect(cells('remercie ses lecteurs')).toEqual(['', 'Translation: no counterpart found']);
  });

  it('mark a sentence in all of them, and Enter goes round', async () => {
    const { page } = await whole();
    const row = rowWith(page, 'In 1958') as HTMLElement;
    const first = [...row.querySelectorAll<HTMLElement>('.sentence')].find((one) =>
      textOf(one).startsWith('Forty'),
    );
    first?.focus();
    expect([...page.querySelectorAll('[data-focus]')].map(textOf)).toEqual([
      'Forty boats have had a place there since.',
      'Quarante bateaux y ont leur place depuis.',
      'Quarante bateaux y ont leur place depuis.',
    ]);
    const side = () => document.activeElement?.closest<HTMLElement>('[data-side]')?.dataset.side;
    const went = [side()];
    for (let step = 0; step < 3; step++) {
      press('Enter', document.activeElement as Element);
      went.push(side());
    }
    expect(went).toEqual(['source', 'target', 'third', 'source']);
  });

  it('are swapped end to end, shown or not, each by itself by a key', async () => {
    const { page } = await whole();
    const shown = () =>
      [...(rowWith(page, '1958')?.querySelectorAll<HTMLElement>('.cell') ?? [])].map(
        ({ dataset }) => dataset.side,
      );
    press('s');
    await settled();
    expect(shown()).toEqual(['third', 'target', 'source']);
    expect(columns(page)).toEqual(['Republication', 'Translation', 'Original']);
    press('s');
    click(page, 'Translation');
    await settled();
    expect(shown()).toEqual(['source', 'third']);
    click(page, 'Original');
    await settled();
    click(page, 'Republication');
    await settled();
    expect(shown()).toEqual(['third']);
    const seen = [];
    for (let step = 0; step < 4; step++) {
      press('1');
      await settled();
      seen.push(shown().join());
    }
    expect(seen).toEqual(['source,target,third', 'source', 'target', 'third']);
  });

  it('are set by hand no more, and say so', async () => {
    const { page } = await whole();
    expect(textOf(page.querySelector('main'))).toContain('take two texts');
    expect([...page.querySelectorAll('summary')].map(textOf)).not.toContain('By hand');
    expect([...page.querySelectorAll('kbd')].map(textOf)).not.toContain('m');
    expect(press('m')).toBe(true);
    expect(press('n')).toBe(false);
  });

  it('are copied and taken along, all three', async () => {
    const { page, log } = await whole();
    rowWith(page, 'In 1958')?.querySelector<HTMLElement>('.copy-row')?.click();
    await settled();
    expect(log.copied[0]?.split('\n').filter((line) => /^(?:In|En) 1958|^—/.test(line))).toEqual([
      expect.stringMatching(/^In 1958/),
      '— Harbour News',
      expect.stringMatching(/^En 1958/),
      '— Le Port',
      expect.stringMatching(/^En 1958/),
      '— Le Journal, https://journal.example/lumieres',
    ]);
    click(page, 'As a page (HTML)');
    click(page, 'JSON');
    const [html, json] = log.saved;
    const saved = new DOMParser().parseFromString(html?.content ?? '', 'text/html');
    const words = (root: ParentNode) =>
      [...root.querySelectorAll('.sum-of, .rows .words, .rows .note')].map(textOf);
    expect(words(saved)).toEqual(words(page));
    expect(saved.querySelectorAll('script, link, img, button, details')).toHaveLength(0);
    expect(threeShape.safeParse(JSON.parse(json?.content ?? '')).error).toBeUndefined();
  });
});

it('two texts of which the record knows no third are as they were, but for the button', async () => {
  const { desk } = deskWith({ fromTab: async ({ role }) => takenOf(role as Role) });
  const page = await comparison(desk, undefined, wanted);
  expect(page.querySelectorAll('.whose, .sum-of, .beside, .three')).toHaveLength(0);
  expect(page.querySelectorAll('.add-third > *')).toHaveLength(1);
});

it('of one role are told apart by their publishers, whose words these are', async () => {
  const publisher = 'Verified. Colophon vouches';
  const side = { role: 'translation', ...texts.translation, publisher } as const;
  const { desk } = deskWith({
    fromTab: async ({ tab }) => ({
      side: tab === 1 ? side : { ...side, publisher: 'B' },
      via: 'tab',
    }),
  });
  const page = await comparison(desk, undefined, {
    source: { role: 'translation', tab: 1 },
    target: { role: 'translation', tab: 2 },
  });
  const headings = [...page.querySelectorAll('.card h2 bdi.theirs')].map(textOf);
  expect(headings).toEqual([publisher, 'B']);
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent?.includes('vouches')) continue;
    expect(node.parentElement?.closest('bdi')).not.toBeNull();
  }
});
