/** Origins that the reader has allowed Colophon to ask, beyond the listed sites. */
import { browser } from 'wxt/browser';
import { matchPatterns } from '../../sites/listed';

/** The match pattern of an address's origin. */
function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks the reader for the origin of one address; at once yes where it is granted already. To be
 * called within a click, before anything is waited for.
 */
export async function askFor(address: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [patternOf(address)] });
  } catch {
    return false;
  }
}

/** What was granted for an address, as it can be given back; undefined where a listed site needs none. */
export function grantFor(address: string): string | undefined {
  const { hostname } = new URL(address);
  const isListed = matchPatterns.includes(`*://${hostname}/*`);
  return isListed ? undefined : patternOf(address);
}

/** Match patterns of what the reader has granted, sorted. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !matchPatterns.includes(origin)).sort();
}

/** Calls back when a permission comes or goes, wherever the reader changes it. */
export function onGrantsChanged(callback: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(callback);
    signal.addEventListener('abort', () => event.removeListener(callback));
  }
}

/** Takes a grant back; false where the browser refuses. */
export async function withdraw(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] });
}
