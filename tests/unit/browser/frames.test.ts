import { beforeEach, describe, expect, it } from 'vitest';
import { answerOfTab } from '../../../utils/browser/answers';
import type { Placing } from '../../../utils/browser/messages';
import { fake, openTab, resetBrowser } from '../fake-browser';
import { load, page, silent, startDesk, TAB, toggle } from './desk-tools';

beforeEach(resetBrowser);

const FRAME = 12;
const placed = () => fake.tabs.get(TAB)?.shown as Placing;

describe('the panel in a frame', () => {
  it('is told the tab’s one answer, where it comes with the key of that tab', async () => {
    const desk = startDesk();
    await load(desk, page);
    const started = await desk.panelStarted(TAB, placed().key, FRAME);
    expect(started).toEqual({ tab: TAB, answer: await answerOfTab(TAB) });
    expect(started?.answer).toMatchObject({ form: 'open', address: page.address });
  });

  it('is told what is expected while its page is still arriving', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    const expected = await desk.visit(TAB, page.address);
    const started = await desk.panelStarted(TAB, expected?.placing.key ?? '', FRAME);
    expect(started?.answer).toMatchObject({ address: page.address, context: {} });
    expect(await answerOfTab(TAB)).toBeUndefined();
  });

  it('is told each later answer', async () => {
    const desk = startDesk();
    await load(desk, page);
    await desk.panelStarted(TAB, placed().key, FRAME);
    await desk.form(TAB, 'folded', true);
    expect(fake.tabs.get(TAB)?.inFrame).toEqual(await answerOfTab(TAB));
    await toggle(desk);
    expect(fake.tabs.get(TAB)?.inFrame).toMatchObject({ form: 'open', asked: true });
    expect(fake.tabs.get(TAB)?.inFrame).toEqual(await answerOfTab(TAB));
  });

  it.each([
    ['a key that nobody made', () => '00000000-0000-4000-8000-000000000000', TAB],
    ['the key of another tab', () => placed().key, TAB + 1],
  ])('is told nothing with %s', async (_, key, tab) => {
    const desk = startDesk();
    await load(desk, page);
    expect(await desk.panelStarted(tab, key(), FRAME)).toBeNull();
  });

  it('is told nothing with a key that has been used', async () => {
    const desk = startDesk();
    await load(desk, page);
    const { key } = placed();
    const both = [desk.panelStarted(TAB, key, FRAME), desk.panelStarted(TAB, key, FRAME + 1)];
    expect((await Promise.all(both)).map((started) => started !== null)).toEqual([true, false]);
  });

  it('is opened once more with another key', async () => {
    const desk = startDesk();
    await load(desk, page);
    const { key } = placed();
    await desk.panelStarted(TAB, key, FRAME);
    await toggle(desk);
    expect(placed().key).not.toBe(key);
  });

  it('leaves the page no word of what it says', async () => {
    await load(startDesk(), page);
    expect(Object.keys(placed()).sort()).toEqual(
      ['address', 'asked', 'chosen', 'form', 'inPage', 'key'].sort(),
    );
  });
});
