/** Unfolds everything that hides an element. */
export function unfold(element: Element): void {
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (up instanceof HTMLDetailsElement) up.open = true;
  }
}
