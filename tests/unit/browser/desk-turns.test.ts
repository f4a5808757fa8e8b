import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answerOfTab } from '../../../utils/browser/answers';
import { toolbarOf } from '../../../utils/browser/toolbar';
import { fake, openTab, resetBrowser } from '../fake-browser';
import { catalogue } from '../seed';
import {
  badge,
  elsewhere,
  exchangeText,
  expectAgreement,
  formShown,
  front,
  gateway,
  load,
  page,
  renamed,
  silent,
  startDesk,
  TAB,
  title,
  toggle,
  unknown,
} from './desk-tools';

type Started = ReturnType<typeof startDesk>;

beforeEach(resetBrowser);

describe('a page that is reported twice', () => {
  it('stays as the reader left it while the rest of it was read', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.visit(TAB, page.address);
    await desk.page(TAB, page);
    await desk.form(TAB, page.address, 'folded', true);
    await desk.page(TAB, page);
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'folded', chosen: true });
  });

  it('is wanted open again after it folded for want of room: the window may have grown', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.visit(TAB, page.address);
    await desk.page(TAB, page);
    await desk.form(TAB, page.address, 'folded', false);
    await desk.page(TAB, page);
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'open', chosen: false });
  });

  it('is docked where the reader puts it while it is being answered', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.visit(TAB, page.address);
    const answered = desk.page(TAB, page);
    await desk.dock(TAB, page.address, { width: 480 });
    await answered;
    expect(fake.local.docks).toEqual({ 'mondialisation.ca': { width: 480 } });
  });

  it('stays away where the page has thrown the panel out', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.visit(TAB, page.address);
    await desk.page(TAB, page);
    await desk.form(TAB, page.address, 'closed', false);
    await desk.page(TAB, page);
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'closed' });
  });

  it('opens when its text comes after its address', async () => {
    const desk = startDesk();
    await load(desk, renamed);
    expect(formShown()).toBe('closed');
    exchangeText(page);
    await desk.page(TAB, page);
    await desk.settled();
    expect([formShown(), badge()]).toEqual(['open', '3']);
    await expectAgreement();
  });

  it('closes when its text gives way to another under the same address', async () => {
    const desk = startDesk();
    await load(desk, page);
    exchangeText(renamed);
    await desk.page(TAB, renamed);
    expect([formShown(), badge()]).toEqual(['closed', '']);
    await expectAgreement();
  });
});

describe('the desk', () => {
  it('withdraws the old answer when another page begins to load', async () => {
    const desk = startDesk();
    await load(desk, page);
    await desk.visit(TAB, unknown.address);
    expect([badge(), title()]).toEqual(['', toolbarOf('unasked').title]);
    expect(await answerOfTab(TAB)).toBeUndefined();
  });

  it('keeps its answer while the background is stopped and woken', async () => {
    await load(startDesk(), page);
    const woken = startDesk();
    expect(await woken.placeStarted(TAB, fake.tabs.get(TAB)?.page.address ?? '')).toMatchObject({
      form: 'open',
      address: page.address,
    });
    await toggle(woken);
    expect(formShown()).toBe('closed');
    await expectAgreement();
  });

  it('forgets a tab that was closed', async () => {
    const desk = startDesk();
    await load(desk, page);
    fake.tabs.delete(TAB);
    await desk.closed(TAB);
    expect(fake.session).toEqual({});
  });

  it('is not upset by a tab that closes while it is answered', async () => {
    const desk = startDesk();
    await expect(desk.page(TAB, page)).resolves.not.toThrow();
    await expect(desk.toggle(TAB)).resolves.not.toThrow();
  });

  it('takes badge and title back from a tab that has moved on while it was answered', async () => {
    const gate = gateway();
    const desk = startDesk(() => gate.promise);
    openTab(TAB, silent(page));
    const answered = desk.page(TAB, page);
    exchangeText(elsewhere);
    gate.open();
    await answered;
    expect([badge(), title()]).toEqual(['', toolbarOf('unasked').title]);
    expect(await answerOfTab(TAB)).toBeUndefined();
  });

  it('does not answer by an outline that was taken before the text was exchanged, however late it comes', async () => {
    const desk = startDesk();
    await load(desk, page);
    exchangeText(renamed);
    const gate = gateway();
    const { scripting } = browser;
    const run = scripting.executeScript.bind(scripting);
    const held = vi.spyOn(scripting, 'executeScript').mockImplementationOnce(async (injection) => {
      const outline = await run(injection);
      await gate.promise;
      return outline;
    });
    const old = desk.page(TAB, renamed);
    await vi.waitFor(() => expect(held).toHaveBeenCalled());
    exchangeText(page);
    await desk.page(TAB, page);
    gate.open();
    await old;
    expect([formShown(), badge()]).toEqual(['open', '3']);
    await expectAgreement();
    held.mockRestore();
  });

  it.each([
    ['in the panel', (desk: Started) => desk.form(TAB, page.address, 'closed', true)],
    ['by the button itself', (desk: Started) => desk.toggle(TAB)],
  ])('has the button tell what is chosen %s once it is stored', async (_where, choose) => {
    const desk = startDesk();
    await load(desk, page);
    const gate = gateway();
    const { local } = browser.storage;
    const set = local.set.bind(local);
    const held = vi.spyOn(local, 'set').mockImplementationOnce(async (items) => {
      await gate.promise;
      await set(items);
    });
    const chosen = choose(desk);
    await vi.waitFor(() => expect(held).toHaveBeenCalled());
    // Whatever else is under way for it.
    await new Promise((done) => setTimeout(done));
    expect(title()).toContain('Click to close.');
    gate.open();
    await chosen;
    expect(title()).toContain('Click to open.');
    held.mockRestore();
  });

  it('waits for no page that was put aside before it answered', async () => {
    const desk = startDesk();
    await load(desk, page);
    const tab = fake.tabs.get(TAB);
    if (tab) tab.isFrozen = true;
    const answered = desk.page(TAB, page);
    exchangeText(elsewhere);
    await answered;
    expect([badge(), title()]).toEqual(['', toolbarOf('unasked').title]);
    await desk.visit(TAB, unknown.address);
  });

  it('ignores a form from a panel it knows nothing of', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.form(TAB, page.address, 'closed', true);
    expect([fake.local, fake.session]).toEqual([{}, {}]);
  });

  it('answers two messages of one tab in their order, however long the first takes', async () => {
    const gate = gateway();
    const desk = startDesk(() => gate.promise);
    openTab(TAB, silent(page));
    const first = desk.page(TAB, page);
    const second = desk.form(TAB, page.address, 'folded', true);
    const third = desk.toggle(TAB);
    gate.open();
    await Promise.all([first, second, third]);
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'open', chosen: true });
    expect(fake.local).toMatchObject({ choices: { 'mondialisation.ca': 'open' } });
  });

  it('does not let one tab wait for another', async () => {
    const gate = gateway();
    const desk = startDesk(() => gate.promise);
    openTab(TAB, silent(page));
    openTab(8, silent(front));
    const waiting = desk.page(TAB, page);
    await desk.page(8, front);
    expect(fake.buttons.get(8)?.title).toBe(toolbarOf(null).title);
    expect(fake.buttons.has(TAB)).toBe(false);
    gate.open();
    await waiting;
    expect(badge()).toBe('3');
  });

  it('answers the next message after one that failed', async () => {
    let isBroken = true;
    const desk = startDesk(async () => {
      if (isBroken) throw new Error('the catalogue is not there');
      return catalogue;
    });
    openTab(TAB, silent(page));
    await expect(desk.page(TAB, page)).rejects.toThrow('not there');
    isBroken = false;
    await desk.page(TAB, page);
    await desk.settled();
    expect(formShown()).toBe('open');
  });

  it('asks for the catalogue only on an address that may be an article’s', async () => {
    const desk = startDesk(() => Promise.reject(new Error('nobody asked')));
    await load(desk, elsewhere);
    await load(desk, front);
    expect(badge()).toBe('');
  });
});

