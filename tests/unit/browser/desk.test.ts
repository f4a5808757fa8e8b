import { beforeEach, describe, expect, it } from 'vitest';
import { answerOfTab } from '../../../utils/browser/answers';
import { createDesk } from '../../../utils/browser/desk';
import { createKnowledge } from '../../../utils/browser/knowledge';
import type { Form, TabAnswer } from '../../../utils/browser/messages';
import { toolbarOf } from '../../../utils/browser/toolbar';
import type { Page, PageHead } from '../../../utils/page/page';
import { fake, openTab, resetBrowser } from '../fake-browser';
import { catalogue, find, pages, seedPages } from '../seed';
import { wordsIn } from '../words';

const TAB = 7;
const page = pages.republication;
const renamed: PageHead = { ...page, headlines: ['Une autre nouvelle'] };
const unknown: PageHead = {
  address: 'https://www.mondialisation.ca/une-autre-nouvelle/5598411',
  headlines: ['Une autre nouvelle'],
};
const front: PageHead = { address: 'https://www.mondialisation.ca/', headlines: [] };
const elsewhere: PageHead = { address: 'https://example.org/a', headlines: ['Anything'] };

/** A background that has just been started, beside a browser that may have been there before. */
function startDesk(load = async () => catalogue) {
  const desk = createDesk(
    createKnowledge({ find: async (keys) => find(await load(), keys), keep: async () => true }),
  );
  const calls: Promise<unknown>[] = [];
  fake.onPanelStart = (tab) => {
    const call = desk.panelStarted(tab).then((answer) => {
      const shown = fake.tabs.get(tab);
      if (shown && answer) shown.shown = answer;
    });
    calls.push(call);
  };
  /** Everything asked of the desk so far, and what the panel asked on starting. */
  const settled = async () => {
    await Promise.all(calls);
  };
  return { ...desk, settled };
}

type Started = ReturnType<typeof startDesk>;

/** A catalogue that is there only when the test says so. */
function gateway() {
  let open = () => {};
  const promise = new Promise<typeof catalogue>((resolve) => {
    open = () => resolve(catalogue);
  });
  return { promise, open };
}

/** A page that states nothing of its own. */
const silent = (head: PageHead): Page => ({
  ...head,
  ...{ statements: [], notices: [], alternates: [], fingerprints: { all: [], body: [] } },
});

/** Opens a page in the tab and reports it as the reader's script does: its head, then all of it. */
async function load(desk: Started, head: PageHead, rest: Partial<Page> = {}) {
  const page = { ...silent(head), ...rest };
  openTab(TAB, page);
  await desk.visit(TAB, head.address);
  await desk.page(TAB, head);
  await desk.settled();
}

/** The tab's document holds another text, without a new document. */
function exchangeText(head: PageHead) {
  const tab = fake.tabs.get(TAB);
  if (tab) tab.page = silent(head);
}

async function toggle(desk: Started) {
  await desk.toggle(TAB);
  await desk.settled();
}

/** The form the panel stands in; `closed` where there is none. */
function formShown(): Form {
  const shown = fake.tabs.get(TAB)?.shown as TabAnswer | null;
  return shown?.form ?? 'closed';
}

const badge = () => fake.buttons.get(TAB)?.badge ?? '';
const title = () => fake.buttons.get(TAB)?.title ?? '';
const hasPanel = () => fake.tabs.get(TAB)?.scripts.has('/panel.js');

/** Badge, title and panel agree: all show the one answer that is kept. */
async function expectAgreement() {
  const kept = (await answerOfTab(TAB)) ?? null;
  const idle = toolbarOf(null).title;
  // A tab that was never answered has the title of the manifest.
  expect({ badge: badge(), title: title() || idle }).toEqual(toolbarOf(kept));
  expect(formShown()).toBe(kept?.form ?? 'closed');
}

beforeEach(resetBrowser);

