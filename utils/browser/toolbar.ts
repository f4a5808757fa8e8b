/** The toolbar button of a tab: badge and title, always made from the tab's one answer. */
import { browser } from 'wxt/browser';
import { isConfirmed, plainly } from '../context/context';
import { speakersInWords } from '../context/holder-in-words';
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

/**
 * The button for an answer: a badge (the number of known editions) marks a recorded article. It counts
 * what the bundled record and the page know; what a pack or an own record says the title tells as theirs.
 */
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
  const known = counted(words, 'editionsKnown', context.chain.length);
  const what = [speakersInWords(context, words), answerInWords(context, words), known]
    .filter(Boolean)
    .join(' ');
  const own = plainly(context);
  const says = answer.refused ? 'buttonRefused' : form === 'open' ? 'buttonClose' : 'buttonOpen';
  return {
    badge: own.basis.by === 'record' ? String(own.chain.length) : '',
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
