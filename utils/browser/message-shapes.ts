/** Messages from tabs are input: checked for shape and sender before anybody acts on them. */

import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { ToBackground } from './messages';
import { addressShape, headShape } from './outline-shape';

z.config({ jitless: true });

const toBackground = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('visit'), address: addressShape }),
  z.strictObject({ type: z.literal('page'), page: headShape }),
  z.strictObject({ type: z.literal('panel-started') }),
  z.strictObject({
    type: z.literal('form'),
    form: z.enum(['open', 'folded', 'closed']),
    chosen: z.boolean(),
  }),
  z.strictObject({ type: z.literal('keep') }),
  z.strictObject({ type: z.literal('open-options') }),
  z.strictObject({ type: z.literal('open-beside'), address: addressShape }),
  z.strictObject({ type: z.literal('open-compare'), address: addressShape }),
  z.strictObject({ type: z.literal('open-cite') }),
]);

/**
 * A message as the background may act on it: of a known shape, sent by this extension's own script
 * in the top frame of a tab, and speaking of that tab's own site.
 * @returns the message with the tab it came from, or null when it is refused
 */
export function accept(
  message: unknown,
  sender: Runtime.MessageSender,
): { message: ToBackground; tab: number } | null {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0) return null;
  const tab = sender.tab?.id;
  const parsed = toBackground.safeParse(message);
  if (tab === undefined || !parsed.success) return null;
  const claimed = claimedAddress(parsed.data);
  if (claimed !== undefined && !isOfOneOrigin(claimed, sender.url)) return null;
  return { message: parsed.data, tab };
}

function claimedAddress(message: ToBackground): string | undefined {
  switch (message.type) {
    case 'visit':
      return message.address;
    case 'page':
      return message.page.address;
    default:
      return undefined;
  }
}

/** Opaque origins (`file:`, `data:`, a sandbox) are nobody's. */
function isOfOneOrigin(one: string, other = ''): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const { origin } = new URL(one);
  return origin !== 'null' && origin === new URL(other).origin;
}
