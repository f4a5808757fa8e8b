/** What a tab's own scripts get of an answer. */
import type { Placing, TabAnswer } from './messages';
import { readSettings } from './settings';
import { siteAt } from './standing';

/** How an answer's panel is placed in its page: not at all where it stands elsewhere. */
export async function placing(answer: TabAnswer | null): Promise<Placing | null> {
  if (answer === null) return null;
  const settings = await readSettings();
  const { place, docks } = settings;
  const { address, chosen, asked, inPage, refused } = answer;
  const dock = docks[siteAt(answer.address, settings) ?? ''];
  const form = place === 'side' || refused ? 'closed' : answer.form;
  return {
    address,
    form,
    chosen,
    asked,
    ...(inPage && { inPage }),
    ...(dock && { dock }),
  };
}
