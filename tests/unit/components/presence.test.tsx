// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPresence, type Presence } from '../../../entrypoints/panel/presence';
import type { TabAnswer, ToBackground } from '../../../utils/browser/messages';
import { seedContext } from '../seed';
import { click, english } from './rendered';

const answer: TabAnswer = {
  address: 'https://www.mondialisation.ca/a/1042',
  context: seedContext('republication'),
  form: 'open',
  chosen: true,
  asked: false,
};

describe('the panel’s presence in a page', () => {
  let root: ShadowRoot;
  let told: { message: ToBackground; note(): void }[];

  let current: Presence;
  const presence = () => {
    current = createPresence(
      document,
      english,
      (message) => new Promise<void>((note) => told.push({ message, note })),
    );
    return current;
  };
  const isThere = () => document.querySelector('colophon-panel') !== null;
  const press = (name: string) => click(root as unknown as HTMLElement, name);
  /** The background notes the form it was told last. */
  const note = () => act(async () => told.at(-1)?.note());

  beforeEach(() => {
    told = [];
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    // A page that is never idle: nothing here waits for what comes then.
    vi.stubGlobal('requestIdleCallback', () => 0);
    vi.stubGlobal('cancelIdleCallback', () => {});
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (
      this: Element,
      how: ShadowRootInit,
    ) {
      const made = attach.call(this, how);
      if (this.localName === 'colophon-panel') root = made;
      return made;
    });
  });
  afterEach(() => {
    current.leave();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    document.head.replaceChildren();
  });

  it('stays closed when an answer arrives that was made before the reader closed it', async () => {
    const { show } = presence();
    await act(() => show(answer));
    press('Close');
    expect(isThere()).toBe(false);
    await act(() => show(answer));
    expect(isThere()).toBe(false);
    await note();
    // An answer made afterwards counts again.
    await act(() => show(answer));
    expect(isThere()).toBe(true);
  });

  it('opens at the toolbar button even while a change of its own is not noted yet', async () => {
    const { show } = presence();
    await act(() => show(answer));
    press('Close');
    await act(() => show({ ...answer, asked: true }));
    expect(isThere()).toBe(true);
  });

  it('shows another page’s answer in that answer’s form', async () => {
    const { show } = presence();
    await act(() => show(answer));
    press('Close');
    await act(() => show({ ...answer, address: 'https://www.mondialisation.ca/b/1043' }));
    expect(isThere()).toBe(true);
  });

  it('is closed by an answer that comes while an open one still waits for the page’s styles', async () => {
    const styles = document.createElement('link');
    styles.rel = 'stylesheet';
    Object.defineProperty(styles, 'sheet', { value: null });
    document.head.append(styles);
    const { show } = presence();
    const waiting = show({ ...answer, chosen: false });
    await act(() => show({ ...answer, form: 'closed' }));
    styles.dispatchEvent(new Event('load'));
    await act(() => waiting);
    expect(isThere()).toBe(false);
  });

  it('tells the background each form the reader chooses', async () => {
    const { show } = presence();
    await act(() => show(answer));
    press('Fold');
    press('Close');
    expect(told.map(({ message }) => message)).toEqual([
      { type: 'form', form: 'folded', chosen: true },
      { type: 'form', form: 'closed', chosen: true },
    ]);
  });
});
