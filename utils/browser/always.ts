/**
 * The sites on which the reader wants Colophon by itself, beyond the listed ones: each a grant of the
 * browser's for its hosts, and a line in the settings. A grant alone, as for a comparison, has nothing
 * read; a line whose grant is gone is dropped.
 */
import { browser } from 'wxt/browser';
import { siteOf } from '../sites';
import { listedSiteOf } from '../sites/listed';
import type { TabAnswer } from './messages';
import { changeSettings, readSettings, type Settings } from './settings';

/** Match pattern of every site. */
export const EVERYWHERE = '*://*/*';

/**
 * What is asked for to be always on at an address: each host of a known site, else the one host.
 * @returns match patterns; none where there is nothing to ask for: a listed site, or no web page
 */
export function originsAt(address: string): string[] {
  if (!/^https?:/i.test(address) || !URL.canParse(address) || listedSiteOf(address)) return [];
  const hosts = siteOf(address)?.hosts ?? [new URL(address).hostname];
  return hosts.map((host) => `*://${host}/*`);
}

/** The name under which a choice on a chosen site is kept; undefined where it is not chosen. */
export function chosenSiteOf(
  address: string,
  { always }: Pick<Settings, 'always'>,
): string | undefined {
  const origins = originsAt(address);
  const [first] = origins;
  const isChosen = always.includes(EVERYWHERE) || origins.every((one) => always.includes(one));
  return first && isChosen ? (siteOf(address)?.id ?? new URL(address).hostname) : undefined;
}

/** What there is to choose at an address, and whether it is chosen; undefined where there is nothing. */
export function alwaysAt(address: string, settings: Settings): TabAnswer['always'] {
  const origins = originsAt(address);
  if (origins.length === 0) return undefined;
  return { origins, isOn: chosenSiteOf(address, settings) !== undefined };
}

/**
 * Asks the browser for some origins and has Colophon come by itself there. To be called within a
 * click, before anything is waited for.
 * @returns whether the reader allowed it
 */
export async function askAlways(origins: readonly string[]): Promise<boolean> {
  return (await requestFor(origins)) && startAlways(origins);
}

/** Asks the browser for some origins, within a click. */
export function requestFor(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

/**
 * Has Colophon come by itself at origins that were granted. The background hears of it.
 * @returns false where one of them was not
 */
export async function startAlways(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0 || !(await areGranted(origins))) return false;
  await changeSettings(({ always }) => ({ always: [...new Set([...always, ...origins])] }));
  return true;
}

/** Withdraws: the line, what was chosen in the panel there, and the browser's grant. */
export async function stopAlways(origins: readonly string[]): Promise<void> {
  await changeSettings(({ always, choices }) => ({
    always: always.filter((one) => !origins.includes(one)),
    choices: Object.fromEntries(
      Object.entries(choices).filter(([site]) => !origins.includes(`*://${site}/*`)),
    ),
  }));
  await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

/** Has Colophon come by itself at some origins, or no longer; whether it does. */
export async function switchAlways(origins: readonly string[], on: boolean): Promise<boolean> {
  if (on) return startAlways(origins);
  await stopAlways(origins);
  return false;
}

/** Drops the lines whose grants the reader has taken back in the browser. */
export async function dropUngranted(): Promise<void> {
  const { always } = await readSettings();
  const granted = await grantedOf(always);
  const gone = always.filter((one) => !granted.includes(one));
  if (gone.length === 0) return;
  await changeSettings((now) => ({ always: now.always.filter((one) => !gone.includes(one)) }));
}

/** Those of some origins that are granted now. */
export async function grantedOf(origins: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(origins.map((origin) => areGranted([origin])));
  return origins.filter((_, i) => granted[i]);
}

const areGranted = (origins: readonly string[]) =>
  browser.permissions.contains({ origins: [...origins] });
