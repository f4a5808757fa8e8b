/** The messages between tabs, panel and background: types only, so that no tab loads a checker. */
import type { Context } from '../context/context';
import type { Wording } from '../context/wording';
import type { Reuse } from '../credit/reuse';
import type { PageHead } from '../page/page';

/** How the panel stands in the page. */
export type Form = 'open' | 'folded' | 'closed';

/** Where the docked panel stands, as far as the reader has chosen. */
export interface Dock {
  side?: Side | undefined;
  /** In CSS pixels. */
  width?: number | undefined;
}

export type Side = 'left' | 'right';

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
  /** The page holds no frame of ours: the panel can be shown elsewhere. */
  refused?: boolean;
  /**
   * What the browser would be asked for so that Colophon comes to its site by itself, and whether it
   * does; absent where that is not to be chosen: on a listed site, in a private window.
   */
  always?: { origins: string[]; isOn: boolean };
  /** In a private window, where nothing is kept. */
  isPrivate?: boolean;
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

/** What a tab's own scripts get of its answer: enough to place the panel, and not a word of it. */
export type Placing = Pick<TabAnswer, 'address' | 'form' | 'chosen' | 'asked' | 'inPage'> & {
  /** What the reader has chosen for this site. */
  dock?: Dock;
};

/** What is placed at an address as long as its page carries this headline. */
export interface Expected {
  headline: string;
  placing: Placing;
}

/** From the scripts in a tab's page. */
export type FromTab =
  /**
   * A page of a known site begins to load, or an in-page navigation has led somewhere; the answer is
   * `Expected | null`.
   */
  | { type: 'visit'; address: string }
  /** The head of a page, which a record is recognised by: the rest can be read when it is wanted. */
  | { type: 'page'; page: PageHead }
  /** The placing script is there and asks what to place; the answer is `Placing | null`. */
  | { type: 'place-started' }
  /** The panel changed its form: by the reader's choice, or for want of room. */
  | { type: 'form'; form: Form; chosen: boolean }
  /** The reader has docked the panel otherwise. */
  | { type: 'dock'; dock: Dock }
  /** The page holds no frame of ours. */
  | { type: 'refused' }
  /** Something is wanted of the script that works on the page's lines. */
  | { type: 'lines' }
  /** The page is left, and may have been answered. */
  | { type: 'left'; address: string };

/** From the panel's page, wherever it is shown; `tab` is the tab it speaks of. */
export type FromPanel =
  /** The page is there, in a frame that was opened with this key; the answer is `Started | null`. */
  | { type: 'panel-started'; key: string }
  /** The reader wants to know of this tab; the answer is kept for it. */
  | { type: 'ask'; tab: number }
  /** The reader wants to see these words of the tab's page. */
  | { type: 'find'; tab: number; quote: string; fragment: string }
  /**
   * The reader keeps what is shown of the page at an address as an own record; the answer is whether
   * that worked.
   */
  | { type: 'keep'; tab: number; address: string }
  /** The reader no longer wants Colophon by itself on the site of the tab's page. */
  | { type: 'stop-always'; tab: number }
  /** The reader wants it: the options ask the browser, which the panel's own page cannot. */
  | { type: 'open-always'; tab: number }
  /** The reader asked for the options. */
  | { type: 'open-options' }
  /** The reader wants an edition of the tab's answer in a window beside it. */
  | { type: 'open-beside'; tab: number; address: string }
  /** The reader wants the tab's text compared with an edition of its answer. */
  | { type: 'open-compare'; tab: number; address: string }
  /** The reader wants credit and citation of the tab's text. */
  | { type: 'open-cite'; tab: number };

export type ToBackground = FromTab | FromPanel;

/** Which tab a frame speaks of, and what is to be shown in it. */
export interface Started {
  tab: number;
  answer: TabAnswer | null;
}

/** To the placing script. */
export type ToTab =
  /** Place the panel so, or take it away; the answer is `true`. */
  | { type: 'show'; placing: Placing | null }
  /** The panel's page is there, opened with this key; the answer is whether the tab has opened it. */
  | { type: 'frame'; key: string }
  /** The reader wants to see these words. */
  | { type: 'find'; quote: string; fragment: string };

/** To the panel in a tab's frame: show this. */
export interface ToPanel {
  type: 'answer';
  answer: TabAnswer;
}

/** How the panel is wanted in its page. */
export interface Stand {
  form: 'open' | 'folded';
  /** Where it is docked. */
  side: Side;
  /** Width of the docked panel, in CSS pixels. */
  width: number;
  /** At the bottom of a narrow window. */
  isSheet: boolean;
  takesFocus: boolean;
}

/** How the panel in its frame is drawn, and how much room it needs for that, in CSS pixels. */
export interface Drawn {
  form: 'open' | 'folded';
  width: number;
  height: number;
}

/** From the placing script to the panel in its frame. */
export type ToFrame =
  /** Stand so. */
  | { stand: Stand }
  /** Lead the reader to the fact that is read from these words. */
  | { reveal: string };

/** From the panel in its frame to the placing script. */
export type FromFrame =
  /** The panel is drawn so. */
  | { drawn: Drawn }
  /**
   * The reader chose this form; unless the tab went back while the sheet was open, which the page may
   * have done by itself.
   */
  | { choose: Form; isBack?: true }
  /** The reader docks it otherwise; done: and wants to find it so again. */
  | { dock: Dock; isDone: boolean }
  /** Go to these words of the page, or, where they cannot be marked, to this text fragment. */
  | { find: string; fragment: string };
