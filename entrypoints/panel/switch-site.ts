/** The panel's switch for Colophon by itself on the site on the screen. */
import { native } from '../../utils/browser/native';
import type { Ask } from './draw';

/**
 * @param on asks the browser for the origins; must be called within a click
 * @returns whether Colophon comes there now; undefined where the options ask in its place: Firefox
 *   lets a frame in a web page ask for nothing
 */
export async function switchSite(
  origins: readonly string[],
  on: boolean,
  tab: number,
  ask: Ask,
): Promise<boolean | undefined> {
  const { permissions } = native as Partial<typeof native>;
  if (on && permissions === undefined) {
    await ask({ type: 'open-always', tab });
    return undefined;
  }
  if (on) {
    const isAllowed = await permissions?.request({ origins: [...origins] }).catch(() => false);
    if (!isAllowed) return false;
  }
  return (await ask<boolean>({ type: 'always', tab, on })) === true;
}
