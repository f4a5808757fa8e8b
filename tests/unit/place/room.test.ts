// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { roomBeside, sideWithRoom } from '../../../entrypoints/place/room';

/** A window 1280 pixels wide whose text runs from one edge to another. */
function page(left: number, right: number, direction: 'ltr' | 'rtl') {
  document.body.innerHTML = `<article dir="${direction}" style="direction: ${direction}"><p>A line of text.</p></article>`;
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ left, right } as DOMRect);
}

beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.restoreAllMocks());

describe('where the panel docks', () => {
  it.each<[string, number, number, 'ltr' | 'rtl', 'left' | 'right']>([
    ['away from where lines begin', 400, 880, 'ltr', 'right'],
    ['away from where lines begin, on a page from right to left', 400, 880, 'rtl', 'left'],
    ['where lines begin, where only there is room', 420, 1270, 'ltr', 'left'],
    ['where lines begin, on a page from right to left', 10, 860, 'rtl', 'right'],
    ['away from where lines begin, where there is room on neither side', 100, 1200, 'ltr', 'right'],
  ])('%s', (_, left, right, direction, side) => {
    page(left, right, direction);
    expect(sideWithRoom(document, 320)).toBe(side);
  });

  it('has the room between the text and the edge of the window', () => {
    page(300, 900, 'ltr');
    expect([roomBeside(document, 'left'), roomBeside(document, 'right')]).toEqual([300, 380]);
  });

  it('does not count a paragraph that is not shown', () => {
    page(300, 900, 'ltr');
    document.querySelector('article')?.insertAdjacentHTML('afterbegin', '<p hidden>Nothing.</p>');
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      const [left, right] = this.hasAttribute('hidden') ? [0, 0] : [300, 900];
      return { left, right } as DOMRect;
    });
    expect([roomBeside(document, 'left'), roomBeside(document, 'right')]).toEqual([300, 380]);
  });

  it('has all of the window on a page without text', () => {
    page(0, 0, 'ltr');
    document.body.replaceChildren();
    expect([roomBeside(document, 'left'), roomBeside(document, 'right')]).toEqual([1280, 1280]);
  });

  it('has all of the window in a document that has only begun', () => {
    const root = document.documentElement;
    root.remove();
    try {
      expect(sideWithRoom(document, 320)).toBe('right');
      expect(roomBeside(document, 'right')).toBe(innerWidth);
    } finally {
      document.append(root);
    }
  });
});
