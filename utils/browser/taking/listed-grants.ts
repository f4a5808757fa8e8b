/** The listed sites' own permissions, which Firefox, and Chrome "on click", may not have granted. */
import { browser } from 'wxt/browser';
import { listedSites, matchPatterns } from '../../sites/listed';
import type { Site } from '../../sites/site';

/** The listed sites of which every host is granted, by id. */
export async function listedGranted(): Promise<string[]> {
  const isGranted = ({ hosts }: Site) =>
    browser.permissions.contains({ origins: hosts.map((host) => `*://${host}/*`) });
  const granted = await Promise.all(listedSites.map(isGranted));
  return listedSites.filter((_, i) => granted[i]).map(({ id }) => id);
}

/**
 * Asks the reader, once, for all listed sites. To be called within a click, before anything is waited
 * for.
 * @returns whether all are granted
 */
export async function askForListed(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: matchPatterns });
  } catch {
    return false;
  }
}
