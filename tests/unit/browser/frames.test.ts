import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerOfTab } from '../../../utils/browser/answers';
import type { Placing } from '../../../utils/browser/messages';
import type { PageHead } from '../../../utils/page/page';
import { fake, openTab, resetBrowser } from '../fake-browser';
import { load, openFrame, page, renamed, silent, startDesk, TAB, toggle } from './desk-tools';

beforeEach(resetBrowser);

const FRAME = 12;
const placed = () => fake.tabs.get(TAB)?.shown as Placing;

describe('the panel in a frame', () => {
  it('is told the tab’s one answer, where it comes with the key of that tab', async () => {
    const desk = startDesk();
    await load(desk, page);
    const started = await desk.panelStarted(TAB, openFrame(), FRAME);
    expect(started).toEqual({ tab: TAB, answer: await answerOfTab(TAB) });
    expect(started?.answer).toMatchObject({ form: 'open', address: page.address });
  });

  it('is told what is expected while its page is still arriving', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.visit(TAB, page.address);
    const started = await desk.panelStarted(TAB, openFrame(), FRAME);
    expect(started?.answer).toMatchObject({ address: page.address, context: {} });
    expect(await answerOfTab(TAB)).toBeUndefined();
  });

  it('is told that its page stands in a private window, which the page’s own tab has said', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.visit(TAB, page.address, true);
    const started = await desk.panelStarted(TAB, openFrame(), FRAME);
    expect(started?.answer).toMatchObject({ isPrivate: true });
  });

  it('has what it shows before the rest of its page is read', async () => {
    const desk = startDesk(undefined, 60_000);
    openTab(TAB, silent(page));
    await desk.visit(TAB, page.address);
    const answered = desk.page(TAB, page);
    await vi.waitFor(async () => expect(await answerOfTab(TAB)).toBeDefined());
    await desk.settled();
    expect(fake.tabs.get(TAB)?.scripts.has('/outline.js')).toBe(false);
    expect(await desk.panelStarted(TAB, openFrame(), FRAME)).not.toBeNull();
    await answered;
    expect(fake.tabs.get(TAB)?.scripts.has('/outline.js')).toBe(true);
  });

  it.each([
    ['whose page never asks', 5, async () => {}],
    ['that the page refuses', 60_000, (desk) => desk.refused(TAB, page.address)],
    ['that is never opened, the page being another', 60_000, async () => {}, renamed],
    ['of a tab that is closed', 60_000, (desk) => desk.closed(TAB)],
  ] satisfies [string, number, (desk: ReturnType<typeof startDesk>) => Promise<void>, PageHead?][])(
    'is not waited for, %s',
    async (_which, patience, then, head: PageHead = page) => {
      const desk = startDesk(undefined, patience);
      openTab(TAB, silent(head));
      await desk.visit(TAB, page.address);
      const answered = desk.page(TAB, head);
      await desk.settled();
      await then(desk);
      await answered;
    },
  );

  it('is told each later answer', async () => {
    const desk = startDesk();
    await load(desk, page);
    await desk.panelStarted(TAB, openFrame(), FRAME);
    await desk.form(TAB, page.address, 'folded', true);
    expect(fake.tabs.get(TAB)?.inFrame).toEqual(await answerOfTab(TAB));
    await toggle(desk);
    expect(fake.tabs.get(TAB)?.inFrame).toMatchObject({ form: 'open', asked: true });
    expect(fake.tabs.get(TAB)?.inFrame).toEqual(await answerOfTab(TAB));
  });

  it.each([
    ['a key that nobody made', 'guessed', TAB],
    ['the key of another tab', 'opened', TAB + 1],
  ])('is told nothing with %s', async (_, key, tab) => {
    const desk = startDesk();
    await load(desk, page);
    openTab(TAB + 1, silent(page), ['/place.js']);
    openFrame('opened');
    expect(await desk.panelStarted(tab, key, FRAME)).toBeNull();
    await toggle(desk);
    expect(fake.tabs.get(TAB)?.inFrame).toBeUndefined();
  });

  it('is told nothing with a key that has been used', async () => {
    const desk = startDesk();
    await load(desk, page);
    const key = openFrame();
    const both = [desk.panelStarted(TAB, key, FRAME), desk.panelStarted(TAB, key, FRAME + 1)];
    expect((await Promise.all(both)).map((started) => started !== null)).toEqual([true, false]);
  });

  it('leaves the page no word of what it says', async () => {
    await load(startDesk(), page);
    expect(Object.keys(placed()).sort()).toEqual(
      ['address', 'asked', 'chosen', 'form', 'inPage'].sort(),
    );
  });
});
