// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { EN, seedContext } from '../seed';
import { click, editionsIn, panelFor, textOf } from './rendered';

describe('the ways to an edition', () => {
  const linksOf = (edition: Element | undefined) =>
    [...(edition?.querySelectorAll(':is(h3, .ways) a') ?? [])].map(
      (link) => [textOf(link).replace(' ↗', ''), link.getAttribute('href')] as const,
    );

  it('where its address is inferred: that address, said to be so, a search and the archive', () => {
    const [original] = editionsIn(panelFor(seedContext('republication')).panel);
    const address = 'https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/';
    expect(linksOf(original)).toEqual([
      [`“${EN}”`, address],
      [
        'Search Indian Punchline',
        `https://www.indianpunchline.com/?${new URLSearchParams({ s: EN })}`,
      ],
      ['Archive', `https://web.archive.org/web/20240621/${address}`],
      // Their form, with nothing in it: what is saved there the reader says there.
      ['Save a copy', 'https://web.archive.org/save'],
    ]);
    expect(textOf(original)).toContain('Address inferred from the site’s usual form.');
    expect(textOf(original?.querySelector('.badge'))).toBe('English');
  });

  it('where its address is not known: a search, and that it is not stated', () => {
    const republication = editionsIn(panelFor(seedContext('original')).panel)[2];
    expect(linksOf(republication).map(([name]) => name)).toEqual(['Search Mondialisation.ca']);
    expect(textOf(republication)).toContain('Address not stated.');
  });

  it('are not offered where the reader is', () => {
    const republication = editionsIn(panelFor(seedContext('republication')).panel)[2];
    expect(linksOf(republication)).toEqual([]);
  });

  it('mark a language that is only inferred', () => {
    const translation = editionsIn(panelFor(seedContext('republication')).panel)[1];
    expect(textOf(translation?.querySelector('.badge'))).toBe('French (inferred)');
  });
});

describe('the reader', () => {
  it.each([
    ['folds', 'Fold', ['folded']],
    ['closes', 'Close', ['closed']],
    ['asks for the options of', 'Options', ['options']],
  ])('%s the open panel by its button', (_, button, expected) => {
    const { panel, asked } = panelFor(seedContext('republication'));
    click(panel, button);
    expect(asked).toEqual(expected);
  });

  const press = (panel: HTMLElement, key: string) =>
    act(() => {
      const inside = panel.querySelector('summary') ?? panel;
      inside.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });

  it.each([
    ['Escape', ['folded']],
    ['a', []],
  ])('folds it by Escape alone, with the focus inside: %s', (key, expected) => {
    const { panel, asked } = panelFor(seedContext('republication'));
    press(panel, key);
    expect(asked).toEqual(expected);
  });

  it('reads the answer on the folded panel', () => {
    const { panel } = panelFor(seedContext('republication'), { form: 'folded' });
    expect(textOf(panel)).toBe(
      'ColophonFrench translation, by Wayan for le Saker Francophone, of an article in English.',
    );
  });

  it.each([
    ['unfolds', 'button.unfold', ['open']],
    ['closes', 'button:not(.unfold)', ['closed']],
  ])('%s the folded panel', (_, selector, expected) => {
    const { panel, asked } = panelFor(seedContext('republication'), { form: 'folded' });
    act(() => panel.querySelector<HTMLElement>(selector)?.click());
    expect(asked).toEqual(expected);
  });

  it.each(['open', 'folded'] as const)('keeps the focus where it is: %s', (form) => {
    // Asked for, too: its frame is given it by the page around.
    const { panel } = panelFor(seedContext('republication'), { form, asked: true });
    expect(panel.contains(document.activeElement)).toBe(false);
  });

  it('is told how the panel stands', () => {
    const { panel } = panelFor(seedContext('republication'));
    expect(panel.querySelector('[aria-expanded]')?.getAttribute('aria-expanded')).toBe('true');
    const folded = panelFor(seedContext('republication'), { form: 'folded' }).panel;
    expect(folded.querySelector('[aria-expanded]')?.getAttribute('aria-expanded')).toBe('false');
  });
});