describe('a recorded article', () => {
  it.each(seedPages)('opens its panel on the %s, with badge and title', async (here) => {
    await load(startDesk(), pages[here]);
    expect(formShown()).toBe('open');
    expect(badge()).toBe('3');
    expect(title()).toMatch(/^Colophon: .+ 3 editions known\. Click to close\.$/);
    expect(fake.tabs.get(TAB)?.shown).toMatchObject({ context: { here }, asked: false });
    await expectAgreement();
  });

  it('has its panel prepared before its text is there', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.visit(TAB, page.address);
    await desk.settled();
    expect(hasPanel()).toBe(true);
    expect(formShown()).toBe('closed');
    await desk.page(TAB, page);
    expect(formShown()).toBe('open');
  });

  it.each<[Form, boolean, Form]>([
    ['open', true, 'open'],
    ['folded', true, 'folded'],
    ['closed', false, 'closed'],
  ])('meets the reader as the options say: %s', async (form, isPrepared, shown) => {
    fake.local = { form };
    await load(startDesk(), page);
    expect(formShown()).toBe(shown);
    expect(hasPanel()).toBe(isPrepared);
    expect(badge()).toBe('3');
    await expectAgreement();
  });

  it('stays untouched on a site that is off, but answers when asked', async () => {
    fake.local = { sitesOff: ['mondialisation.ca'] };
    const desk = startDesk();
    await load(desk, page);
    expect([hasPanel(), badge()]).toEqual([false, '']);
    await toggle(desk);
    expect([formShown(), badge()]).toEqual(['open', '3']);
    await expectAgreement();
  });

  it('is recorded only where it is: other pages get nothing', async () => {
    for (const next of [unknown, elsewhere]) {
      resetBrowser();
      await load(startDesk(), next);
      expect([hasPanel(), badge(), formShown()]).toEqual([false, '', 'closed']);
      await expectAgreement();
    }
  });
});

describe('the toolbar button', () => {
  it('closes and opens the panel', async () => {
    const desk = startDesk();
    await load(desk, page);
    for (const form of ['closed', 'open', 'closed', 'open'] as const) {
      await toggle(desk);
      expect(formShown()).toBe(form);
      expect(title()).toMatch(form === 'open' ? /Click to close\.$/ : /Click to open\.$/);
      expect(badge()).toBe('3');
      await expectAgreement();
    }
  });

  it('unfolds a folded panel', async () => {
    fake.local = { form: 'folded' };
    const desk = startDesk();
    await load(desk, page);
    await toggle(desk);
    expect(formShown()).toBe('open');
    await expectAgreement();
  });

  it('gives the panel the focus', async () => {
    fake.local = { form: 'closed' };
    const desk = startDesk();
    await load(desk, page);
    await toggle(desk);
    expect(fake.tabs.get(TAB)?.shown).toMatchObject({ asked: true, chosen: true });
  });

  it('says on an unknown page that nothing is known, and goes away again', async () => {
    const desk = startDesk();
    await load(desk, elsewhere);
    await toggle(desk);
    expect(fake.tabs.get(TAB)?.shown).toMatchObject({ context: null, form: 'open' });
    expect([badge(), title()]).toEqual(['', wordsIn('en').t('buttonUnknown', 'Colophon')]);
    await expectAgreement();
    await toggle(desk);
    expect(formShown()).toBe('closed');
    expect(fake.local).toEqual({});
  });

  it('reads a page that no script of ours is in yet', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page), []);
    await toggle(desk);
    expect(formShown()).toBe('open');
    await expectAgreement();
  });

  it('says where extensions may not run that it cannot read the page', async () => {
    openTab(TAB, silent(elsewhere), []).isOpen = false;
    await toggle(startDesk());
    expect([badge(), formShown()]).toEqual(['', 'closed']);
    expect(title()).toMatch(/^Colophon cannot read this page/);
  });

  it('reads the page all the same where the click’s grant comes late', async () => {
    openTab(TAB, silent(elsewhere), []).denials = 2;
    await toggle(startDesk());
    expect(formShown()).toBe('open');
    expect(title()).not.toMatch(/cannot read/);
  });

  it('speaks the language of the browser', async () => {
    fake.language = 'fr';
    await load(startDesk(), page);
    expect(title()).toBe(
      'Colophon\u00a0: Traduction en français d’un article en anglais. 3 éditions connues. Cliquer pour fermer.',
    );
  });
});

describe('a page that no longer carries the recorded headline', () => {
  it.each(['open', 'folded', 'closed'] as const)('never opens by itself (%s)', async (form) => {
    fake.local = { form, choices: { 'mondialisation.ca': 'open' } };
    await load(startDesk(), renamed);
    expect([formShown(), badge()]).toEqual(['closed', '']);
    expect(title()).toBe('Colophon: this page no longer carries the recorded headline');
    await expectAgreement();
  });

  it('says so when asked for, and that choice is remembered nowhere', async () => {
    const desk = startDesk();
    await load(desk, renamed);
    await toggle(desk);
    expect(formShown()).toBe('open');
    await desk.form(TAB, 'folded', true);
    expect(fake.local).toEqual({});
  });
});

