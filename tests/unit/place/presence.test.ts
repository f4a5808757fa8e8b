// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameEvents } from '../../../entrypoints/place/frame';
import { createPresence, type Presence } from '../../../entrypoints/place/presence';
import type { FromTab, Placing, Stand } from '../../../utils/browser/messages';

const placing: Placing = {
  address: 'https://www.mondialisation.ca/a/1042',
  form: 'open',
  chosen: true,
  asked: false,
};

describe('the panel’s presence in a page', () => {
  let told: { message: FromTab; note(): void }[];
  let events: FrameEvents;
  let isThere: boolean;
  let stands: Stand[];
  let current: Presence;

  const presence = () => {
    current = createPresence(
      document,
      'Colophon',
      (message) => new Promise<void>((note) => told.push({ message, note })),
      (_document, _title, given) => {
        events = given;
        isThere = true;
        return {
          connect: () => true,
          stand: (stand) => stands.push(stand),
          reveal: () => {},
          remove: () => {
            isThere = false;
          },
        };
      },
    );
    return current;
  };
  /** The background notes the form it was told last. */
  const note = async () => {
    told.at(-1)?.note();
    await new Promise((done) => setTimeout(done));
  };

  beforeEach(() => {
    told = [];
    stands = [];
    isThere = false;
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    // A page that is never idle: nothing here waits for what comes then.
    vi.stubGlobal('requestIdleCallback', () => 0);
  });
  afterEach(() => {
    current.leave();
    vi.unstubAllGlobals();
    vi.useRealTimers();
    document.head.replaceChildren();
  });

  describe('where it is a sheet', () => {
    beforeEach(() => void vi.stubGlobal('matchMedia', () => ({ matches: true })));
    const forms = () => stands.map(({ form }) => form);

    it('opens unasked on no page, whatever was chosen on another', async () => {
      await presence().show(placing);
      expect(forms()).toEqual(['folded']);
      expect(told.at(-1)?.message).toEqual({ type: 'form', form: 'folded', chosen: false });
    });

    it('stays as it was opened on its own page, when more becomes known of that', async () => {
      const { show } = presence();
      await show({ ...placing, asked: true });
      await show(placing);
      expect(forms()).toEqual(['open', 'open']);
    });

    it('folds again where the page becomes another', async () => {
      const { show } = presence();
      await show({ ...placing, asked: true });
      await show({ ...placing, address: 'https://www.mondialisation.ca/b/1043' });
      expect(forms()).toEqual(['open', 'folded']);
    });
  });

  it('stays closed when an answer arrives that was made before the reader closed it', async () => {
    const { show } = presence();
    await show(placing);
    events.choose('closed');
    expect(isThere).toBe(false);
    await show(placing);
    expect(isThere).toBe(false);
    await note();
    // An answer made afterwards counts again.
    await show(placing);
    expect(isThere).toBe(true);
  });

  it('opens at the toolbar button even while a change of its own is not noted yet', async () => {
    const { show } = presence();
    await show(placing);
    events.choose('closed');
    await show({ ...placing, asked: true });
    expect(isThere).toBe(true);
  });

  it('shows another page’s answer in that answer’s form', async () => {
    const { show } = presence();
    await show(placing);
    events.choose('closed');
    await show({ ...placing, address: 'https://www.mondialisation.ca/b/1043' });
    expect(isThere).toBe(true);
  });

  it('is closed by an answer that comes while an open one still waits for the page’s styles', async () => {
    const styles = pendingStyles();
    const { show } = presence();
    const waiting = show({ ...placing, chosen: false });
    await show({ ...placing, form: 'closed' });
    styles.dispatchEvent(new Event('load'));
    await waiting;
    expect(isThere).toBe(false);
  });

  it('opens its page, and waits to show it no longer than 300 ms for styles that never come', async () => {
    vi.useFakeTimers();
    pendingStyles();
    const waiting = presence().show({ ...placing, chosen: false });
    expect(isThere).toBe(true);
    await vi.advanceTimersByTimeAsync(299);
    expect(stands).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(stands).toHaveLength(1);
  });

  it('is not opened anew where the page refuses its frame while styles are awaited', async () => {
    const styles = pendingStyles();
    const waiting = presence().show({ ...placing, chosen: false });
    events.refused();
    styles.dispatchEvent(new Event('load'));
    await waiting;
    expect(isThere).toBe(false);
    expect(told.map(({ message }) => message)).toEqual([{ type: 'refused' }]);
  });

  it('tells the background each form the reader chooses', async () => {
    const { show } = presence();
    await show(placing);
    events.choose('folded');
    events.choose('closed');
    expect(told.map(({ message }) => message)).toEqual([
      { type: 'form', form: 'folded', chosen: true },
      { type: 'form', form: 'closed', chosen: true },
    ]);
  });

  it('folds where the tab goes back, which is no choice for other pages, and stays so here', async () => {
    const { show } = presence();
    await show(placing);
    events.choose('folded', true);
    expect(told.map(({ message }) => message)).toEqual([
      { type: 'form', form: 'folded', chosen: false },
    ]);
    expect(stands.at(-1)?.form).toBe('folded');
    await show(placing);
    expect(stands.at(-1)?.form).toBe('folded');
  });

  describe('where there is room on the right only', () => {
    beforeEach(() => {
      document.body.innerHTML = '<p>A line of text.</p>';
      vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
      const box = { left: 300, right: 900 } as DOMRect;
      vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
    });
    afterEach(() => {
      vi.restoreAllMocks();
      document.body.replaceChildren();
    });
    const unchosen: Placing = { ...placing, chosen: false };
    const left = { dock: { side: 'left' } } as const;

    it('stays open over the text where the reader moved it, when more becomes known, or the window changes', async () => {
      const here = presence();
      await here.show(unchosen);
      events.dock(left.dock, true);
      await here.show(unchosen);
      here.fit();
      expect(stands.map(({ form, side }) => [form, side])).toEqual([
        ['open', 'right'],
        ['open', 'left'],
        ['open', 'left'],
        ['open', 'left'],
      ]);
    });

    it('waits there, folded, on the next page', async () => {
      const { show } = presence();
      await show(unchosen);
      events.dock(left.dock, true);
      await show({ ...unchosen, ...left, address: 'https://www.mondialisation.ca/b/1043' });
      expect(stands.at(-1)).toMatchObject({ form: 'folded', side: 'left' });
    });
  });

  it('looks for no lines to mark until the panel’s page is in its frame', async () => {
    const idle = vi.fn();
    vi.stubGlobal('requestIdleCallback', idle);
    const { show, connect } = presence();
    await show(placing);
    expect(idle).not.toHaveBeenCalled();
    connect('key');
    expect(idle).toHaveBeenCalledOnce();
  });

  it('takes the focus once, when it is asked for, and not when the window changes', async () => {
    const here = presence();
    await here.show({ ...placing, asked: true });
    here.fit();
    expect(stands.map(({ takesFocus }) => takesFocus)).toEqual([true, false]);
  });

  it('says so where the page holds no frame of ours, and leaves', async () => {
    await presence().show(placing);
    events.refused();
    expect(isThere).toBe(false);
    expect(told.map(({ message }) => message)).toEqual([{ type: 'refused' }]);
  });

  it('closes what was only prepared, and leaves what is shown', async () => {
    const { prepare, show } = presence();
    prepare(placing);
    expect([isThere, stands]).toEqual([true, []]);
    prepare(null);
    expect(isThere).toBe(false);
    await show(placing);
    prepare(null);
    expect(isThere).toBe(true);
  });
});

/** A link to styles that are still on their way. */
function pendingStyles(): HTMLLinkElement {
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  Object.defineProperty(styles, 'sheet', { value: null });
  document.head.append(styles);
  return styles;
}
