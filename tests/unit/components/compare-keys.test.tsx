// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { press, reading, settled } from './compare-tools';
import { click, textOf } from './rendered';

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

describe('the reader’s hand by keys', () => {
  const row = (page: Element) => page.querySelectorAll('.row')[1] as HTMLElement;
  const sentence = (page: Element, words: string) =>
    [...row(page).querySelectorAll<HTMLElement>('[data-pair]')].find((one) =>
      textOf(one).startsWith(words),
    );
  const shape = (page: Element) => {
    const pairs = new Map<string, string[]>();
    for (const one of row(page).querySelectorAll<HTMLElement>('[data-pair]')) {
      const key = one.dataset.pair ?? '';
      pairs.set(key, [...(pairs.get(key) ?? []), textOf(one).slice(0, 8)]);
    }
    return [...pairs.values()].map((all) => all.join(' = ')).sort();
  };

  it('takes apart, pairs again and undoes what is in focus, however often rows were counted anew', async () => {
    const { page } = await reading();
    const before = shape(page);
    expect(before).toContain('In 1958  = En 1958,');
    sentence(page, 'En 1958')?.focus();
    press('u', document.activeElement as Element);
    await settled();
    expect(shape(page)).toEqual(expect.arrayContaining(['In 1958 ', 'En 1958,']));
    expect(textOf(row(page))).toContain('Set by hand');
    // The target has another number now than when it got the focus.
    press(
      'j',
      document.activeElement === document.body ? page : (document.activeElement as Element),
    );
    await settled();
    sentence(page, 'In 1958')?.focus();
    press('j', document.activeElement as Element);
    await settled();
    expect(shape(page)).toEqual(before);
    press('z');
    await settled();
    press('z');
    await settled();
    expect(shape(page)).toEqual(before);
    expect(textOf(row(page))).not.toContain('Set by hand');
  });

  it('marks what it set in every file, and in the other order of the sides', async () => {
    const { page, log } = await reading();
    sentence(page, 'In 1958')?.focus();
    press('m', document.activeElement as Element);
    await settled();
    press('s');
    await settled();
    expect(textOf(row(page))).toContain('Set by hand');
    for (const file of [
      'For translators (TMX)',
      'For translators (XLIFF 2)',
      'As a page (HTML)',
      'JSON',
    ])
      click(page, file);
    await settled();
    const marks: Record<string, RegExp> = {
      '.tmx': /x-by-hand/,
      '.xlf': /reviewed/,
      '.json': /"byHand": ?true/,
      '.html': /Set by hand/,
    };
    for (const [ending, mark] of Object.entries(marks)) {
      const saved = log.saved.find(({ name }) => name.endsWith(ending));
      expect(saved?.content, ending).toMatch(mark);
    }
  });
});