describe('a page that is reported twice', () => {
  it('stays as the reader left it while the rest of it was read', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.visit(TAB, page.address);
    await desk.page(TAB, page);
    await desk.form(TAB, 'folded', true);
    await desk.page(TAB, page);
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'folded', chosen: true });
  });

  it('is wanted open again after it folded for want of room: the window may have grown', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.visit(TAB, page.address);
    await desk.page(TAB, page);
    await desk.form(TAB, 'folded', false);
    await desk.page(TAB, page);
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'open', chosen: false });
  });

  it('stays away where the page has thrown the panel out', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.visit(TAB, page.address);
    await desk.page(TAB, page);
    await desk.form(TAB, 'closed', false);
    await desk.page(TAB, page);
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'closed' });
  });

  it('opens when its text comes after its address', async () => {
    const desk = startDesk();
    await load(desk, renamed);
    expect(formShown()).toBe('closed');
    exchangeText(page);
    await desk.page(TAB, page);
    await desk.settled();
    expect([formShown(), badge()]).toEqual(['open', '3']);
    await expectAgreement();
  });

  it('closes when its text gives way to another under the same address', async () => {
    const desk = startDesk();
    await load(desk, page);
    exchangeText(renamed);
    await desk.page(TAB, renamed);
    expect([formShown(), badge()]).toEqual(['closed', '']);
    await expectAgreement();
  });
});

describe('a page without a record that states where its text comes from', () => {
  const statements: Page['statements'] = [
    {
      about: 'original',
      property: 'publisher',
      value: 'Northern Courier',
      where: 'source-line',
      quote: 'The original source of this article is Northern Courier',
    },
  ];

  it('is shown folded, until the reader opens it', async () => {
    const desk = startDesk();
    await load(desk, unknown, { statements });
    expect(formShown()).toBe('folded');
    await expectAgreement();
    await toggle(desk);
    expect(formShown()).toBe('open');
    await expectAgreement();
  });

  it('is shown on another site only when the reader asks', async () => {
    const desk = startDesk();
    await load(desk, elsewhere, { statements });
    expect(formShown()).toBe('closed');
    await toggle(desk);
    expect(fake.tabs.get(TAB)?.shown).toMatchObject({ form: 'open', context: { basis: {} } });
  });
});

describe('the reader’s last choice', () => {
  it('of closing holds on the site’s next page, and the badge stays', async () => {
    const desk = startDesk();
    await load(desk, page);
    await toggle(desk);
    await load(desk, page);
    expect([formShown(), hasPanel(), badge()]).toEqual(['closed', false, '3']);
    await expectAgreement();
  });

  it('of folding in the panel holds across a restart of the browser', async () => {
    const before = startDesk();
    await load(before, page);
    await before.form(TAB, 'folded', true);
    fake.session = {};
    await load(startDesk(), page);
    expect(formShown()).toBe('folded');
  });

  it('holds for its site only', async () => {
    const desk = startDesk();
    await load(desk, page);
    await toggle(desk);
    await load(desk, pages.original);
    expect(formShown()).toBe('open');
  });

  it('holds everywhere where the options say so', async () => {
    fake.local = { scope: 'everywhere' };
    const desk = startDesk();
    await load(desk, page);
    await toggle(desk);
    await load(desk, pages.original);
    expect(formShown()).toBe('closed');
  });

  it('is not made by a panel that folds for want of room', async () => {
    const desk = startDesk();
    await load(desk, page);
    await desk.form(TAB, 'folded', false);
    expect(fake.local).toEqual({});
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'folded', chosen: false });
  });
});

