/** Putting the panel's element into a page and taking it out again. */
import css from '../../components/panel/panel.css?inline';
import { isAlive } from '../../utils/browser/lifetime';
import { isWebPage } from '../../utils/browser/web-page';

const HOST = 'colophon-panel';

/** A page that keeps throwing the panel out gets its way in the end. */
const MOST_RETURNS = 5;

/** A panel's element, and the closed root in it. */
export interface Host {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Sets the width of the docked panel, in CSS pixels. */
  setWidth(width: number): void;
}

export interface MountedPanel extends Host {
  unmount(): void;
}

/**
 * Makes an empty panel, which stands nowhere yet: a closed shadow root, which the page can neither
 * read nor restyle, in an element of our own name.
 * @returns null in a document that is no HTML page
 */
export function makeHost(document: Document): Host | null {
  if (!isWebPage(document)) return null;
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  // Not on the element, whose style is the page's to change.
  const size = document.createElement('style');
  root.append(style, size);
  // The page's own hotkeys have no business with what is typed in the panel.
  for (const type of ['keydown', 'keyup', 'keypress']) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  return {
    host,
    root,
    setWidth(width) {
      size.textContent = `:host{--width:${width}px!important}`;
    },
  };
}

/**
 * Puts a panel into the page, beside the body, which pages exchange.
 * @param onExpelled called when the page has removed the panel for good
 */
export function mountPanel(made: Host, document: Document, onExpelled: () => void): MountedPanel {
  const { host } = made;
  const page = document.documentElement;
  // A panel left behind by an older version of the extension.
  for (const old of document.querySelectorAll(HOST)) old.remove();

  let returns = 0;
  const guard = new MutationObserver(() => {
    if (host.isConnected) return;
    if (isAlive() && returns++ < MOST_RETURNS) page.append(host);
    else {
      guard.disconnect();
      onExpelled();
    }
  });
  page.append(host);
  guard.observe(page, { childList: true });

  return {
    ...made,
    unmount() {
      guard.disconnect();
      host.remove();
    },
  };
}
