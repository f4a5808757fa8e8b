/**
 * Starting the reader with a page: the background is asked, and if need be woken, while the page
 * still loads. (A script at the end of a page, even an empty one, puts off Chromium's load event by
 * some 35 ms; one at its start, by 5.)
 *
 * Not in the manifest: where Chrome lets an extension in on a click only, a script declared for the
 * start of a page would mean loading the page anew before anything shows. So it is registered where
 * the sites are granted; everywhere else the click itself puts the reader into the page.
 */
import { browser } from 'wxt/browser';
import { matchPatterns } from '../sites/listed';
import { inTurns } from './in-turns';

const ID = 'early-reader';

const inTurn = inTurns<typeof ID>();

/** Registers the early reader for the sites that are granted now, and for no other. */
export function registerEarlyReader(): Promise<void> {
  return inTurn(ID, async () => {
    const granted = await Promise.all(
      matchPatterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
    );
    const matches = matchPatterns.filter((_, i) => granted[i]);
    const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    // A page that loads just now must not miss it.
    if (String(before[0]?.matches ?? []) === String(matches)) return;
    if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      { id: ID, matches, js: ['reader.js'], runAt: 'document_start', persistAcrossSessions: true },
    ]);
  });
}
