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
import { grantedOf } from './always';
import { inTurns } from './in-turns';
import { readSettings } from './settings';

const ID = 'early-reader';
const CHOSEN = 'chosen-reader';

const inTurn = inTurns<typeof ID>();

/**
 * Registers the early reader for the listed sites that are granted now, for those that the reader has
 * chosen beyond them, and for no other.
 */
export function registerEarlyReader(): Promise<void> {
  return inTurn(ID, async () => {
    const { always } = await readSettings();
    await register(ID, await grantedOf(matchPatterns), { js: ['reader.js'] });
    await register(CHOSEN, await grantedOf(always), {
      js: ['always.js', 'reader.js'],
      // On those it knows articles by their addresses.
      excludeMatches: matchPatterns,
    });
  });
}

async function register(
  id: string,
  matches: string[],
  script: { js: string[]; excludeMatches?: string[] },
): Promise<void> {
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  // A page that loads just now must not miss it.
  if (String(before[0]?.matches ?? []) === String(matches)) return;
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches, ...script, runAt: 'document_start', persistAcrossSessions: true },
  ]);
}
