/** The panel's switch for Colophon by itself on the site on the screen. */
import type { Ask } from './ask';

/**
 * On, the options ask in the panel's place, with the site filled in: Firefox lets a frame in a web page
 * ask for nothing, and in neither browser shall a press that a page might have lured anybody into
 * grant anything. Off, it is withdrawn at once.
 *
 * @returns false where Colophon no longer comes there; undefined where the options ask
 */
export async function switchSite(on: boolean, tab: number, ask: Ask): Promise<boolean | undefined> {
  await ask({ type: on ? 'open-always' : 'stop-always', tab });
  return on ? undefined : false;
}
