/** Components put into a document, with the interface's words. */
import { type ComponentChildren, options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { WordsContext } from '../../../components/words';
import type { Form, TabAnswer } from '../../../utils/browser/messages';
import type { Context } from '../../../utils/context/context';
import { contextInWords } from '../../../utils/context/wording';
import { reuseInWords } from '../../../utils/credit/reuse';
import type { Words } from '../../../utils/text/words';
import { wordsIn } from '../words';

export const english = wordsIn('en', 'en-GB');
export const french = wordsIn('fr');

// Nothing is painted here, and nothing may outlive its test: by default Preact has the effects of
// what was drawn late wait for a frame, which never comes once the test's document is gone.
options.requestAnimationFrame = queueMicrotask;

let drawn: HTMLElement | undefined;
function takeAway() {
  const before = drawn;
  if (before) act(() => render(null, before));
  drawn = undefined;
}
afterEach(takeAway);

/** Renders into a new element of the document, effects included. It goes with its test. */
export function rendered(children: ComponentChildren, words: Words = english): HTMLElement {
  takeAway();
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  drawn = container;
  act(() => {
    render(<WordsContext.Provider value={words}>{children}</WordsContext.Provider>, container);
  });
  return container;
}

/** What a panel was asked to do. */
export type Asked = (Form | 'options')[];

/** The panel for some context, and what its buttons have asked for. */
export function panelFor(
  context: Context | null,
  answer: Partial<TabAnswer> = {},
  words: Words = english,
): { panel: HTMLElement; asked: Asked } {
  const asked: Asked = [];
  const address = 'https://www.mondialisation.ca/a/1042';
  const whole: TabAnswer = {
    address,
    context,
    ...(context && {
      wording: contextInWords(context, words),
      reuse: reuseInWords(context, address, words),
    }),
    form: 'open',
    chosen: false,
    asked: false,
    ...answer,
  };
  const panel = rendered(
    <Panel
      answer={whole}
      onForm={(form) => asked.push(form)}
      onOptions={() => asked.push('options')}
    />,
    words,
  );
  return { panel, asked };
}

/** Clicks the button or input that carries a name. */
export function click(container: HTMLElement, name: string): void {
  const found = [...container.querySelectorAll<HTMLElement>('button, label')].filter(
    (element) => (element.getAttribute('aria-label') ?? element.textContent?.trim()) === name,
  );
  if (found.length !== 1) throw new Error(`${found.length} buttons are called "${name}"`);
  act(() => found[0]?.click());
}

/** The text of an element, white space collapsed as a reader sees it. */
export const textOf = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The editions of the chain, in the order they stand in. */
export const editionsIn = (panel: Element): Element[] => [...panel.querySelectorAll('.edition')];
