/** Messages are input: checked for shape and sender before anybody acts on them. */

import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { FromTab, ToBackground } from './messages';
import { isOfOneOrigin } from './one-origin';
import { addressShape, headShape } from './outline-shape';
import { dockShape } from './settings';

z.config({ jitless: true });

const tabShape = z.int();
/** No line that is quoted, and no fragment that leads to it, is longer. In characters. */
const MOST_QUOTED = 10_000;

/** In characters: four numbers of 32 bits. */
const MOST_KEY = 43;

const fromTab = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('visit'), address: addressShape }),
  z.strictObject({ type: z.literal('page'), page: headShape }),
  z.strictObject({ type: z.literal('place-started') }),
  z.strictObject({
    type: z.literal('form'),
    form: z.enum(['open', 'folded', 'closed']),
    chosen: z.boolean(),
  }),
  z.strictObject({ type: z.literal('dock'), dock: dockShape }),
  z.strictObject({ type: z.literal('refused') }),
  z.strictObject({ type: z.literal('lines') }),
  z.strictObject({ type: z.literal('left'), address: addressShape }),
]);

const fromPanel = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('panel-started'),
    key: z.string().check(z.maxLength(MOST_KEY)),
  }),
  z.strictObject({ type: z.literal('ask'), tab: tabShape }),
  z.strictObject({
    type: z.literal('find'),
    tab: tabShape,
    quote: z.string().check(z.maxLength(MOST_QUOTED)),
    fragment: z.string().check(z.maxLength(MOST_QUOTED)),
  }),
  z.strictObject({ type: z.literal('keep'), tab: tabShape, address: addressShape }),
  z.strictObject({ type: z.literal('stop-always'), tab: tabShape }),
  z.strictObject({ type: z.literal('open-always'), tab: tabShape }),
  z.strictObject({ type: z.literal('open-options') }),
  z.strictObject({ type: z.literal('open-beside'), tab: tabShape, address: addressShape }),
  z.strictObject({ type: z.literal('open-compare'), tab: tabShape, address: addressShape }),
  z.strictObject({ type: z.literal('open-cite'), tab: tabShape }),
]);

/** A message with the tab it speaks of. */
export interface Accepted<Message> {
  message: Message;
  tab: number;
  /** The address of the page that speaks; absent for the panel's own page. */
  from?: string;
  /** Does the page that speaks stand in a private window? Absent where the browser does not say. */
  isPrivate?: boolean | undefined;
}

/**
 * A message as the background may act on it: of a known shape, sent by this extension, and speaking
 * of a tab that its sender may speak of. A page's own scripts speak from the top frame of their tab
 * and of its site; the panel's page speaks from a frame of the tab, or from no web page at all.
 * @returns null when it is refused
 */
export function accept(
  message: unknown,
  sender: Runtime.MessageSender,
): Accepted<ToBackground> | null {
  if (sender.id !== browser.runtime.id) return null;
  return isPanel(sender) ? acceptFromPanel(message, sender) : acceptFromTab(message, sender);
}

function isPanel({ url = '' }: Runtime.MessageSender): boolean {
  // Chrome gives the page another address where a web page may load it: not asked for by name.
  return url.split(/[?#]/, 1)[0] === `${browser.runtime.getURL('/' as '/options.html')}panel.html`;
}

function acceptFromTab(
  message: unknown,
  sender: Runtime.MessageSender,
): Accepted<ToBackground> | null {
  const tab = sender.tab?.id;
  const parsed = fromTab.safeParse(message);
  if (sender.frameId !== 0 || tab === undefined || !parsed.success) return null;
  const claimed = claimedAddress(parsed.data);
  if (claimed !== undefined && !isOfOneOrigin(claimed, sender.url)) return null;
  return { message: parsed.data, tab, from: sender.url ?? '', isPrivate: sender.tab?.incognito };
}

function acceptFromPanel(
  message: unknown,
  sender: Runtime.MessageSender,
): Accepted<ToBackground> | null {
  const parsed = fromPanel.safeParse(message);
  if (!parsed.success) return null;
  // In a frame it speaks of the tab around it; in the side panel and in a tab of its own, of another.
  const around = sender.frameId ? sender.tab?.id : undefined;
  const tab = 'tab' in parsed.data ? parsed.data.tab : around;
  if (around !== undefined && tab !== around) return null;
  if (tab === undefined)
    return parsed.data.type === 'open-options' ? { message: parsed.data, tab: -1 } : null;
  return { message: parsed.data, tab };
}

function claimedAddress(message: FromTab): string | undefined {
  switch (message.type) {
    case 'visit':
    case 'left':
      return message.address;
    case 'page':
      return message.page.address;
    default:
      return undefined;
  }
}
