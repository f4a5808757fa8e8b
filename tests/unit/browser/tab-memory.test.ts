import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forget, keep, ofPrivateWindows, recall } from '../../../utils/browser/tab-memory';
import { fake, openTab, resetBrowser } from '../fake-browser';
import { load, openFrame, page, silent, startDesk, TAB } from './desk-tools';

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

it('is remembered in the session, until it is forgotten', async () => {
  await keep('frame:7', 3);
  expect(fake.session).toEqual({ 'frame:7': 3 });
  expect([await recall('frame:7'), await recall('frame:8')]).toEqual([3, undefined]);
  await forget('frame:7');
  expect(fake.session).toEqual({});
});

describe('in Chrome’s private windows', () => {
  it('is remembered apart from what other windows see', async () => {
    fake.isPrivate = true;
    await keep('frame:7', 3);
    expect(fake.session).toEqual({});
    expect(await recall('frame:7')).toBe(3);
    fake.isPrivate = false;
    expect(await recall('frame:7')).toBeUndefined();
  });

  it('outlives the background, until it is forgotten', async () => {
    const [before, after] = [ofPrivateWindows(), ofPrivateWindows()];
    await before.keep('frame:7', 3);
    expect([await after.recall('frame:7'), await after.recall('frame:8')]).toEqual([3, undefined]);
    await after.forget('frame:7');
    expect(await before.recall('frame:7')).toBeUndefined();
  });

  it('is told to the other pages, until they have heard enough', async () => {
    const [background, panel] = [ofPrivateWindows(), ofPrivateWindows()];
    const heard: unknown[] = [];
    const enough = new AbortController();
    panel.onKept('answer:7', (value) => heard.push(value), enough.signal);
    await background.keep('answer:8', 'of another tab');
    await background.keep('answer:7', 'new');
    await background.forget('answer:7');
    await vi.waitFor(() => expect(heard).toEqual(['new', undefined]));
    enough.abort();
    const last = new Promise((resolve) =>
      panel.onKept('answer:9', resolve, new AbortController().signal),
    );
    await background.keep('answer:7', 'too late');
    await background.keep('answer:9', 'last');
    expect(await last).toBe('last');
    expect(heard).toEqual(['new', undefined]);
  });
});

describe('of a tab that is closed', () => {
  it('nothing is left', async () => {
    const desk = startDesk();
    await load(desk, page);
    expect(Object.keys(fake.session)).not.toEqual([]);
    await desk.closed(TAB);
    expect(fake.session).toEqual({});
  });

  it('nothing is left by a page that begins when it is gone', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    const begins = desk.visit(TAB, page.address);
    fake.tabs.delete(TAB);
    await begins;
    await desk.closed(TAB);
    await desk.visit(TAB, page.address);
    await vi.waitFor(() => expect(fake.session).toEqual({}));
  });

  it('nothing is left, whatever was still under way', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.visit(TAB, page.address);
    const key = openFrame();
    const underWay = [
      desk.page(TAB, page),
      desk.panelStarted(TAB, key, 3),
      desk.form(TAB, page.address, 'folded', true),
    ];
    await desk.closed(TAB);
    fake.tabs.delete(TAB);
    await Promise.all(underWay);
    await desk.settled();
    expect(fake.session).toEqual({});
  });
});
