/**
 * The browsers that a test process hands from file to file: starting one takes longer than most
 * tests.
 */

import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Kind, Session } from './harness/browsers';
import { clearStorage } from './harness/extension';
import { type Answerer, type Sites, startSites } from './harness/sites';

import { start } from './session';

interface Kept {
  session: Session;
  sites: Sites;
  /** What the web of the file that has the browser answers. */
  answer: Answerer;
}

// Modules are evaluated anew for each file; the global object stays.
const key = Symbol.for('colophon browsers');
const kept: Map<Kind, Promise<Kept>> = (Reflect.get(globalThis, key) ?? new Map()) as Map<
  Kind,
  Promise<Kept>
>;
Reflect.set(globalThis, key, kept);

/**
 * The browser that this process keeps, started where there is none yet.
 *
 * @param answer the web of the file that gets it
 * @returns `leave` closes the file's tabs and forgets what was stored
 */
export async function shared(kind: Kind, answer: Answerer) {
  const before = await kept.get(kind)?.catch(() => undefined);
  const starting = before?.session.browser.connected ? Promise.resolve(before) : launch(kind);
  kept.set(kind, starting);
  const one = await starting;
  one.answer = answer;
  const { session, sites } = one;
  const leave = async () => {
    for (const page of await session.browser.pages()) {
      if (page !== session.spare) await page.close();
    }
    await clearStorage(session, 'local');
    await clearStorage(session, 'session');
    sites.clear();
  };
  return { session, sites, leave };
}

async function launch(kind: Kind): Promise<Kept> {
  const nothing: Answerer = () => undefined;
  const sites = await startSites((url, request) => one.answer(url, request));
  // The browser ends with this process: puppeteer sees to that, though not to its profile.
  const session = await start(kind, sites, {
    profile: await mkdtemp(join(inject('profiles'), kind)),
  });
  const one: Kept = { session, sites, answer: nothing };
  return one;
}
