/** How texts look, without a browser: a text on a plain page, but for what is said of it. */
import type { Look, Looks } from '../../utils/page/sight/looks';

const style: Look['style'] = {
  backgroundClip: 'border-box',
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  clip: 'auto',
  clipPath: 'none',
  color: 'rgb(0, 0, 0)',
  colorScheme: 'normal',
  direction: 'ltr',
  display: 'block',
  filter: 'none',
  fontSize: '16px',
  maskImage: 'none',
  opacity: '1',
  overflowX: 'visible',
  overflowY: 'visible',
  position: 'static',
  transform: 'none',
  visibility: 'visible',
  webkitTextFillColor: 'rgb(0, 0, 0)',
};
const box = { left: 0, top: 0, right: 800, bottom: 2000 };

/** An element, `up` from which another stands, that is plain but for this. */
export function element(name: string, own: Partial<Look['style']> = {}, up?: number): Look {
  return { name, style: { ...style, ...own }, box, ...(up !== undefined && { up }) };
}

/** A page with one text of 200 × 20 pixels in a paragraph. */
export function plainLooks(paragraph: Partial<Look['style']> = {}): Looks {
  return {
    texts: [{ rect: { left: 20, top: 100, right: 220, bottom: 120 }, at: 0 }],
    elements: [element('p', paragraph, 1), element('body', {}, 2), element('html')],
    pictures: [],
    ...{ scrollX: 0, scrollY: 0, innerWidth: 800, innerHeight: 600 },
    ...{ scrollWidth: 800, scrollHeight: 2000, isDark: false },
  };
}
