import { unfold } from './unfold';

/**
 * Takes the focus to another place of the same panel, unfolding what hides it.
 * @param event of the element one comes from
 * @param selector of the place
 */
export function leadTo({ currentTarget }: Event, selector: string): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const place = root.querySelector<HTMLElement>(selector);
  if (place === null) return;
  unfold(place);
  place.focus();
}
