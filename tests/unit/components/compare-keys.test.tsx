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
