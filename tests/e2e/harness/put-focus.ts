import type { Frame, Page } from 'puppeteer-core';
import { type Inside, inside } from './inside';
import { look, type Query } from './probe';
import { pageOf } from './protocol';
import { until } from './wait';

/**
 * Puts the focus on an element, as a script in its document would, and waits until the page around a
 * panel has heard of it: the browser, which sends keys there, has by then.
 */
export async function putFocus(where: Page | Frame, query: Query, at: Inside = {}): Promise<void> {
  await pageOf(where).bringToFront();
  await until(`${String(query.name ?? query.role)} has the focus`, async () => {
    const seen = await look(where, at);
    if (seen?.all(query).some(({ focused }) => focused)) return true;
    // Told by its place in the document, which what comes in meanwhile may give to another: so again.
    const index = seen?.find(query)?.index;
    if (index !== undefined) await inside(where, at, focusAt, index);
    return false;
  });
}

/**
 * What has the focus in its frame is not given it again, though the page around has taken it back
 * meanwhile: so it gives it up first.
 */
function focusAt(root: ShadowRoot | Document, index: number): void {
  const element = root.querySelectorAll('*')[index] as HTMLElement | undefined;
  element?.blur();
  element?.focus();
}
