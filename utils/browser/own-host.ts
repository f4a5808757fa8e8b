/**
 * Elements of ours in a page. Each is a plain element without a name or an attribute of its own, with
 * a closed root: a page can make a custom element of any name show its root (`attachInternals`), of a
 * plain one it cannot.
 */
import { native } from './native';

/** Tells a root of ours, of whatever version, from anybody else's. Stands where no page can read. */
const MARK = 'colophon';

/** Makes such an element, which stands nowhere yet. */
export function ownHost(
  document: Document,
  tag: 'div' | 'span' | 'aside',
  css: string,
): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.id = MARK;
  style.textContent = css;
  root.append(style);
  return { host, root };
}

/** Takes out what an older version of the extension has left under the root element. */
export function removeLeftovers(document: Document, tag: 'div' | 'span'): void {
  for (const child of document.documentElement.children) {
    if (child.localName === tag && closedRootOf(child as HTMLElement)?.getElementById(MARK)) {
      child.remove();
    }
  }
}

type Opener = (element: HTMLElement) => ShadowRoot | null;

function closedRootOf(element: HTMLElement): ShadowRoot | null | undefined {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const { dom } = native as unknown as { dom?: { openOrClosedShadowRoot: Opener } };
  return dom?.openOrClosedShadowRoot(element);
}
