/** How the panel meets a page that nobody has asked about. */
import { type Context, isConfirmed } from '../context/context';
import { listedSiteOf } from '../sites/listed';
import { alwaysAt, chosenSiteOf } from './always';
import type { Dock, Form, TabAnswer } from './messages';
import { isPrivateTab } from './private';
import { changeSettings, formFor, readSettings, type Settings, withChoice } from './settings';

/** Is it still the same article? Pages that exchange their text keep an old headline for a moment. */
export function isAlike(one: Context | null, other: Context | null): boolean {
  return one !== null && other !== null && isConfirmed(one) === isConfirmed(other);
}

export type Standing = Pick<TabAnswer, 'form' | 'chosen'>;

/** How the panel meets a page of this address unasked; null where Colophon stays silent. */
export function standingAt(address: string, settings: Settings): Standing | null {
  const site = siteAt(address, settings);
  if (site === undefined) return null;
  return settings.sitesOff.includes(site) ? null : formFor(settings, site);
}

/** The site whose pages are met unasked: a listed one, or one that the reader has chosen. */
export function siteAt(address: string, settings: Settings): string | undefined {
  return listedSiteOf(address)?.id ?? chosenSiteOf(address, settings);
}

/**
 * A page that lost the recorded headline shows nothing by itself; what only the page itself states
 * stays folded until the reader wants it open.
 */
export function unaskedForm(context: Context, standing: Standing): Standing {
  if (!isConfirmed(context)) return { form: 'closed', chosen: standing.chosen };
  if (context.basis.by === 'record' || standing.chosen || standing.form === 'closed') {
    return standing;
  }
  return { form: 'folded', chosen: false };
}

/**
 * A choice holds from now on, but only where there is something to choose about; one that is made in
 * a private window holds for its page.
 */
export async function remember(
  tab: number,
  { address, context }: TabAnswer,
  form: Form,
): Promise<void> {
  const site = siteAt(address, await readSettings());
  if (site === undefined || context === null || !isConfirmed(context)) return;
  if (await isPrivateTab(tab)) return;
  await changeSettings((now) => withChoice(now, site, form));
}

/** Where the reader wants the panel of a site holds from now on, but for a private window. */
export async function rememberDock(
  tab: number,
  address: string | undefined,
  dock: Dock,
): Promise<void> {
  if (address === undefined || (await isPrivateTab(tab))) return;
  await changeSettings((settings) => {
    const { docks } = settings;
    const site = siteAt(address, settings);
    return site === undefined ? {} : { docks: { ...docks, [site]: { ...docks[site], ...dock } } };
  });
}

/**
 * Says of an answer whether it is given in a private window, and whether its site was chosen.
 * @param isPrivate is the tab in such a window? Absent: the browser is asked
 */
export async function ofWindow(
  tab: number,
  answer: TabAnswer,
  isPrivate?: boolean,
): Promise<TabAnswer> {
  if (isPrivate ?? (await isPrivateTab(tab))) return { ...answer, isPrivate: true };
  const always = alwaysAt(answer.address, await readSettings());
  return { ...answer, ...(always && { always }) };
}
