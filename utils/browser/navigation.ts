/** In-page navigation: the address changes, the document stays. */

/** The Navigation API, as far as it is used here; not yet in TypeScript's DOM library everywhere. */
type Navigation = Pick<EventTarget, 'addEventListener'>;

/** An address without its fragment: what names a page. */
export function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/**
 * Calls back after each in-page navigation that leads to another address; changes of the fragment
 * alone do not count. Listens to `navigatesuccess`, because at `navigate` the address and the
 * document are still the old page's; `popstate` stands in where the Navigation API is missing: there
 * `navigation` may be an element that has this id.
 */
export function onInPageNavigation(window: Window, signal: AbortSignal, then: () => void): void {
  let last = withoutFragment(window.location.href);
  const check = () => {
    const now = withoutFragment(window.location.href);
    if (now === last) return;
    last = now;
    then();
  };
  const { navigation, Navigation } = window as Window & {
    navigation?: Navigation;
    Navigation?: unknown;
  };
  if (Navigation && navigation) navigation.addEventListener('navigatesuccess', check, { signal });
  else window.addEventListener('popstate', check, { signal });
}
