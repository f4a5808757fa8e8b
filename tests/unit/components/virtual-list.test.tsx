// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { VirtualList } from '../../../components/options/VirtualList';
import { rendered, textOf } from './rendered';

const ROW = 100;

/** A list of as many buttons, scrolled to a row. */
function listOf(count: number) {
  const items = Array.from({ length: count }, (_, i) => `row ${i + 1}`);
  const page = rendered(
    <VirtualList
      items={items}
      rowHeight={ROW}
      label="Rows"
      row={(item, isAbove) => (
        <button type="button" tabIndex={isAbove ? -1 : 0}>
          {item}
        </button>
      )}
    />,
  );
  const region = page.querySelector('section') as HTMLElement;
  const scrollTo = (row: number) =>
    act(() => {
      region.scrollTop = row * ROW;
      region.dispatchEvent(new Event('scroll'));
    });
  const rows = () => [...page.querySelectorAll('li')];
  const button = (name: string) =>
    [...page.querySelectorAll('button')].find((one) => textOf(one) === name);
  return { region, scrollTo, rows, button };
}

describe('a list of 100,000 rows', () => {
  it('has only those around the view in the document, and says which of how many they are', () => {
    const { region, scrollTo, rows } = listOf(100_000);
    expect(rows().length).toBeLessThan(20);
    for (const row of [0, 1, 50_000, 99_994]) {
      scrollTo(row);
      expect(rows().length).toBeLessThan(20);
      const positions = rows().map((one) => Number(one.getAttribute('aria-posinset')));
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
      for (const seen of [1, 6]) expect(positions).toContain(row + seen);
      expect(rows().every((one) => one.getAttribute('aria-setsize') === '100000')).toBe(true);
    }
    expect(textOf(rows().at(-1))).toBe('row 100000');
    expect([region.tabIndex, region.getAttribute('aria-label')]).toEqual([0, 'Rows']);
  });

  it('lets Tab go to the first row in view, not to one above it', () => {
    const { scrollTo, button } = listOf(100_000);
    scrollTo(50_000);
    expect(button('row 50000')?.tabIndex).toBe(-1);
    expect(button('row 50001')?.tabIndex).toBe(0);
  });

  it('keeps the row that has the focus, however far it is scrolled away', () => {
    const { scrollTo, rows, button } = listOf(100_000);
    act(() => button('row 2')?.focus());
    scrollTo(50_000);
    expect(textOf(document.activeElement)).toBe('row 2');
    expect(rows()[0]?.contains(document.activeElement)).toBe(true);
    act(() => button('row 50003')?.focus());
    expect(button('row 2')).toBeUndefined();
    scrollTo(3);
    expect(textOf(rows().at(-1))).toBe('row 50003');
  });
});

it.each([0, 1, 5])('a list of %i rows has them all', (count) => {
  expect(listOf(count).rows()).toHaveLength(count);
});
