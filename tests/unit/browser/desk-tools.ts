/** The desk as its tests use it: a tab, pages of the seed, what badge, title and panel show. */
import { expect } from 'vitest';
import { answerOfTab } from '../../../utils/browser/answers';
import { createDesk } from '../../../utils/browser/desk';
import { createKnowledge } from '../../../utils/browser/knowledge';
import type { Form, Placing } from '../../../utils/browser/messages';
import { toolbarOf } from '../../../utils/browser/toolbar';
import type { Page, PageHead } from '../../../utils/page/page';
import { fake, openTab } from '../fake-browser';
import { catalogue, find, pages } from '../seed';

export const TAB = 7;
export const page = pages.republication;
export const renamed: PageHead = { ...page, headlines: ['Une autre nouvelle'] };
export const unknown: PageHead = {
  address: 'https://www.mondialisation.ca/une-autre-nouvelle/5598411',
  headlines: ['Une autre nouvelle'],
};
export const front: PageHead = { address: 'https://www.mondialisation.ca/', headlines: [] };
export const elsewhere: PageHead = { address: 'https://example.org/a', headlines: ['Anything'] };

/** A background that has just been started, beside a browser that may have been there before. */
export function startDesk(load = async () => catalogue, patience = 0) {
  const desk = createDesk(
    createKnowledge({ find: async (keys) => find(await load(), keys), keep: async () => true }),
    patience,
  );
  const calls: Promise<unknown>[] = [];
  fake.onPlaceStart = (tab) => {
    const call = desk.placeStarted(tab, fake.tabs.get(tab)?.page.address ?? '').then((placing) => {
      const shown = fake.tabs.get(tab);
      if (shown && placing) shown.shown = placing;
    });
    calls.push(call);
  };
  /** Everything asked of the desk so far, and what the placing script asked on starting. */
  const settled = async () => {
    await Promise.all(calls);
  };
  return { ...desk, settled };
}

type Started = ReturnType<typeof startDesk>;

/** A catalogue that is there only when the test says so. */
export function gateway() {
  let open = () => {};
  const promise = new Promise<typeof catalogue>((resolve) => {
    open = () => resolve(catalogue);
  });
  return { promise, open };
}

/** A page that states nothing of its own. */
export const silent = (head: PageHead): Page => ({
  ...head,
  ...{ statements: [], notices: [], alternates: [], fingerprints: { all: [], body: [] } },
});

/** Opens a page in the tab and reports it as the reader's script does: its head, then all of it. */
export async function load(desk: Started, head: PageHead, rest: Partial<Page> = {}) {
  const page = { ...silent(head), ...rest };
  openTab(TAB, page);
  await desk.visit(TAB, head.address);
  await desk.page(TAB, head);
  await desk.settled();
}

/** The tab's document holds another text, without a new document. */
export function exchangeText(head: PageHead) {
  const tab = fake.tabs.get(TAB);
  if (tab) tab.page = silent(head);
}

/** The placing script opens the panel's frame: with this key. */
export function openFrame(key = 'opened'): string {
  const tab = fake.tabs.get(TAB);
  if (tab) tab.key = key;
  return key;
}

export async function toggle(desk: Started) {
  await desk.toggle(TAB);
  await desk.settled();
}

/** The form the panel stands in; `closed` where there is none. */
export function formShown(): Form {
  const shown = fake.tabs.get(TAB)?.shown as Placing | null;
  return shown?.form ?? 'closed';
}

export const badge = () => fake.buttons.get(TAB)?.badge ?? '';
export const title = () => fake.buttons.get(TAB)?.title ?? '';
export const hasPanel = () => fake.tabs.get(TAB)?.scripts.has('/place.js');

/** Badge, title and panel agree: all show the one answer that is kept. */
export async function expectAgreement() {
  const kept = (await answerOfTab(TAB)) ?? null;
  const idle = toolbarOf(null).title;
  // A tab that was never answered has the title of the manifest.
  expect({ badge: badge(), title: title() || idle }).toEqual(toolbarOf(kept));
  expect(formShown()).toBe(kept?.form ?? 'closed');
}
