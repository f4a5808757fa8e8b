// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Trouble } from '../../../utils/browser/taking/taken';
import {
  compared,
  comparedOf,
  comparison,
  deskWith,
  original,
  republication,
  settled,
  takenOf,
  translation,
  trouble,
} from './compare-tools';
import { click, french, textOf } from './rendered';

const press = (key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );

/** Is the window too narrow for two columns? */
let isNarrow = false;

beforeAll(() => {
  Object.assign(window, {
    matchMedia: () => ({
      get matches() {
        return isNarrow;
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

/** The page with both texts there. */
async function reading(words?: typeof french) {
  const { desk, log } = deskWith();
  const page = await comparison(desk, words);
  const ask = [...page.querySelectorAll('button')].find((one) => one.className === 'first');
  ask?.click();
  await settled();
  return { page, log };
}

const sideOf = (page: Element, side: string) =>
  [...page.querySelectorAll(`.rows [data-side="${side}"]`)].map(textOf);

describe('a text that is in no tab', () => {
  it('is asked for on a click, and before it is said of whom and what', async () => {
    const { desk, log } = deskWith();
    const page = await comparison(desk);
    expect(textOf(page)).toContain('Colophon would ask harbour.example once, without cookies');
    expect(textOf(page)).toContain('https://harbour.example/pier');
    expect(log.asked).toEqual([]);
    click(page, 'Ask harbour.example');
    await settled();
    expect(log.asked).toEqual(['https://harbour.example/pier']);
    expect(page.querySelectorAll('.row').length).toBeGreaterThan(3);
  });

  it.each<[Trouble, RegExp]>([
    [{ kind: 'refused' }, /did not allow Colophon to ask harbour\.example/],
    [{ kind: 'status', status: 404 }, /harbour\.example has no page at this address \(404\)/],
    [{ kind: 'status', status: 403 }, /refuses this page to strangers \(403\)/],
    [{ kind: 'status', status: 500 }, /answered with the error 500/],
    [{ kind: 'redirect' }, /sends this address on to another one/],
    [{ kind: 'not-html', type: 'image/png' }, /no web page \(type: image\/png\)/],
    [{ kind: 'not-html', type: '' }, /no web page \(type: not stated\)/],
    [{ kind: 'too-large' }, /larger than 20 MB/],
    [{ kind: 'network' }, /could not be reached/],
    [{ kind: 'no-text' }, /No article was found/],
  ])('and could not be had (%j) can be had in other ways', async (kind, says) => {
    const page = await comparison(deskWith({ byRequest: () => trouble(kind) }).desk);
    click(page, 'Ask harbour.example');
    await settled();
    expect(textOf(page.querySelector('[role="alert"]'))).toMatch(says);
    expect(page.querySelector('input[type="file"]')).not.toBeNull();
    const area = page.querySelector('textarea') as HTMLTextAreaElement;
    area.value = 'The text.';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    click(page, 'Take this text');
    await settled();
    expect(textOf(page)).toContain('As you pasted it.');
  });

  it('is taken from the tab it was opened in, once that can be read', async () => {
    let isShut = true;
    const { desk } = deskWith();
    const { fromOpened } = desk;
    desk.fromOpened = (one, tab) => (isShut ? trouble({ kind: 'tab-shut' }) : fromOpened(one, tab));
    const page = await comparison(desk);
    click(page, 'Open it in a tab');
    await settled();
    click(page, 'Take it from that tab');
    await settled();
    expect(textOf(page)).toContain('click Colophon’s button there first');
    isShut = false;
    click(page, 'Take it from that tab');
    await settled();
    expect(page.querySelector('.rows')).not.toBeNull();
  });

  it('is no longer waited for when the reader cancels', async () => {
    const byRequest: ReturnType<typeof deskWith>['desk']['byRequest'] = (_, signal) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => trouble({ kind: 'cancelled' }).catch(reject)),
      );
    const page = await comparison(deskWith({ byRequest }).desk);
    click(page, 'Ask harbour.example');
    await settled();
    expect(textOf(page)).toContain('Waiting for harbour.example');
    click(page, 'Cancel');
    await settled();
    expect(textOf(page.querySelector('[role="alert"]'))).toMatch(/^Cancelled/);
  });

  it('may be dropped as a file anywhere', async () => {
    const page = await comparison(deskWith().desk);
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File(['x'], 'page.html')] } });
    document.body.dispatchEvent(drop);
    await settled();
    expect(drop.defaultPrevented).toBe(true);
    expect(textOf(page)).toContain('From the file page.html, which you gave.');
  });
});

describe('two texts that nothing is known of any more', () => {
  it('can be given by hand', async () => {
    const page = await comparison(deskWith().desk, undefined, { source: {}, target: {} });
    expect(textOf(page)).toContain('no longer known');
    expect(page.querySelectorAll('textarea')).toHaveLength(2);
    expect(textOf(page)).not.toContain('Ask');
  });
});

describe('the comparison', () => {
  it('says what is compared with what, of when, from where, and how much goes together', async () => {
    const { page } = await reading();
    const text = textOf(page.querySelector('header'));
    for (const words of [
      'Original English',
      'Harbour News · 21 June 2024',
      'https://harbour.example/lights',
      'Translation French',
      'Le Port · date not stated',
      'for 100% of the translation',
      'meaning, negation, tone',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/for [5-7]\d% of the original/);
  });

  it('stands the texts row by row, each with its language and direction', async () => {
    const { page } = await reading();
    const sides = [...page.querySelectorAll('.rows .words')];
    expect(
      new Set(sides.map((one) => `${one.getAttribute('lang')} ${one.getAttribute('dir')}`)),
    ).toEqual(new Set(['en ltr', 'fr ltr']));
    const [heading] = page.querySelectorAll('.row');
    expect([...(heading?.querySelectorAll('h2') ?? [])].map(textOf)).toEqual([
      'The harbour and its lights',
      'Le port et ses lumières',
    ]);
    expect(sideOf(page, 'target')).toContain('Translation: no counterpart found');
  });

  it('says each difference in one sentence, and never as a verdict', async () => {
    const { page } = await reading();
    const notes = [...page.querySelectorAll('.note')].map(textOf);
    expect(notes).toEqual([
      'https://harbour.example/pier This link was not found opposite.',
      'No counterpart of this paragraph was found in the other text.',
      '“41” This number was not found opposite, in any spelling.',
      '« 47 » This number was not found opposite, in any spelling.',
      '““We shall walk to the light every evening”” No quotation marks were found opposite.',
    ]);
    expect(textOf(page)).not.toMatch(/omitted|left out|wrong/i);
    expect([...page.querySelectorAll('mark')].map(textOf)).toEqual(
      expect.arrayContaining(['41', '47']),
    );
  });

  it('speaks French', async () => {
    const { page } = await reading(french);
    expect(textOf(page)).toContain('« 47 » Ce nombre n’a pas été trouvé en face');
    expect(textOf(page)).toContain('le sens, la négation, le ton');
  });

  it('shows word by word where both are in one language', async () => {
    const pair = takenOf(comparedOf(translation, republication));
    const fromTab: ReturnType<typeof deskWith>['desk']['fromTab'] = async ({ tab }) =>
      tab === undefined ? pair.source : pair.target;
    const page = await comparison(deskWith({ fromTab }).desk);
    expect([...page.querySelectorAll('mark.only')].map(textOf)).toEqual(['navires', 'bateaux']);
    expect([...page.querySelectorAll('.note')].map(textOf)).toEqual(['The wording differs here.']);
    expect(textOf(page.querySelector('header'))).toContain('1 passage with other wording.');
  });

  it('says of two articles that they are not one, and claims nothing of them', async () => {
    const other = {
      lang: 'fr',
      blocks: Array.from({ length: 8 }, (_, at) => ({
        text: `Chapitre ${at + 900} : le chat dort sur le toit tiède, et personne ne sait depuis combien de semaines il attend que la lune revienne au jardin.`,
      })),
    };
    const pair = takenOf(
      comparedOf({ ...original, blocks: [...original.blocks, ...original.blocks] }, other),
    );
    const fromTab: ReturnType<typeof deskWith>['desk']['fromTab'] = async ({ tab }) =>
      tab === undefined ? pair.source : pair.target;
    const page = await comparison(deskWith({ fromTab }).desk);
    expect(textOf(page)).toContain('do not look like the same article');
    expect(page.querySelectorAll('.note')).toHaveLength(0);
  });

  it('can be stopped and begun again', async () => {
    let calls = 0;
    const { desk } = deskWith({
      fromTab: async ({ tab }) =>
        takenOf(comparedOf(original, translation))[tab ? 'target' : 'source'],
    });
    const { compare } = desk;
    desk.compare = (source, target, options) =>
      calls++ > 0
        ? compare(source, target, options)
        : new Promise((_, reject) =>
            options.signal?.addEventListener('abort', () => reject(new Error('stopped'))),
          );
    const page = await comparison(desk);
    expect(page.querySelector('progress')).not.toBeNull();
    click(page, 'Cancel');
    await settled();
    click(page, 'Compare again');
    await settled();
    expect(page.querySelector('.rows')).not.toBeNull();
  });
});

describe('a sentence', () => {
  it('under the mouse or in focus marks its counterpart', async () => {
    const { page } = await reading();
    const row = page.querySelectorAll('.row')[1] as HTMLElement;
    const [here] = row.querySelectorAll<HTMLElement>('[data-pair="1"]');
    const marked = (by: string) => [...page.querySelectorAll(`[data-${by}]`)].map(textOf);
    const both = [
      'Forty boats have had a place there since.',
      'Quarante bateaux y ont leur place depuis.',
    ];
    here?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    expect(marked('hover')).toEqual(both);
    page.querySelector('.rows')?.dispatchEvent(new MouseEvent('mouseleave'));
    expect(marked('hover')).toEqual([]);
    here?.focus();
    expect(marked('focus')).toEqual(both);
  });

  it('is one stop of the tab key; arrows go on from it, Enter to its counterpart', async () => {
    const { page } = await reading();
    const stops = () => [...page.querySelectorAll<HTMLElement>('.rows [data-pair][tabindex="0"]')];
    const [first] = stops();
    expect(stops()).toHaveLength(1);
    first?.focus();
    press('ArrowRight', first);
    expect(textOf(document.activeElement)).toBe('In 1958 the town built a pier of 340 metres.');
    press('Enter', document.activeElement as Element);
    expect(textOf(document.activeElement)).toMatch(/^En 1958/);
    press('ArrowLeft', document.activeElement as Element);
    expect(textOf(document.activeElement)).toBe('Le port et ses lumières');
    expect(stops()).toEqual([document.activeElement]);
  });
});

describe('a key', () => {
  it('goes to the next and the previous difference and says which it is', async () => {
    const { page } = await reading();
    const at = () => textOf(page.querySelector('.at'));
    expect(at()).toBe('– of 5');
    click(page, 'Next difference');
    await settled();
    const first = document.activeElement;
    expect(textOf(first)).toContain('not found');
    press('n');
    await settled();
    expect(document.activeElement).not.toBe(first);
    press('p');
    await settled();
    expect(document.activeElement).toBe(first);
    expect(at()).toBe('1 of 5');
  });

  it('swaps the sides and shows one of them', async () => {
    const { page } = await reading();
    const order = () =>
      [...(page.querySelector('.row')?.querySelectorAll<HTMLElement>('[data-side]') ?? [])].map(
        ({ dataset }) => dataset.side,
      );
    expect(order()).toEqual(['source', 'target']);
    press('s');
    await settled();
    expect(order()).toEqual(['target', 'source']);
    press('1');
    await settled();
    expect(order()).toEqual(['source']);
    press('1');
    await settled();
    expect(order()).toEqual(['target']);
  });

  it('copies the passage in focus, with both addresses', async () => {
    const { page, log } = await reading();
    press('c');
    await settled();
    expect(textOf(page.querySelector('.saved'))).toContain('First go to a passage');
    page
      .querySelectorAll<HTMLElement>('.row')[1]
      ?.querySelector<HTMLElement>('[data-pair]')
      ?.focus();
    press('c', document.activeElement as Element);
    await settled();
    expect(log.copied[0]).toContain('In 1958 the town built');
    expect(log.copied[0]).toContain('https://port.example/lumieres');
    expect(textOf(page.querySelector('.saved'))).toBe('Copied.');
  });

  it('is left alone with a modifier, where text is written, and when keys are off', async () => {
    const { page } = await reading();
    expect(press('s', document.body, { ctrlKey: true })).toBe(true);
    expect(press('s', page.querySelector('textarea') as Element)).toBe(true);
    expect(press('s')).toBe(false);
    click(page, 'Letters are keys');
    await settled();
    expect(press('s')).toBe(true);
  });
});

describe('in a narrow window', () => {
  it('the original unfolds under each paragraph of the translation', async () => {
    isNarrow = true;
    const { page } = await reading();
    isNarrow = false;
    const row = page.querySelectorAll('.row')[1] as HTMLElement;
    const button = row.querySelector('button.unfold') as HTMLButtonElement;
    expect(textOf(row.firstElementChild)).toMatch(/^En 1958/);
    expect(textOf(button)).toBe('Original (1 difference)');
    expect(row.querySelector('.second')?.hasAttribute('hidden')).toBe(true);
    button.click();
    await settled();
    expect(row.querySelector('.second')?.hasAttribute('hidden')).toBe(false);
    // A paragraph without counterpart has nothing to unfold under.
    const alone = page.querySelector('.row.alone');
    expect(textOf(alone)).toContain('The treasurer');
    expect(alone?.querySelector('.second')?.hasAttribute('hidden')).toBe(false);
  });
});

describe('taken along', () => {
  it('as a page, it holds every word and needs nothing else', async () => {
    const { page, log } = await reading();
    click(page, 'As a page (HTML)');
    const [file] = log.saved;
    expect(file).toMatchObject({ name: 'comparison.html', type: 'text/html' });
    const saved = new DOMParser().parseFromString(file?.content ?? '', 'text/html');
    expect(saved.title).toBe('Colophon: comparison');
    const words = (root: ParentNode) =>
      [...root.querySelectorAll('.rows .words, .rows .note')].map(textOf);
    expect(words(saved)).toEqual(words(page));
    expect(textOf(saved.querySelector('header'))).toContain('Harbour News · 21 June 2024');
    expect(saved.querySelectorAll('script, link, img, button, details, [hidden]')).toHaveLength(0);
    expect(saved.querySelectorAll('style')).toHaveLength(1);
  });

  it('for translators and as JSON', async () => {
    const { page, log } = await reading();
    click(page, 'For translators (TMX)');
    click(page, 'JSON');
    click(page, 'For translators (XLIFF 2)');
    click(page, 'As a bilingual book (EPUB)');
    expect(log.saved.map(({ name, type }) => [name, type])).toEqual([
      ['comparison.tmx', 'application/x-tmx+xml'],
      ['comparison.json', 'application/json'],
      ['comparison.xlf', 'application/xliff+xml'],
      ['comparison.epub', 'application/epub+zip'],
    ]);
    expect(log.saved[3]?.content).toContain('mimetypeapplication/epub+zip');
    expect(log.saved[2]?.content).toContain('<target>En 1958');
    expect(log.saved[0]?.content).toContain('<seg>En 1958');
    expect(JSON.parse(log.saved[1]?.content ?? '')).toMatchObject({ likeness: expect.any(String) });
  });
});

describe('what goes wrong elsewhere', () => {
  it('leaves no side coming, and is not said of the page', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = async () => {
      throw new TypeError('no such function');
    };
    const page = await comparison(deskWith({ fromTab: broken }).desk);
    expect(textOf(page)).not.toContain('Taking');
    expect(textOf(page).match(/Colophon itself has failed here/g)).toHaveLength(2);
    expect(error).toHaveBeenCalledTimes(2);
    error.mockRestore();
  });
});

describe('a permission for one comparison', () => {
  const grant = 'https://harbour.example/*';
  const granted = async () => ({ ...takenOf(compared).source, grant });

  it('can be given back at once', async () => {
    const { desk, log } = deskWith({ byRequest: granted });
    const page = await comparison(desk);
    click(page, 'Ask harbour.example');
    await settled();
    click(page, 'Withdraw the permission for harbour.example');
    await settled();
    expect(log.withdrawn).toEqual([grant]);
    expect(textOf(page)).toContain('Withdrawn: Colophon may no longer ask harbour.example.');
  });

  it('that the browser keeps is said to be kept', async () => {
    const withdraw = () => Promise.reject(new Error('required'));
    const page = await comparison(deskWith({ byRequest: granted, withdraw }).desk);
    click(page, 'Ask harbour.example');
    await settled();
    click(page, 'Withdraw the permission for harbour.example');
    await settled();
    expect(textOf(page)).toContain('The browser keeps the permission for harbour.example');
  });
});
