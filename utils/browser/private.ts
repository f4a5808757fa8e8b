/**
 * Private windows: nothing that is done or read there is stored, and no text crosses between them and
 * other windows. In Chrome they have a background of their own (`incognito: split`); Firefox has one
 * for all, so each tab is asked what it is.
 */
import { browser } from 'wxt/browser';

/** Does this page of the extension stand in a private window? */
export function isPrivateHere(): boolean {
  return browser.extension.inIncognitoContext;
}

/** Is a tab in a private window? One that is gone may have been. */
export async function isPrivateTab(tab: number): Promise<boolean> {
  const { incognito } = await browser.tabs.get(tab).catch(() => ({ incognito: true }));
  return incognito;
}

/** May what a tab shows be shown on this page of the extension? Both are private, or neither. */
export async function isOfThisSide(tab: number): Promise<boolean> {
  return (await isPrivateTab(tab)) === isPrivateHere();
}
