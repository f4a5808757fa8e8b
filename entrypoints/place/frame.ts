/**
 * The panel's frame: a page of the extension in the reader's page. The frame has no `src` that could
 * be read by whoever gets hold of it, and its page shows nothing to whoever has no key.
 */
import { type Line, layLine } from '../../utils/browser/frame-line';
import { isAlive } from '../../utils/browser/lifetime';
import type { Dock, Drawn, Form, FromFrame, Stand, ToFrame } from '../../utils/browser/messages';
import { native } from '../../utils/browser/native';
import { ownHost, removeLeftovers } from '../../utils/browser/own-host';
import css from './frame.css?inline';
import { placeOf } from './places';

/** A page that keeps throwing the panel out gets its way in the end. */
const MOST_RETURNS = 5;

/**
 * A page of the extension that has not called so long after its frame has loaded, to a background
 * that listens, never will. In milliseconds.
 */
const PATIENCE = 5000;

/** What becomes of the panel in its frame. */
export interface FrameEvents {
  /**
   * The reader chose a form.
   * @param isBack the tab went back while the sheet was open, by whomever
   */
  choose(form: Form, isBack?: boolean): void;
  /** The reader docks the panel otherwise; done: and wants to find it so again. */
  dock(dock: Dock, isDone: boolean): void;
  /** The reader wants to see words of the page. */
  find(quote: string, fragment: string): void;
  /** The page has removed the panel for good. */
  expelled(): void;
  /** Settles once the background has heard what was said to it before. */
  heard(): Promise<unknown>;
  /** The page holds no frame of ours. */
  refused(): void;
}

export interface PanelFrame {
  /**
   * The panel's page is there, opened with this key.
   * @returns whether it is this frame's, whose key is good once
   */
  connect(key: string): boolean;
  /** Has the panel stand so. Until then it is out of sight. */
  stand(stand: Stand): void;
  /** Leads the reader to the fact that is read from these words. */
  reveal(quote: string): void;
  remove(): void;
}

/**
 * Opens the panel's page in a frame beside the body, which pages exchange.
 * @param title of the frame, for a screen reader
 */
export function openFrame(document: Document, title: string, events: FrameEvents): PanelFrame {
  removeLeftovers(document, 'div');
  const { host, root } = ownHost(document, 'div', css);
  const frame = document.createElement('iframe');
  Object.assign(frame, {
    title,
    popover: 'manual',
    // To whatever page it shows: there is no `src` to tell which. Where the page forbids it, copying
    // goes another way.
    allow: 'clipboard-write *',
    // Chromium reports a frame's address to a page that asks for isolation (`ReportingObserver`), and
    // refuses the frame where it is enforced; not such a one. It has no use for cookies or storage.
    credentialless: true,
  });
  const place = document.createElement('style');
  root.append(place, frame);

  let key: string | undefined;
  let line: Line<ToFrame, FromFrame> | undefined;
  let wanted: Stand | undefined;
  let drawn: Drawn | undefined;
  let isSeen = false;
  let takesFocus = false;
  let revealing: string | undefined;
  let returns = 0;
  let late: ReturnType<typeof setTimeout> | undefined;

  function layOut() {
    isSeen ||= wanted !== undefined && drawn?.form === wanted.form;
    place.textContent = placeOf(document, isSeen ? wanted : undefined, drawn);
    if (!isSeen || !takesFocus) return;
    takesFocus = false;
    // One that has it, given it again, tells the page so (Chromium), which may take it for itself.
    if (root.activeElement !== frame) frame.focus({ preventScroll: true });
  }

  function tellFrame() {
    if (!wanted) return;
    line?.say({ stand: wanted });
    if (wanted.form !== 'open' || revealing === undefined) return;
    line?.say({ reveal: revealing });
    if (line) revealing = undefined;
  }

  /** Puts the element into the page, again too, and loads the frame, which forgets all when moved. */
  function enter() {
    // A sandbox lets no frame of ours in: nothing shall come and go for the page to see.
    if (document.defaultView?.origin === 'null') {
      queueMicrotask(events.refused);
      return;
    }
    line = undefined;
    drawn = undefined;
    isSeen = false;
    layOut();
    // Where the page has no root element just now there is nothing to put it into.
    document.documentElement?.append(host);
    if (!host.isConnected) return;
    // Another for each opening: whoever still has an old one, a frame thrown out while it loaded, too,
    // is not taken for this one.
    key = newKey();
    try {
      frame.showPopover();
      // Not by `src`: that could be read.
      frame.contentWindow?.location.replace(`${native.runtime.getURL('panel.html')}#${key}`);
    } catch {
      queueMicrotask(events.refused);
      return;
    }
    clearTimeout(late);
    late = undefined;
  }

  frame.addEventListener('load', () => {
    // The empty document that each frame begins with; any other is of another origin.
    if (frame.contentDocument) return;
    const opened = key;
    late ??= setTimeout(async () => {
      await events.heard();
      if (opened !== undefined && key === opened) events.refused();
    }, PATIENCE);
  });

  function connect(from: string) {
    if (from !== key) return false;
    key = undefined;
    const laid = layLine(frame, from);
    line = laid;
    clearTimeout(late);
    laid.hear((message) => {
      if (line !== laid) return;
      if ('drawn' in message) {
        drawn = message.drawn;
        layOut();
      } else if ('choose' in message) events.choose(message.choose, message.isBack);
      else if ('dock' in message) events.dock(message.dock, message.isDone);
      else events.find(message.find, message.fragment);
    });
    tellFrame();
    return true;
  }

  // A page may also exchange its root element.
  const watch = () => {
    guard.observe(document, { childList: true });
    if (document.documentElement) guard.observe(document.documentElement, { childList: true });
    guard.observe(host, { attributes: true });
    // In Firefox an event's `originalTarget` hands the frame to the page.
    guard.observe(root, { childList: true });
  };
  const guard = new MutationObserver(() => {
    const foreign = host.getAttributeNames();
    const isThere = host.parentNode === document.documentElement && frame.parentNode === root;
    if (isThere && foreign.length === 0) return;
    if (!isAlive() || returns++ >= MOST_RETURNS) {
      remove();
      events.expelled();
      return;
    }
    // What a page says of our element (`inert`, `hidden`) holds for the frame in it.
    for (const name of foreign) host.removeAttribute(name);
    if (!isThere) {
      root.append(place, frame);
      enter();
    }
    guard.disconnect();
    watch();
  });

  function remove() {
    guard.disconnect();
    clearTimeout(late);
    key = undefined;
    line = undefined;
    host.remove();
  }

  enter();
  watch();

  return {
    connect,
    remove,
    stand(next) {
      // News on the way, before the panel is drawn, does not undo what the reader asked for.
      takesFocus ||= next.takesFocus;
      wanted = { ...next, takesFocus };
      layOut();
      tellFrame();
    },
    reveal(quote) {
      revealing = quote;
      takesFocus = true;
      layOut();
      tellFrame();
    },
  };
}

/** Not by `randomUUID`, which pages without https do not have. */
const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
