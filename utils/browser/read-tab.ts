/** Reading the document of a tab: its outline, and whether readers see what would be quoted of it. */
import { browser } from 'wxt/browser';
import type { Outline } from '../page/outline/outline';
import type { Page } from '../page/page';
import { readOutline } from '../page/read';
import { readSeen, unseenOf } from '../page/read-seen';
import { letIn } from './let-in';
import { type Asked, takeOutlineHere } from './outline-in-tab';
import { outlineShape, toldShape } from './outline-shape';
import { inject } from './tabs';

/**
 * Has the tab's document read, by scripts that are put there if need be: on the sites by their host
 * permission, elsewhere on the strength of `activeTab`.
 * @param isUrgent the reader waits for it; otherwise the page goes first
 * @param isWanted would anything be shown of what was read? Only then is it asked what readers see
 * @returns what was read, or null where extensions may not run
 */
export async function readTab(
  tab: number,
  isUrgent: boolean,
  isWanted: (page: Page) => Promise<boolean>,
): Promise<Page | null> {
  const outline = await outlineIn(tab, isUrgent);
  if (outline === null) return null;
  const page = readOutline(outline);
  return (await isWanted(page)) ? readSeen(outline, page, (lines) => look(tab, lines)) : page;
}

async function outlineIn(tab: number, isUrgent: boolean): Promise<Outline | null> {
  if (isUrgent && !(await letIn(tab))) return null;
  const there = checked(await run(tab, isUrgent, {}));
  if (there) return there;
  // The reader too: it sees when the tab moves on to another text.
  if (!(await inject(tab, '/reader.js', '/outline.js'))) return null;
  return checked(await run(tab, isUrgent, {})) ?? null;
}

/** The outline without what of some lines nobody sees; true where all of it is seen. */
async function look(tab: number, lines: readonly string[]): Promise<Outline | true | undefined> {
  const told = toldShape.safeParse(await run(tab, true, { lines }));
  if (!told.success) return undefined;
  const unseen = unseenOf(told.data);
  return unseen.length === 0 || checked(await run(tab, true, { unseen }));
}

/** What the tab's script gives; nothing where extensions may not run, or not yet. */
async function run(tab: number, isUrgent: boolean, asked: Asked): Promise<unknown> {
  const taken = await browser.scripting
    .executeScript({
      target: { tabId: tab },
      func: takeOutlineHere,
      args: [isUrgent, asked],
      injectImmediately: true,
    })
    .catch(() => undefined);
  return taken?.[0]?.result;
}

function checked(result: unknown): Outline | undefined {
  const outline = outlineShape.safeParse(result);
  return outline.success ? outline.data : undefined;
}
