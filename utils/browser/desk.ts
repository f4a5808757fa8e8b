/**
 * The background's desk: answers "what is known of this page?", keeps one answer per tab, and has
 * badge, button title and panel show that very answer.
 */
import { type Context, isConfirmed } from '../context/context';
import type { Page, PageHead } from '../page/page';
import { siteOf } from '../sites/index';
import { answerOfTab, keepAnswer } from './answers';
import { equipped } from './equipped';
import { inTurns } from './in-turns';
import type { Knowledge } from './knowledge';
import type { Expected, Form, TabAnswer } from './messages';
import { readTab } from './read-tab';
import { changeSettings, formFor, readSettings, type Settings, withChoice } from './settings';
import { addressOfTab, injectPanel, showInTab } from './tabs';
import { showInToolbar } from './toolbar';

export interface Desk {
  /**
   * A page begins to load: what can be prepared is prepared. Badge and title of the page before are
   * withdrawn here; its panel, where the document stays, by the reader.
   * @returns what can be shown as soon as the page turns out to carry the recorded headline
   */
  visit(tab: number, address: string): Promise<Expected | null>;
  /**
   * A page is there: it is answered by its head, which recognises a recorded article, and once more
   * when all of it has been read, which its panel need not wait for.
   */
  page(tab: number, head: PageHead): Promise<void>;
  /** The reader used the toolbar button or its shortcut. */
  toggle(tab: number): Promise<void>;
  /** The panel changed its form. */
  form(tab: number, form: Form, chosen: boolean): Promise<void>;
  /** The panel's script is there and asks what to show. */
  panelStarted(tab: number): Promise<TabAnswer | null>;
  /** The reader keeps what is shown; false when there is nothing that could be kept. */
  keep(tab: number): Promise<boolean>;
  /** The tab is gone. */
  closed(tab: number): Promise<void>;
}

/**
 * @param knowledge what is known of pages
 */
export function createDesk(knowledge: Knowledge): Desk {
  const inTurn = inTurns<number>();

  async function give(tab: number, answer: TabAnswer | null) {
    // Not awaited: a page that is left may be put aside whole, before it has answered, for hours.
    void showInTab(tab, answer);
    await Promise.all([keepAnswer(tab, answer), showInToolbar(tab, answer)]);
    // The tab may have moved on meanwhile: badge and title would be those of the page before.
    if (answer && (await addressOfTab(tab)) !== answer.address) await forget(tab);
  }

  async function forget(tab: number) {
    if ((await answerOfTab(tab)) === undefined) return;
    await Promise.all([keepAnswer(tab, null), showInToolbar(tab, 'unasked')]);
  }

  /** Would anything of what a page says be shown? */
  async function isShown(page: Page): Promise<boolean> {
    const context = await knowledge.contextOf(page);
    return context !== null && context !== undefined && isConfirmed(context);
  }

  /** A choice holds from now on, but only where there is something to choose about. */
  async function remember({ address, context }: TabAnswer, form: Form) {
    const site = siteOf(address);
    if (site === undefined || context === null || !isConfirmed(context)) return;
    await changeSettings((now) => withChoice(now, site.id, form));
  }

  /** @returns whether anything may be shown there */
  function answer(tab: number, page: PageHead | Page): Promise<boolean> {
    return inTurn(tab, async () => {
      const settings = await readSettings();
      const standing = standingAt(page.address, settings);
      if (standing === null) return false;
      const context = await knowledge.contextOf(page);
      if (context === undefined) return true;
      const kept = await answerOfTab(tab);
      // The rest of a page that was answered by its head: the reader may have folded it meanwhile,
      // or the page thrown it out. A fold for want of room is no choice: the panel sees to that.
      const isSame = kept?.address === page.address && isAlike(kept.context, context);
      const stays = isSame && (kept.chosen || kept.form === 'closed');
      const form = stays ? kept : context && unaskedForm(context, standing);
      const next = context && form && { ...form, address: page.address, context, asked: false };
      await give(tab, next && equipped(next, settings));
      return true;
    });
  }

  return {
    visit: (tab, address) =>
      new Promise((resolve, reject) => {
        const prepared = inTurn(tab, async () => {
          const withdrawn = forget(tab);
          const [settings, known] = await Promise.all([
            readSettings(),
            siteOf(address) ? knowledge.expectedAt(address) : null,
          ]);
          const standing = standingAt(address, settings);
          if (standing === null || standing.form === 'closed' || known === null) return withdrawn;
          // The page need not wait until its panel's script has run.
          const started = injectPanel(tab);
          const { headline, context } = known;
          const form = unaskedForm(context, standing);
          resolve({
            headline,
            answer: equipped({ ...form, address, context, asked: false }, settings),
          });
          await Promise.all([started, withdrawn]);
        });
        prepared.then(() => resolve(null), reject);
      }),

    async page(tab, head) {
      if (!(await answer(tab, head))) return;
      const page = await readTab(tab, false, isShown);
      if (page?.address === head.address) await answer(tab, page);
    },

    toggle: (tab) =>
      inTurn(tab, async () => {
        const page = await readTab(tab, true, isShown);
        if (page === null) return showInToolbar(tab, 'unreadable');
        const [kept, settings] = await Promise.all([answerOfTab(tab), readSettings()]);
        const form = kept?.address === page.address && kept.form === 'open' ? 'closed' : 'open';
        const context = (await knowledge.contextOf(page)) ?? null;
        const answer = { address: page.address, context, form, chosen: true, asked: true } as const;
        await Promise.all([give(tab, equipped(answer, settings)), remember(answer, form)]);
      }),

    form: (tab, form, chosen) =>
      inTurn(tab, async () => {
        const answer = await answerOfTab(tab);
        if (answer === undefined) return;
        const next = { ...answer, form, chosen, asked: false };
        await Promise.all([
          keepAnswer(tab, next),
          showInToolbar(tab, next),
          chosen ? remember(next, form) : undefined,
        ]);
      }),

    panelStarted: (tab) => inTurn(tab, async () => (await answerOfTab(tab)) ?? null),

    keep: (tab) =>
      inTurn(tab, async () => {
        const { context, address } = (await answerOfTab(tab)) ?? { context: null, address: '' };
        if (context === null || !isConfirmed(context)) return false;
        return knowledge.keep(context, address);
      }),

    closed: (tab) => inTurn(tab, () => keepAnswer(tab, null)),
  };
}

/** Is it still the same article? Pages that exchange their text keep an old headline for a moment. */
function isAlike(one: Context | null, other: Context | null): boolean {
  return one !== null && other !== null && isConfirmed(one) === isConfirmed(other);
}

type Standing = Pick<TabAnswer, 'form' | 'chosen'>;

/** How the panel meets a page of this address unasked; null where Colophon stays silent. */
function standingAt(address: string, settings: Settings): Standing | null {
  const site = siteOf(address);
  if (site === undefined) return null;
  return settings.sitesOff.includes(site.id) ? null : formFor(settings, site.id);
}

/**
 * A page that lost the recorded headline shows nothing by itself; what only the page itself states
 * stays folded until the reader wants it open.
 */
function unaskedForm(context: Context, standing: Standing): Standing {
  if (!isConfirmed(context)) return { form: 'closed', chosen: standing.chosen };
  if (context.basis.by === 'record' || standing.chosen || standing.form === 'closed') {
    return standing;
  }
  return { form: 'folded', chosen: false };
}
