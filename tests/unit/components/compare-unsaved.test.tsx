// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Taken } from '../../../utils/browser/taking/taken';
import {
  comparison,
  deskWith,
  original,
  press,
  reading,
  republication,
  settled,
  translation,
} from './compare-tools';
import { click, textOf } from './rendered';

/** Whether the browser would ask before the page goes. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

const sentences = (page: Element) =>
  [...page.querySelectorAll<HTMLElement>('.row [data-pair]')].filter(
    (one) => one.dataset.pair !== 'all',
  );

async function merge(page: Element) {
  sentences(page)
    .find((one) => /^(In|En) 1958/.test(textOf(one)))
    ?.focus();
  press('m', document.activeElement as Element);
  await settled();
  expect(textOf(page)).toContain('Set by hand');
}

describe('before the comparison goes, the browser asks', () => {
  it('nothing of whoever has only read', async () => {
    const { page } = await reading();
    press('n');
    press('s');
    click(page, 'JSON');
    await settled();
    expect(asks()).toBe(false);
  });

  it('where rows were set by hand, until a file holds them or they are undone', async () => {
    const { page } = await reading();
    await merge(page);
    expect(asks()).toBe(true);
    click(page, 'JSON');
    await settled();
    expect(asks()).toBe(false);
    // What comes after the file is in none.
    page.querySelector<HTMLElement>('.put-away')?.click();
    await settled();
    expect(asks()).toBe(true);
    press('z');
    await settled();
    expect(asks()).toBe(false);
  });

  it('where a difference was put away', async () => {
    const { page } = await reading();
    page.querySelector<HTMLElement>('.put-away')?.click();
    await settled();
    expect(asks()).toBe(true);
  });

  it('no longer, where the page is gone', async () => {
    const { page } = await reading();
    await merge(page);
    await reading();
    expect(asks()).toBe(false);
  });

  it('all the same, where a file was saved of three in which what was set does not stand', async () => {
    const articles = { original, translation, republication };
    const { desk } = deskWith({
      fromTab: async ({ role }): Promise<Taken | null> =>
        role ? { side: { role, article: articles[role] }, via: 'tab' } : null,
    });
    const page = await comparison(desk, undefined, {
      source: { role: 'original' },
      target: { role: 'republication' },
      thirds: [{ wanted: { role: 'translation' }, place: 1 }],
    });
    await merge(page);
    [...page.querySelectorAll('button')].find((one) => /^\+/.test(textOf(one)))?.click();
    await settled();
    click(page, 'JSON');
    await settled();
    expect(asks()).toBe(true);
  });
});
