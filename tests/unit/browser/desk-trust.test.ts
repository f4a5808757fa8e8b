import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerOfTab } from '../../../utils/browser/answers';
import { createDesk } from '../../../utils/browser/desk';
import { createKnowledge } from '../../../utils/browser/knowledge';
import { onlyTrustedActs } from '../../../utils/browser/trusted-acts';
import { fake, openTab, resetBrowser } from '../fake-browser';
import { catalogue, find, pages } from '../seed';
import { badge, elsewhere, load, page, silent, startDesk, TAB } from './desk-tools';

const stranger = 'https://attacker.example/a';

beforeEach(resetBrowser);

/** A desk that notes what is kept. */
function keepingDesk() {
  const kept: string[] = [];
  const desk = createDesk(
    createKnowledge({
      find: async (keys) => find(catalogue, keys),
      keep: async (_, address) => kept.push(address) > 0,
    }),
  );
  return { desk: { ...desk, settled: async () => {} }, kept };
}

describe('a message from a page of another site than the answer’s', () => {
  it.each(['', stranger, 'https://www.mondialisation.ca.attacker.example/', 'null'])(
    'changes nothing and learns nothing: %j',
    async (from) => {
      const desk = startDesk();
      await load(desk, page);
      const before = await answerOfTab(TAB);
      await desk.form(TAB, from, 'closed', true);
      await desk.dock(TAB, from, { side: 'left' });
      await desk.refused(TAB, from);
      expect(await desk.placeStarted(TAB, from)).toBe(null);
      expect(await answerOfTab(TAB)).toEqual(before);
      expect(fake.local).toEqual({});
    },
  );

  it('of the answer’s own page is heard', async () => {
    const desk = startDesk();
    await load(desk, page);
    expect(await desk.placeStarted(TAB, page.address)).toMatchObject({ address: page.address });
    await desk.dock(TAB, page.address, { side: 'left' });
    await desk.dock(TAB, page.address, { width: 500 });
    expect(fake.local.docks).toEqual({ 'mondialisation.ca': { side: 'left', width: 500 } });
    expect(await desk.placeStarted(TAB, page.address)).toMatchObject({
      dock: { side: 'left', width: 500 },
    });
    await desk.form(TAB, page.address, 'closed', true);
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'closed' });
  });
});

describe('what is kept', () => {
  it('is what the reader was shown, and of that page alone', async () => {
    const { desk, kept } = keepingDesk();
    await load(desk, page);
    expect(await desk.keep(TAB, stranger)).toBe(false);
    expect(await desk.keep(TAB, pages.original.address)).toBe(false);
    expect(kept).toEqual([]);
    expect(await desk.keep(TAB, page.address)).toBe(true);
    expect(kept).toEqual([page.address]);
  });
});

describe('an answer', () => {
  it('is forgotten when somebody asks for it and its page is gone', async () => {
    const { desk, kept } = keepingDesk();
    await load(desk, page);
    openTab(TAB, silent(elsewhere));
    expect(await desk.keep(TAB, page.address)).toBe(false);
    expect([await answerOfTab(TAB), kept]).toEqual([undefined, []]);
  });

  it('is forgotten as soon as its page says that it is left, and no other', async () => {
    const desk = startDesk();
    await load(desk, page);
    await desk.left(TAB, pages.original.address);
    expect(await answerOfTab(TAB)).toMatchObject({ address: page.address });
    await desk.left(TAB, page.address);
    expect(await answerOfTab(TAB)).toBeUndefined();
    expect(badge()).toBe('');
  });

  it('is none of a document that came after it, though the address is the same', async () => {
    const desk = startDesk();
    const form = async () => (await answerOfTab(TAB))?.form;
    openTab(TAB, silent(elsewhere), []);
    await desk.toggle(TAB);
    expect(await form()).toBe('open');
    // Loaded anew, after a crash: nobody has said that it was left.
    openTab(TAB, silent(elsewhere), []);
    await desk.toggle(TAB);
    expect(await form()).toBe('open');
    await desk.toggle(TAB);
    expect(await form()).toBe('closed');
  });
});

describe('an act in the panel', () => {
  it.each(['click', 'keydown'])('counts where the reader does it: %s', (type) => {
    const listeners = new Map<string, (event: unknown) => void>();
    const addEventListener = (name: string, listener: (event: unknown) => void) =>
      listeners.set(name, listener);
    onlyTrustedActs({ addEventListener } as unknown as EventTarget);
    const stopped = (isTrusted: boolean) => {
      const event = { isTrusted, preventDefault: vi.fn(), stopImmediatePropagation: vi.fn() };
      listeners.get(type)?.(event);
      return [event.preventDefault, event.stopImmediatePropagation].map(({ mock }) => mock.calls);
    };
    expect(stopped(true)).toEqual([[], []]);
    expect(stopped(false)).toEqual([[[]], [[]]]);
  });
});

describe('in a private window', () => {
  it('nothing is stored: no choice, no record; the panel is told', async () => {
    const { desk, kept } = keepingDesk();
    openTab(TAB, silent(page)).isPrivate = true;
    await desk.visit(TAB, page.address);
    await desk.page(TAB, page);
    expect(await answerOfTab(TAB)).toMatchObject({ isPrivate: true });
    await desk.form(TAB, page.address, 'folded', true);
    // Here it holds all the same.
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'folded', chosen: true });
    await desk.toggle(TAB);
    expect(await desk.keep(TAB, page.address)).toBe(false);
    expect([fake.local, kept]).toEqual([{}, []]);
  });

  it('the same is stored elsewhere', async () => {
    const { desk, kept } = keepingDesk();
    await load(desk, page);
    await desk.form(TAB, page.address, 'folded', true);
    await desk.keep(TAB, page.address);
    expect(fake.local).toMatchObject({ choices: { 'mondialisation.ca': 'folded' } });
    expect(kept).toHaveLength(1);
  });
});
