/** The toolbar button of a tab: badge and title, always made from the tab's one answer. */
import { browser } from 'wxt/browser';
import { isConfirmed } from '../context/context';
import { answerInWords } from '../context/wording';
import { counted } from '../text/words';
import type { TabAnswer } from './messages';
import { browserWords } from './words';

/** What the button says. */
export interface Toolbar {
  badge: string;
  title: string;
}

/**
 * What there is to say of a tab's page: its answer, null where nothing is known; `unreadable` where
 * extensions may not run; `unasked` where nobody has looked yet.
 */
export type Standing = TabAnswer | null | 'unreadable' | 'unasked';

/** The button for an answer: a badge (the number of known editions) marks a recorded article. */
export function toolbarOf(answer: Standing, words = browserWords()): Toolbar {
  const name = words.t('extensionName');
  // As the manifest has it: browsers go back to that by themselves when a tab moves on.
  if (answer === 'unasked') return { badge: '', title: name };
  if (answer === null) return { badge: '', title: words.t('buttonIdle', name) };
  if (answer === 'unreadable') return { badge: '', title: words.t('buttonUnreadable', name) };
  const { context, form } = answer;
  if (context === null) return { badge: '', title: words.t('buttonUnknown', name) };
  if (!isConfirmed(context)) {
    return { badge: '', title: words.t('buttonDiffers', name) };
  }
  const stated = context.basis.by === 'page' ? `${words.t('asStatedByPage')} ` : '';
  const what = `${stated}${answerInWords(context, words)} ${counted(words, 'editionsKnown', context.chain.length)}`;
  const says = answer.refused ? 'buttonRefused' : form === 'open' ? 'buttonClose' : 'buttonOpen';
  return {
    badge: context.basis.by === 'record' ? String(context.chain.length) : '',
    title: words.t(says, name, what),
  };
}

/** Puts the button of a tab in agreement with its answer. */
export async function showInToolbar(tab: number, answer: Standing): Promise<void> {
  const { badge, title } = toolbarOf(answer);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: badge }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#7a3414' }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab closed while it was being answered.
  }
}
