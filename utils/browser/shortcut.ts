/** The keyboard shortcut, which the browser keeps and the reader changes on a page of the browser's. */
import { browser } from 'wxt/browser';

/** The shortcut as the browser writes it; empty when the reader has removed it. */
export async function currentShortcut(): Promise<string> {
  // Firefox for Android has no keyboard commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** `commands.openShortcutSettings` of Firefox 137+, newer than the polyfill's types. */
type WithSettings = { openShortcutSettings?(): Promise<void> };

/**
 * Opens the browser's own page for shortcuts.
 * @returns undefined where the browser has no such page to open
 */
export const changeShortcut: (() => Promise<unknown>) | undefined = findChange();

function findChange() {
  const firefox = browser.commands as (typeof browser.commands & WithSettings) | undefined;
  if (firefox?.openShortcutSettings) return () => firefox.openShortcutSettings?.() as Promise<void>;
  if (import.meta.env.FIREFOX) return undefined;
  return () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
