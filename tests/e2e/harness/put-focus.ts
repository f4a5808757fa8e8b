import type { Frame, Page } from 'puppeteer-core';
import { type Inside, inside } from './inside';
import { look, type Query } from './probe';
import { pageOf } from './protocol';
import { until } from './wait';

/**
 * Puts the focus on an element, as a script in its document would, and waits until the page around a
 * panel has heard of it: the browser, which sends keys there, has by then.
 * @throws Error that says what is in sight, or who has the focus, where it comes to nothing
 */
export async function putFocus(where: Page | Frame, query: Query, at: Inside = {}): Promise<void> {
  await pageOf(where).bringToFront();
  await until(`${String(query.name ?? query.role)} has the focus`, async () => {
    const seen = await look(where, at);
    if (!seen) throw new Error('nothing of ours is in sight');
    if (seen.all(query).some(({ focused }) => focused)) return true;
    // Told by its place in the document, which what comes in meanwhile may give to another: so again.
    const index = seen.find(query)?.index;
    if (index === undefined)
      throw new Error(`it is not in sight, but “${seen.text.slice(0, 120)}”`);
    await inside(where, at, focusAt, index);
    const [own, around] = [await inside(where, at, focused), await where.evaluate(focused)];
    throw new Error(`it was given the focus; in its document has it ${own}, around it ${around}`);
  });
}

function focusAt(root: ShadowRoot | Document, index: number): void {
  (root.querySelectorAll('*')[index] as HTMLElement | undefined)?.focus();
}

function focused(): string {
  const { tagName = 'nothing', className = '' } = document.activeElement ?? {};
  return `${tagName}.${className}${document.hasFocus() ? '' : ', without the window’s'}`;
}
