/**
 * Marking a sentence and its counterpart, under the mouse or in focus. By attributes on the elements
 * themselves: a long article has thousands of sentences, and none of them is drawn anew for this.
 */

const PAIR = '[data-pair]';

/**
 * Marks what belongs together inside a container, until the signal ends. One sentence is in the tab
 * order, the last one that had the focus; left and right go on from there, Enter to the counterpart.
 */
export function startMarking(rows: HTMLElement, signal: AbortSignal): void {
  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => rows.addEventListener(type, listener, { signal });

  listen('mouseover', ({ target }) => mark(rows, 'hover', pairAt(target)));
  listen('mouseleave', () => mark(rows, 'hover', null));
  listen('focusin', ({ target }) => {
    const sentence = pairAt(target);
    mark(rows, 'focus', sentence);
    if (sentence) takeTabStop(rows, sentence);
  });
  listen('focusout', () => mark(rows, 'focus', null));
  listen('keydown', (event) => {
    const sentence = (event.target as Element).matches(PAIR) ? (event.target as HTMLElement) : null;
    const next = sentence && ahead(rows, sentence, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  const first = rows.querySelector<HTMLElement>(PAIR);
  if (first && !rows.querySelector(`${PAIR}[tabindex="0"]`)) takeTabStop(rows, first);
}

function pairAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(PAIR) : null;
}

/** Everything of the same pair in the same row, the other side included. */
function pairOf(sentence: HTMLElement): HTMLElement[] {
  const row = sentence.closest('.row');
  const all = row?.querySelectorAll<HTMLElement>(`[data-pair="${sentence.dataset.pair}"]`) ?? [];
  return [...all];
}

function mark(rows: HTMLElement, by: 'hover' | 'focus', sentence: HTMLElement | null): void {
  const marked = sentence ? pairOf(sentence) : [];
  for (const one of rows.querySelectorAll(`[data-${by}]`)) {
    if (!marked.includes(one as HTMLElement)) one.removeAttribute(`data-${by}`);
  }
  for (const one of marked) one.setAttribute(`data-${by}`, '');
}

function takeTabStop(rows: HTMLElement, sentence: HTMLElement): void {
  const copy = sentence.closest('.row')?.querySelector<HTMLElement>('.copy-row');
  for (const one of rows.querySelectorAll<HTMLElement>('[tabindex="0"]')) one.tabIndex = -1;
  sentence.tabIndex = 0;
  if (copy) copy.tabIndex = 0;
}

/** Where a key leads from a sentence. */
function ahead(rows: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  if (key === 'Enter') {
    const side = from.closest('[data-side]');
    const isOpposite = (one: HTMLElement) => one.closest('[data-side]') !== side;
    const all = pairOf(from);
    // On to the next text, and behind the last to the first.
    return all.slice(all.indexOf(from)).find(isOpposite) ?? all.find(isOpposite);
  }
  const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (by === undefined) return undefined;
  const side = from.closest<HTMLElement>('[data-side]')?.dataset.side;
  const same = [...rows.querySelectorAll<HTMLElement>(`[data-side="${side}"] ${PAIR}`)];
  const isLeftwards = getComputedStyle(from).direction === 'rtl';
  return same[same.indexOf(from) + (isLeftwards ? -by : by)];
}
