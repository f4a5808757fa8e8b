/**
 * The browser's side panel: Chrome's `sidePanel`, Firefox's sidebar. No page can cover or imitate it.
 * Both open it within the reader's own click only, so what decides must be known without waiting.
 */
import { browser } from 'wxt/browser';
import { readSettings } from './settings';

interface SidePanels {
  sidePanel?: {
    open(where: { tabId: number }): Promise<void>;
    setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  };
  sidebarAction?: { open(): Promise<void>; toggle(): Promise<void> };
}

// Firefox for Android has neither; the polyfill does not know Chrome's.
const { sidePanel } = ((globalThis as { chrome?: SidePanels }).chrome ?? {}) as SidePanels;
const { sidebarAction } = browser as SidePanels;

/** Is there a side panel at all? */
export const hasSidePanel = sidePanel !== undefined || sidebarAction !== undefined;

/** The tabs whose pages hold no frame of ours, as far as this run of the background knows. */
const refusing = new Set<number>();

/** Firefox's event page is asked before it could wait for the settings: it writes down this one. */
const SLOT = 'at-side';

/** Has the toolbar button open the side panel from now on, or no longer. */
export async function standAtSide(isAtSide: boolean): Promise<void> {
  if (sidePanel) await sidePanel.setPanelBehavior({ openPanelOnActionClick: isAtSide });
  else if (isAtSide) localStorage.setItem(SLOT, 'yes');
  else localStorage.removeItem(SLOT);
}

/**
 * On a click in a menu: opens the side panel where the panel is to stand there. In Firefox nothing may
 * be awaited before, and its event page knows without waiting; Chrome is told by the settings.
 */
export function openAtSide(tab: number): Promise<void> {
  if (sidebarAction) return localStorage.getItem(SLOT) === null ? none : sidebarAction.open();
  return readSettings().then(({ place }) =>
    place === 'side' ? sidePanel?.open({ tabId: tab }) : undefined,
  );
}

const none = Promise.resolve();

/** Notes that a tab's page holds no frame of ours, or that it holds one after all. */
export function noteRefusal(tab: number, refuses: boolean): void {
  if (refuses) refusing.add(tab);
  else refusing.delete(tab);
}

/**
 * On a click on the toolbar button: opens the side panel where the panel is to stand there. Must be
 * called before anything is awaited.
 * @returns whether the click has been dealt with so
 */
export function clickedForSide(tab: number): boolean {
  if (sidebarAction && localStorage.getItem(SLOT) !== null) {
    void sidebarAction.toggle();
    return true;
  }
  if (!hasSidePanel || !refusing.has(tab)) return false;
  void (sidePanel?.open({ tabId: tab }) ?? sidebarAction?.open());
  return true;
}