describe('the desk', () => {
  it('withdraws the old answer when another page begins to load', async () => {
    const desk = startDesk();
    await load(desk, page);
    await desk.visit(TAB, unknown.address);
    expect([badge(), title()]).toEqual(['', toolbarOf(null).title]);
    expect(await answerOfTab(TAB)).toBeUndefined();
  });

  it('keeps its answer while the background is stopped and woken', async () => {
    await load(startDesk(), page);
    const woken = startDesk();
    expect(await woken.panelStarted(TAB)).toMatchObject({ form: 'open', address: page.address });
    await toggle(woken);
    expect(formShown()).toBe('closed');
    await expectAgreement();
  });

  it('forgets a tab that was closed', async () => {
    const desk = startDesk();
    await load(desk, page);
    fake.tabs.delete(TAB);
    await desk.closed(TAB);
    expect(fake.session).toEqual({});
  });

  it('is not upset by a tab that closes while it is answered', async () => {
    const desk = startDesk();
    await expect(desk.page(TAB, page)).resolves.not.toThrow();
    await expect(desk.toggle(TAB)).resolves.not.toThrow();
  });

  it('takes badge and title back from a tab that has moved on while it was answered', async () => {
    const gate = gateway();
    const desk = startDesk(() => gate.promise);
    openTab(TAB, silent(page));
    const answered = desk.page(TAB, page);
    exchangeText(elsewhere);
    gate.open();
    await answered;
    expect([badge(), title()]).toEqual(['', toolbarOf(null).title]);
    expect(await answerOfTab(TAB)).toBeUndefined();
  });

  it('ignores a form from a panel it knows nothing of', async () => {
    const desk = startDesk();
    openTab(TAB, silent(page));
    await desk.form(TAB, 'closed', true);
    expect([fake.local, fake.session]).toEqual([{}, {}]);
  });

  it('answers two messages of one tab in their order, however long the first takes', async () => {
    const gate = gateway();
    const desk = startDesk(() => gate.promise);
    openTab(TAB, silent(page));
    const first = desk.page(TAB, page);
    const second = desk.form(TAB, 'folded', true);
    const third = desk.toggle(TAB);
    gate.open();
    await Promise.all([first, second, third]);
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'open', chosen: true });
    expect(fake.local).toEqual({ choices: { 'mondialisation.ca': 'open' } });
  });

  it('does not let one tab wait for another', async () => {
    const gate = gateway();
    const desk = startDesk(() => gate.promise);
    openTab(TAB, silent(page));
    openTab(8, silent(front));
    const waiting = desk.page(TAB, page);
    await desk.page(8, front);
    expect(fake.buttons.get(8)?.title).toBe(toolbarOf(null).title);
    expect(fake.buttons.has(TAB)).toBe(false);
    gate.open();
    await waiting;
    expect(badge()).toBe('3');
  });

  it('answers the next message after one that failed', async () => {
    let isBroken = true;
    const desk = startDesk(async () => {
      if (isBroken) throw new Error('the catalogue is not there');
      return catalogue;
    });
    openTab(TAB, silent(page));
    await expect(desk.page(TAB, page)).rejects.toThrow('not there');
    isBroken = false;
    await desk.page(TAB, page);
    await desk.settled();
    expect(formShown()).toBe('open');
  });

  it('asks for the catalogue only on an address that may be an article’s', async () => {
    const desk = startDesk(() => Promise.reject(new Error('nobody asked')));
    await load(desk, elsewhere);
    await load(desk, front);
    expect(badge()).toBe('');
  });
});

describe('what is expected of a page before it is read', () => {
  it('is what is shown once it has been, as long as it carries the headline', async () => {
    const desk = startDesk();
    // Gone before it could be read: the answer by its head stays.
    openTab(TAB, silent(front));
    const expected = await desk.visit(TAB, page.address);
    expect(page.headlines).toContain(expected?.headline);
    await desk.page(TAB, page);
    await desk.settled();
    expect(formShown()).toBe('open');
    expect(fake.tabs.get(TAB)?.shown).toEqual(expected?.answer);
  });

  it.each([
    ['of an article without a record', unknown.address, {}],
    ['of no article', front.address, {}],
    ['where the site is off', page.address, { sitesOff: ['mondialisation.ca'] }],
    ['where nothing is to be shown by itself', page.address, { form: 'closed' }],
  ])('is nothing %s', async (_, address, settings) => {
    fake.local = settings;
    const desk = startDesk();
    openTab(TAB, silent({ address, headlines: [] }));
    expect(await desk.visit(TAB, address)).toBeNull();
    expect(fake.tabs.get(TAB)?.scripts.has('/panel.js')).toBe(false);
  });

  it('holds up nothing when it fails', async () => {
    let isBroken = true;
    const desk = startDesk(async () => {
      if (isBroken) throw new Error('the catalogue is not there');
      return catalogue;
    });
    openTab(TAB, silent(page));
    await expect(desk.visit(TAB, page.address)).rejects.toThrow('not there');
    isBroken = false;
    await desk.page(TAB, page);
    await desk.settled();
    expect(formShown()).toBe('open');
  });
});