describe('what is expected of a page before it is read', () => {
  it('is what is shown once it has been, as long as it carries the headline', async () => {
    const desk = startDesk();
    // Gone before it could be read: the answer by its head stays.
    openTab(TAB, silent(front));
    const expected = await desk.visit(TAB, page.address);
    expect(page.headlines).toContain(expected?.headline);
    await desk.page(TAB, page);
    await desk.settled();
    expect(formShown()).toBe('open');
    expect(fake.tabs.get(TAB)?.shown).toEqual(expected?.placing);
  });

  it.each([
    ['of an article without a record', unknown.address, {}],
    ['of no article', front.address, {}],
    ['where the site is off', page.address, { sitesOff: ['mondialisation.ca'] }],
    ['where nothing is to be shown by itself', page.address, { form: 'closed' }],
  ])('is nothing %s', async (_, address, settings) => {
    fake.local = settings;
    const desk = startDesk();
    openTab(TAB, silent({ address, headlines: [] }));
    expect(await desk.visit(TAB, address)).toBeNull();
    expect(fake.tabs.get(TAB)?.scripts.has('/place.js')).toBe(false);
  });

  it('holds up nothing when it fails', async () => {
    let isBroken = true;
    const desk = startDesk(async () => {
      if (isBroken) throw new Error('the catalogue is not there');
      return catalogue;
    });
    openTab(TAB, silent(page));
    await expect(desk.visit(TAB, page.address)).rejects.toThrow('not there');
    isBroken = false;
    await desk.page(TAB, page);
    await desk.settled();
    expect(formShown()).toBe('open');
  });
});

it('a page that was left while it was read takes nothing from the one that is asked about', async () => {
  const desk = startDesk();
  await load(desk, page);
  // Its text is taken once more, and comes when another page is there.
  const { scripting } = browser;
  const real = scripting.executeScript.bind(scripting);
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const held = vi.spyOn(scripting, 'executeScript').mockImplementation(async (injection) => {
    const taken = await real(injection);
    if ('func' in injection) await late;
    return taken;
  });
  const read = desk.page(TAB, page);
  await vi.waitFor(() => expect(held).toHaveBeenCalled());
  held.mockRestore();
  openTab(TAB, silent(elsewhere));
  await toggle(desk);
  arrive();
  await read;
  await desk.settled();
  expect(await answerOfTab(TAB)).toMatchObject({ address: elsewhere.address, form: 'open' });
  expect(formShown()).toBe('open');
});
