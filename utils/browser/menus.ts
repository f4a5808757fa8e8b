/** What Colophon puts into the browser's own menus: on its button, a page, a selection, a link. */
import type { Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { inTurns } from './in-turns';
import { browserWords } from './words';

/** Items by what they do. */
export type Item = 'compare' | 'options' | 'always' | 'where' | 'quote' | 'compare-link';

type Where = 'action' | 'page' | 'selection' | 'link';

const WEB = ['http://*/*', 'https://*/*'];

function items() {
  const { t } = browserWords();
  const item = (id: Item, title: string, contexts: [Where, ...Where[]]) => ({
    id,
    title,
    contexts,
  });
  const onPages = { documentUrlPatterns: WEB };
  return [
    item('compare', t('optionsCompare'), ['action']),
    item('always', t('always'), ['action']),
    // Chrome has its own there.
    ...(import.meta.env.FIREFOX ? [item('options', t('options'), ['action'])] : []),
    { ...item('where', t('menuWhere'), ['page', 'selection']), ...onPages },
    { ...item('quote', t('menuQuote'), ['selection']), ...onPages },
    { ...item('compare-link', t('menuCompareLink'), ['link']), ...onPages, targetUrlPatterns: WEB },
  ];
}

// Firefox for Android has no such menus.
const { contextMenus } = browser as { contextMenus?: typeof browser.contextMenus };

const inTurn = inTurns<'menus'>();

/** Puts the items into the menus, in the browser's language of now; the browser keeps them. */
export function putIntoMenus(): Promise<void> {
  return inTurn('menus', async () => {
    if (!contextMenus) return;
    await contextMenus.removeAll();
    for (const item of items()) contextMenus.create(item);
  });
}

/** What a click in a menu is about. */
export interface Clicked {
  tab: number;
  /** The address of the tab's page, as far as the browser tells. */
  address: string;
  isPrivate: boolean;
  /** The page that a link leads to. */
  link: string;
  /** The selected words, as the browser gives them. */
  words: string;
}

/** Calls what an item does. What asks the browser for something must do so before it waits. */
export function onMenu(doing: Record<Item, (clicked: Clicked) => unknown>): void {
  contextMenus?.onClicked.addListener((info, tab?: Tabs.Tab) => {
    const { menuItemId, pageUrl, linkUrl = '', selectionText = '' } = info;
    const address = pageUrl ?? tab?.url ?? '';
    doing[menuItemId as Item]?.({
      ...{ tab: tab?.id ?? -1, isPrivate: tab?.incognito ?? false },
      ...{ address, link: linkUrl, words: selectionText },
    });
  });
}
