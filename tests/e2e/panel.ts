/** The panel as the tests speak of it: its form, its agreement with the button, its controls. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { type Inside, inside } from './harness/inside';
import { count, readIn, waitFor } from './harness/probe';
import { type Button, button, clickToolbarButton } from './harness/toolbar';
import { until } from './harness/wait';
import type { Bench } from './session';

export type Form = 'open' | 'folded' | 'closed';

/** A message of the English interface, with its values filled in. */
export function words(key: keyof typeof en, ...values: string[]): string {
  return en[key].message.replace(/\$(\d)/g, (_all, number) => values[Number(number) - 1] ?? '');
}

/** Selectors of the panel's own controls. */
export const controls = {
  fold: { role: 'button', name: 'Fold' },
  unfold: { role: 'button', attributes: { 'aria-expanded': 'false' } },
  close: { role: 'button', name: 'Close' },
  options: { role: 'button', name: 'Options' },
} as const;

/** How the panel stands in a page at this moment. */
export const formOf = async (page: Page): Promise<Form> => (await standing(page)).form;

async function standing(page: Page): Promise<{ form: Form; isLoading: boolean }> {
  const { elements = [], isLoading = false } = (await readIn(page, {}, { role: 'button' })) ?? {};
  const buttons = elements.filter(({ visible }) => visible);
  const isOpen = buttons.some(({ name }) => name === controls.fold.name);
  const isFolded = buttons.some(({ attributes }) => attributes['aria-expanded'] === 'false');
  return { form: isOpen ? 'open' : isFolded ? 'folded' : 'closed', isLoading };
}

/** Waits until the panel of a page is there, open, and has loaded (`agreesOn` says why). */
export async function opened(page: Page): Promise<void> {
  await waitFor(page, controls.fold);
  await loaded(page);
}

/** Waits until the panel of a page has loaded. */
export async function loaded(page: Page): Promise<void> {
  await until('the panel has loaded', () =>
    inside(page, {}, () => document.readyState === 'complete'),
  );
}

/**
 * Waits until the panel of a page that states something has been told what: first it shows what is
 * recorded, then the page's own words join in, and what stands below them moves.
 */
export async function settled(page: Page): Promise<void> {
  await until('the page’s own words are in the panel', () =>
    inside(
      page,
      {},
      (root, said) => (root as Document).body.textContent.includes(said),
      words('statedByThisPage'),
    ),
  );
}

/**
 * Waits until panel, badge and button title all say the same of a recorded article, and that the
 * page holds one panel or none, which has loaded: Firefox keeps no page for going back that is left
 * earlier, and calls a reload at that moment aborted.
 */
export async function agreesOn(
  bench: Pick<Bench, 'session'>,
  page: Page,
  form: Form,
): Promise<void> {
  const expected = {
    form,
    isLoading: false,
    panels: form === 'closed' ? 0 : 1,
    badge: '3',
    action: form === 'open' ? 'Click to close.' : 'Click to open.',
  };
  await shows(expected, async () => {
    const { badge, title } = await button(bench.session, page);
    return {
      ...(await standing(page)),
      panels: await count(page),
      badge,
      action: /Click to \w+\.$/.exec(title)?.[0] ?? title,
    };
  });
}

/** Waits until the button of a page makes no claim and the page has no panel. */
export async function staysSilent(bench: Pick<Bench, 'session'>, page: Page): Promise<void> {
  await shows({ badge: '', panels: 0, claims: false }, async () => {
    const { badge, title } = await button(bench.session, page);
    return { badge, panels: await count(page), claims: /edition|Click/.test(title) };
  });
}

/** Clicks the toolbar button and waits until it says something else than before. */
export async function toggle(bench: Pick<Bench, 'session'>, page: Page): Promise<Button> {
  const before = await button(bench.session, page);
  await clickToolbarButton(bench.session, page);
  return until('the button says something else', async () => {
    const now = await button(bench.session, page);
    return now.title !== before.title && now;
  });
}

/** Opens everything that is folded away inside the panel, or in the whole page. */
export async function unfoldAll(page: Page, at: Inside = {}): Promise<void> {
  // What lies below and what is folded away is made after the rest; in a panel the foot is last.
  await until('everything is there to be unfolded', () =>
    inside(page, at, (root) => {
      const all = [...root.querySelectorAll('details')];
      for (const details of all) details.open = true;
      const isWhole = root === document || root.querySelector('footer') !== null;
      return isWhole && all.length > 0 && all.every(({ children }) => children.length > 1);
    }),
  );
}

/** Waits until what is seen equals what is expected; fails with the difference. */
export async function shows<T>(expected: T, see: () => Promise<T>): Promise<void> {
  let seen: T | undefined;
  const compare = async () => {
    seen = await see();
    return JSON.stringify(seen) === JSON.stringify(expected);
  };
  await until(JSON.stringify(expected), compare, { every: 50 }).catch((error: unknown) => {
    if (seen === undefined) throw error;
  });
  expect(seen).toEqual(expected);
}
