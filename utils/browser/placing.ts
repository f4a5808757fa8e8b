/** What a tab's own scripts get of an answer. */
import { listedSiteOf } from '../sites/listed';
import { keyFor } from './frame-keys';
import type { Placing, TabAnswer } from './messages';
import { readSettings } from './settings';

/** How an answer's panel is placed in its page: not at all where it stands elsewhere. */
export async function placing(tab: number, answer: TabAnswer | null): Promise<Placing | null> {
  if (answer === null) return null;
  const { place, docks } = await readSettings();
  const { address, chosen, asked, inPage, refused } = answer;
  const dock = docks[listedSiteOf(answer.address)?.id ?? ''];
  const form = place === 'side' || refused ? 'closed' : answer.form;
  return {
    address,
    form,
    chosen,
    asked,
    ...(inPage && { inPage }),
    ...(dock && { dock }),
    key: await keyFor(tab),
  };
}
