/** Whether a text is seen, judged by what the browser tells; what browsers tell, they say in `tests/e2e/`. */
import { describe, expect, it, test } from 'vitest';
import type { Look, Looks } from '../../../utils/page/sight/looks';
import { unseenIn } from '../../../utils/page/sight/seen';
import { element, plainLooks } from '../looks';

const isSeen = (looks: Looks) => unseenIn(looks).length === 0;
/** In a paragraph around which another element stands. */
const within = (paragraph: Partial<Look['style']>, around: Look): Looks => {
  const [p, body, html] = plainLooks(paragraph).elements as [Look, Look, Look];
  return { ...plainLooks(), elements: [p, { ...around, up: 2 }, body, html].map(inARow) };
};
const inARow = ({ up: _, ...look }: Look, place: number, all: readonly Look[]): Look =>
  place < all.length - 1 ? { ...look, up: place + 1 } : look;

test('a plain text is seen, and one that the browser does not show is not', () => {
  expect(unseenIn({ ...plainLooks(), texts: [{}, ...plainLooks().texts, {}] })).toEqual([0, 2]);
});

describe('a text is not seen', () => {
  it.each<[string, Partial<Look['style']>]>([
    ['out of sight', { visibility: 'hidden' }],
    ['too small', { fontSize: '2px' }],
    ['faint', { opacity: '0.05' }],
    ['filtered out', { filter: 'blur(0px) opacity(0)' }],
    ['masked', { maskImage: 'linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))' }],
    ['cut away by a circle', { clipPath: 'circle(0px at 50% 50%)' }],
    ['cut away from both sides', { clipPath: 'inset(50%)' }],
    ['cut away to a line', { clipPath: 'polygon(0px 0px, 0px 0px, 0px 40px)' }],
    ['cut away, placed', { clip: 'rect(0px, 0px, 0px, 0px)', position: 'absolute' }],
    ['white on white', { webkitTextFillColor: 'rgb(255, 255, 255)' }],
    ['transparent', { webkitTextFillColor: 'rgba(0, 0, 0, 0)' }],
    [
      'in the colour of its ground',
      { backgroundColor: 'rgb(3, 3, 3)', webkitTextFillColor: 'rgb(0, 0, 0)' },
    ],
  ])('%s', (_, style) => expect(isSeen(plainLooks(style))).toBe(false));

  it('where what is around it makes it faint together', () => {
    expect(isSeen(within({ opacity: '0.3' }, element('div', { opacity: '0.3' })))).toBe(false);
    expect(isSeen(within({ opacity: '0.5' }, element('div', { opacity: '0.5' })))).toBe(true);
  });

  it('where what is around it clips it away, unless it is placed out of that', () => {
    const closed = {
      ...element('div', { overflowX: 'hidden', overflowY: 'hidden' }),
      box: { left: 0, top: 0, right: 800, bottom: 0 },
    };
    expect(isSeen(within({}, closed))).toBe(false);
    expect(isSeen(within({ position: 'absolute' }, closed))).toBe(true);
  });

  it('where nobody can scroll', () => {
    const at = (left: number): Looks => ({
      ...plainLooks(),
      texts: [{ rect: { left, top: 100, right: left + 200, bottom: 120 }, at: 0 }],
    });
    expect([isSeen(at(-9999)), isSeen(at(5000)), isSeen(at(20))]).toEqual([false, false, true]);
    const rtl = (looks: Looks): Looks => ({
      ...looks,
      elements: looks.elements.map((one) => ({
        ...one,
        style: { ...one.style, direction: 'rtl' },
      })),
    });
    expect(isSeen(rtl(at(-400)))).toBe(true);
  });

  it('where more is around it than can be told', () => {
    const [p] = plainLooks().elements as [Look];
    expect(isSeen({ ...plainLooks(), elements: [p] })).toBe(false);
    expect(isSeen({ ...plainLooks(), elements: [{ ...p, up: 0 }] })).toBe(false);
    expect(isSeen({ ...plainLooks(), elements: [] })).toBe(false);
  });
});

describe('a text is seen', () => {
  const white: Partial<Look['style']> = { webkitTextFillColor: 'rgb(255, 255, 255)' };
  it.each<[string, Looks]>([
    ['white on a picture behind it', plainLooks({ ...white, backgroundImage: 'url("a.png")' })],
    [
      'white on a picture that lies there',
      { ...plainLooks(white), pictures: [{ left: 0, top: 0, right: 400, bottom: 300 }] },
    ],
    [
      'white where the browser itself paints dark',
      {
        ...plainLooks(white),
        isDark: true,
        elements: plainLooks(white).elements.map((one) => ({
          ...one,
          style: { ...one.style, colorScheme: 'light dark' },
        })),
      },
    ],
    [
      'cut out of a picture',
      plainLooks({ webkitTextFillColor: 'rgba(0, 0, 0, 0)', backgroundClip: 'text' }),
    ],
    ['fading out', plainLooks({ maskImage: 'linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))' })],
    ['in a colour written another way', plainLooks({ webkitTextFillColor: 'oklch(1 0 0)' })],
    ['in a rounded corner', plainLooks({ clipPath: 'inset(0px round 8px)' })],
  ])('%s', (_, looks) => expect(isSeen(looks)).toBe(true));
});
