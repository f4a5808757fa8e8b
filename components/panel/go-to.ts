/**
 * Takes the focus to another place of the same panel, unfolding what hides it.
 * @param event of the element one comes from
 * @param selector of the place
 */
export function goTo({ currentTarget }: Event, selector: string): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const place = root.querySelector<HTMLElement>(selector);
  for (let up = place?.parentElement; up; up = up.parentElement) {
    if (up instanceof HTMLDetailsElement) up.open = true;
  }
  place?.focus();
}
