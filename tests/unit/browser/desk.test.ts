import { beforeEach, describe, expect, it } from 'vitest';
import { answerOfTab } from '../../../utils/browser/answers';
import type { Form } from '../../../utils/browser/messages';
import type { Page } from '../../../utils/page/page';
import { fake, openTab, resetBrowser } from '../fake-browser';
import { pages, seedPages } from '../seed';
import { wordsIn } from '../words';
import {
  badge,
  elsewhere,
  expectAgreement,
  formShown,
  hasPanel,
  load,
  page,
  renamed,
  silent,
  startDesk,
  TAB,
  title,
  toggle,
  unknown,
} from './desk-tools';

beforeEach(resetBrowser);

describe('a recorded article', () => {
  it.each(seedPages)('opens its panel on the %s, with badge and title', async (here) => {
    await load(startDesk(), pages[here]);
    expect(formShown()).toBe('open');
    expect(badge()).toBe('3');
    expect(title()).toMatch(/^Colophon: .+ 3 editions known\. Click to close\.$/);
    expect(await answerOfTab(TAB)).toMatchObject({ context: { here }, asked: false });
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
    expect(await answerOfTab(TAB)).toMatchObject({ context: null, form: 'open' });
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

  it.each([
    ['opens there', (desk: ReturnType<typeof startDesk>) => desk.toggle(TAB), 'open'],
    ['is asked at the side', (desk: ReturnType<typeof startDesk>) => desk.ask(TAB), 'closed'],
  ] as const)(
    'reads the page all the same where its first scripts are held up for good: %s',
    async (_, act, form) => {
      openTab(TAB, silent(elsewhere), []).held = 2;
      await act(startDesk());
      expect(await answerOfTab(TAB)).toMatchObject({ address: elsewhere.address, form });
    },
  );

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
    await desk.form(TAB, page.address, 'folded', true);
    expect(fake.local).toEqual({});
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
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'open', context: { basis: {} } });
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
    await before.form(TAB, page.address, 'folded', true);
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

  it('in another tab holds for the next page of this one, not for the page whose rest comes late', async () => {
    const desk = startDesk();
    await load(desk, page);
    fake.local = { choices: { 'mondialisation.ca': 'folded' } };
    await desk.page(TAB, page);
    await desk.settled();
    expect(formShown()).toBe('open');
    await load(desk, page);
    expect(formShown()).toBe('folded');
  });

  it('is not made by a panel that folds for want of room', async () => {
    const desk = startDesk();
    await load(desk, page);
    await desk.form(TAB, page.address, 'folded', false);
    expect(fake.local).toEqual({});
    expect(await answerOfTab(TAB)).toMatchObject({ form: 'folded', chosen: false });
  });
});
