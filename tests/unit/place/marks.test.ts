// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMarks } from '../../../entrypoints/lines/marks';
import { wordsIn } from '../words';

let roots: ShadowRoot[];

beforeEach(() => {
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  Range.prototype.getClientRects = () => [] as never;
  document.body.innerHTML = '<p>By Ada Wren</p><p>Translated by Bo Lind</p><p>Source: The Quay</p>';
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const LINES = ['By Ada Wren', 'Translated by Bo Lind', 'Source: The Quay'];

/** The lines that carry a mark now. */
const marked = () =>
  roots
    .filter(({ host }) => host.isConnected)
    .flatMap((root) => [...root.querySelectorAll('button')])
    .map((mark) => LINES.find((line) => mark.getAttribute('aria-label')?.endsWith(line)));

it('marks the lines that the rest of a page brings, too', () => {
  const marks = createMarks(document, wordsIn('en'));
  marks.show(['By Ada Wren'], () => {});
  expect(marked()).toEqual(['By Ada Wren']);
  marks.show(['By Ada Wren', 'Translated by Bo Lind'], () => {});
  expect(marked()).toEqual(['By Ada Wren', 'Translated by Bo Lind']);
  marks.show(['Source: The Quay'], () => {});
  expect(marked()).toHaveLength(3);
  marks.remove();
  expect(marked()).toEqual([]);
});
