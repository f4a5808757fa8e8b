/** What the background's desk is asked, by the scripts of tabs, by the panel and by the browser. */
import type { PageHead } from '../page/page';
import type { Dock, Expected, Form, Placing, Started } from './messages';

export interface Desk {
  /**
   * A page begins to load: what can be prepared is prepared. Badge and title of the page before are
   * withdrawn here; its panel, where the document stays, by the reader.
   * @param isPrivate does the tab stand in a private window? Absent: the browser is asked
   * @returns what can be shown as soon as the page turns out to carry the recorded headline
   */
  visit(tab: number, address: string, isPrivate?: boolean): Promise<Expected | null>;
  /**
   * A page is there: it is answered by its head, which recognises a recorded article, and once more
   * when all of it has been read, which its panel need not wait for.
   */
  page(tab: number, head: PageHead): Promise<void>;
  /**
   * The reader used the toolbar button or its shortcut.
   * @param mustOpen asked in a menu what is known: an open panel stays open
   */
  toggle(tab: number, mustOpen?: boolean): Promise<void>;
  /** The reader has opened the panel at the browser's side, over this tab. */
  ask(tab: number): Promise<void>;
  /**
   * The tab's page holds no frame of ours.
   * @param from the address of the page that says so: of another site than the answer's, nobody
   *   listens to it. So for each message below.
   */
  refused(tab: number, from: string): Promise<void>;
  /** The panel changed its form. */
  form(tab: number, from: string, form: Form, chosen: boolean): Promise<void>;
  /** The reader has docked the panel otherwise. */
  dock(tab: number, from: string, dock: Dock): Promise<void>;
  /** The script that places the panel is there and asks what to place. */
  placeStarted(tab: number, from: string): Promise<Placing | null>;
  /** Something is to be done on the page's own lines: by a script that the panel does not wait for. */
  lines(tab: number): Promise<void>;
  /**
   * A frame in the tab has been opened with a key, and asks what to show.
   * @param frame the browser's number of it
   * @returns null where the tab has opened no frame with this key
   */
  panelStarted(tab: number, key: string, frame: number): Promise<Started | null>;
  /** The reader keeps what is shown of a page; false when there is nothing that could be kept. */
  keep(tab: number, address: string): Promise<boolean>;
  /** The page at an address is left: nobody has to be told of it any longer. */
  left(tab: number, address: string): Promise<void>;
  /** The reader no longer wants Colophon by itself on the tab's site. */
  stopAlways(tab: number): Promise<void>;
  /** The tab is gone. */
  closed(tab: number): Promise<void>;
}
