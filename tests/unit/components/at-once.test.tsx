// @vitest-environment jsdom
/** What holds as soon as something is drawn: a reader who sees it may act, before the next frame, too. */
import { type ComponentChildren, render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Action, KEYS, useKeys } from '../../../components/compare/use-keys';
import { WordsContext } from '../../../components/words';
import { english } from './rendered';

let container: HTMLElement;
beforeEach(() => {
  container = document.createElement('div');
  document.body.replaceChildren(container);
});
afterEach(() => render(null, container));

/** Draws, and runs no effect that comes later. */
const draw = (children: ComponentChildren) =>
  render(<WordsContext.Provider value={english}>{children}</WordsContext.Provider>, container);

it('a comparison hears its keys once it is drawn', () => {
  const heard: Action[] = [];
  const names = Object.keys(KEYS) as Action[];
  const actions = Object.fromEntries(names.map((name) => [name, () => heard.push(name)]));
  function Page() {
    useKeys(actions as unknown as Record<Action, () => void>);
    return null;
  }
  draw(<Page />);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }));
  expect(heard).toEqual(['next']);
});
