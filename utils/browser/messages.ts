/** The messages between a tab and the background: types only, so that no tab loads a checker. */
import type { Context } from '../context/context';
import type { Wording } from '../context/wording';
import type { Reuse } from '../credit/reuse';
import type { PageHead } from '../page/page';

/** How the panel stands in the page. */
export type Form = 'open' | 'folded' | 'closed';

/** The one answer about a tab, which badge, button title and panel all show. */
export interface TabAnswer {
  /** Address of the page it is about, without fragment. */
  address: string;
  /** What is known; null when the reader asked and there is nothing. */
  context: Context | null;
  form: Form;
  /** The reader chose this form; otherwise the panel folds itself where it would cover the text. */
  chosen: boolean;
  /** The reader asked just now: the panel takes the focus. */
  asked: boolean;
  /** The context in words, where it is confirmed. */
  wording?: Wording;
  /** What can be done with the text on the screen, where the context is confirmed. */
  reuse?: Reuse;
  /** What of Colophon's stands in the page itself, by the reader's choice. */
  inPage?: InPage;
}

export interface InPage {
  /** The article's own source, translation and copyright lines, to be marked. */
  marks: string[];
  /** The credit line that is printed under the article; empty for none. */
  print: string;
}

/** The answer for an address as long as its page carries this headline. */
export interface Expected {
  headline: string;
  answer: TabAnswer;
}

export type ToBackground =
  /**
   * A page of a known site begins to load, or an in-page navigation has led somewhere; the answer is
   * `Expected | null`.
   */
  | { type: 'visit'; address: string }
  /** The head of a page, which a record is recognised by: the rest can be read when it is wanted. */
  | { type: 'page'; page: PageHead }
  /** The panel script is there and asks what to show; the answer is `TabAnswer | null`. */
  | { type: 'panel-started' }
  /** The panel changed its form: by the reader's choice, or for want of room. */
  | { type: 'form'; form: Form; chosen: boolean }
  /** The reader keeps what is shown as an own record; the answer is whether that worked. */
  | { type: 'keep' }
  /** The reader asked for the options. */
  | { type: 'open-options' }
  /** The reader wants an edition of this tab's answer in a window beside this one. */
  | { type: 'open-beside'; address: string }
  /** The reader wants this tab's text compared with an edition of its answer. */
  | { type: 'open-compare'; address: string }
  /** The reader wants credit and citation of this tab's text. */
  | { type: 'open-cite' };

/** To the panel: show this, or go away; the answer is `true`. */
export interface ToTab {
  type: 'show';
  answer: TabAnswer | null;
}
