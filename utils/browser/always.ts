/**
 * The sites on which the reader wants Colophon by itself, beyond the listed ones: each a grant of the
 * browser's for its hosts, and a line in the settings. A grant alone, as for a comparison, has nothing
 * read; a line whose grant is gone is dropped.
 */
import { browser } from 'wxt/browser';
import { siteOf } from '../sites';
import { listedSiteOf, listedSites } from '../sites/listed';
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
  if (origins.length === 0) return undefined;
  const isChosen = always.includes(EVERYWHERE) || origins.every((one) => always.includes(one));
  return isChosen ? nameAt(address) : undefined;
}

/** The name of the site at an address: a known one's id, else the host. */
const nameAt = (address: string): string => siteOf(address)?.id ?? new URL(address).hostname;

/** The names of the sites at some origins; every site has none. */
const namesOf = (origins: readonly string[]): string[] =>
  origins.filter((one) => one !== EVERYWHERE).map((one) => nameAt(one.replace('*', 'https')));

/** What there is to choose at an address, and whether it is chosen; undefined where there is nothing. */
export function alwaysAt(address: string, settings: Settings): TabAnswer['always'] {
  const origins = originsAt(address);
  if (origins.length === 0) return undefined;
  const site = chosenSiteOf(address, settings);
  return { origins, isOn: site !== undefined && !settings.sitesOff.includes(site) };
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
 * Has Colophon come by itself at origins that were granted, on sites too that were switched off while
 * every site was on. The background hears of it.
 * @returns false where one of them was not
 */
export async function startAlways(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0 || !(await areGranted(origins))) return false;
  const names = namesOf(origins);
  await changeSettings(({ always, sitesOff }) => ({
    always: [...new Set([...always, ...origins])],
    sitesOff: sitesOff.filter((site) => !names.includes(site)),
  }));
  return true;
}

/** Withdraws: the line, what was chosen in the panel there, and the browser's grant. */
export async function stopAlways(origins: readonly string[]): Promise<void> {
  await changeSettings((now) => withoutLines(now, origins));
  await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

/** The settings without some lines, and without what was chosen on sites that none leads to any more. */
function withoutLines(
  { always, choices, docks, sitesOff }: Settings,
  origins: readonly string[],
): Partial<Settings> {
  const left = always.filter((one) => !origins.includes(one));
  const names = new Set([...listedSites.map(({ id }) => id), ...namesOf(left)]);
  const isMet = (site: string) =>
    left.includes(EVERYWHERE) || site === 'everywhere' || names.has(site);
  const met = <T>(chosen: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(chosen).filter(([site]) => isMet(site)));
  return {
    always: left,
    choices: met(choices),
    docks: met(docks),
    sitesOff: sitesOff.filter(isMet),
  };
}

/** Has Colophon no longer come by itself to the site of an address, though it may come to every other. */
export async function stopAlwaysAt(address: string): Promise<void> {
  const origins = originsAt(address);
  if (origins.length === 0) return;
  await stopAlways(origins);
  const site = nameAt(address);
  await changeSettings(({ always, sitesOff }) =>
    always.includes(EVERYWHERE) ? { sitesOff: [...new Set([...sitesOff, site])] } : {},
  );
}

/** Drops the lines whose grants the reader has taken back in the browser. */
export async function dropUngranted(): Promise<void> {
  const { always } = await readSettings();
  const granted = await grantedOf(always);
  const gone = always.filter((one) => !granted.includes(one));
  if (gone.length === 0) return;
  await changeSettings((now) => withoutLines(now, gone));
}

/** Those of some origins that are granted now. */
export async function grantedOf(origins: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(origins.map((origin) => areGranted([origin])));
  return origins.filter((_, i) => granted[i]);
}

/** Are all of some origins granted now? */
export const areGranted = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });
