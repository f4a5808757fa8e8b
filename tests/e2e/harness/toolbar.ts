import type { Page } from 'puppeteer-core';
import type { Session } from './browsers';
import { withApi } from './extension';
import { inFirefoxWindow } from './firefox-window';
import { until } from './wait';

/** What the toolbar button shows for a tab. */
export interface Button {
  badge: string;
  title: string;
  enabled: boolean;
}

/** Reads the toolbar button of a tab; brings that tab to the front. */
export async function button(session: Session, page: Page): Promise<Button> {
  await page.bringToFront();
  return withApi(session, async ({ action, tabs }) => {
    const [tab, other] = await tabs.query({ active: true });
    if (!tab || other) throw new Error(`${tab ? 'more than one tab is' : 'no tab is'} in front`);
    return {
      badge: await action.getBadgeText({ tabId: tab.id }),
      title: await action.getTitle({ tabId: tab.id }),
      enabled: await action.isEnabled(tab.id),
    };
  });
}

/**
 * Clicks the toolbar button over a page. In Chromium by the command made for that (it grants
 * activeTab as a click does); in Firefox by the mouse, on the button itself. Wait for the effect:
 * the background may have to start first.
 */
export async function clickToolbarButton(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  if (session.kind === 'chromium') {
    const extension = (await session.browser.extensions()).get(session.extension.id);
    if (!extension) throw new Error('Chromium does not know the extension.');
    await page.triggerExtensionAction(extension);
    return;
  }
  await until('Firefox shows the button', () =>
    inFirefoxWindow(session.browser, pressButton, session.extension.id),
  );
}

/**
 * Presses keys on the real keyboard over a page, as xdotool writes them ('alt+shift+o'): the
 * browser gets them before the page does. Needs a headed session.
 */
export async function pressKeys(session: Session, page: Page, keys: string): Promise<void> {
  const { display } = session;
  if (!display) throw new Error('The real keyboard needs a window: launch with {headed: true}.');
  await page.bringToFront();
  const name = session.kind === 'firefox' ? 'firefox' : 'chrom';
  const found = await until('the browser has a window', () =>
    display.xdotool('search', '--onlyvisible', '--class', name),
  );
  const window = found.split('\n').at(-1) ?? '';
  // Without a window manager nobody else gives the window the keyboard.
  await display.xdotool('windowfocus', '--sync', window);
  await display.xdotool('key', '--clearmodifiers', keys);
}

/** Puts the button on Firefox's bar, where a reader pins it, and clicks it with trusted events. */
async function pressButton(id: string): Promise<boolean> {
  const firefox = globalThis as unknown as FirefoxWindow;
  const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  const { CustomizableUI } = firefox;
  if (CustomizableUI.getPlacementOfWidget(widget)?.area !== 'nav-bar') {
    CustomizableUI.addWidgetToArea(widget, 'nav-bar');
  }
  const node = document
    .getElementById(widget)
    ?.querySelector('.unified-extensions-item-action-button');
  const box = node?.getBoundingClientRect();
  if (!box?.width) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (!document.elementFromPoint(x, y)?.closest(`[id="${widget}"]`)) return false;
  // Firefox's own WebDriver code knows how to make a trusted click in this version of it.
  const { event } = firefox.ChromeUtils.importESModule(
    'chrome://remote/content/shared/webdriver/Event.sys.mjs',
  );
  event.synthesizeMouseAtPoint(x, y, {}, window);
  return true;
}

interface FirefoxWindow {
  CustomizableUI: {
    getPlacementOfWidget(id: string): { area: string } | null;
    addWidgetToArea(id: string, area: string): void;
  };
  ChromeUtils: {
    importESModule(name: string): {
      event: { synthesizeMouseAtPoint(x: number, y: number, how: object, window: Window): void };
    };
  };
}
