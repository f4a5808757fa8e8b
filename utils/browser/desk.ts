/**
 * The background's desk: answers "what is known of this page?", keeps one answer per tab, and has
 * badge, button title and panel show that very answer.
 */
import { compose } from '../context/compose';
import type { PageHead } from '../page/page';
import { type Known, match } from '../records/match';
import { articleKeysOf, siteOf } from '../sites/index';
import { siteKnowledge } from '../sites/knowledge';
import { answerOfTab, keepAnswer } from './answers';
import type { Form, TabAnswer } from './messages';
import { formFor, readSettings, withChoice, writeSettings } from './settings';
import { injectPanel, readTab, showInTab } from './tabs';
import { showInToolbar } from './toolbar';

export interface Desk {
  /** A page begins to load: what can be prepared is prepared, what was shown before is withdrawn. */
  visit(tab: number, address: string): Promise<void>;
  /** A page was read: it is answered. */
  page(tab: number, page: PageHead): Promise<void>;
  /** The reader used the toolbar button or its shortcut. */
  toggle(tab: number): Promise<void>;
  /** The panel changed its form. */
  form(tab: number, form: Form, chosen: boolean): Promise<void>;
  /** The panel's script is there and asks what to show. */
  panelStarted(tab: number): Promise<TabAnswer | null>;
  /** The tab is gone. */
  closed(tab: number): Promise<void>;
}

/**
 * @param find what is recorded under some article keys, most telling first
 */
export function createDesk(find: (keys: string[]) => Promise<Known[]>): Desk {
  const inTurn = queues();

  async function knownAt(address: string) {
    const keys = articleKeysOf(address);
    return keys.length === 0 ? [] : find(keys);
  }

  async function contextOf(page: PageHead) {
    const found = match(page, await knownAt(page.address));
    return found && compose(found, page, siteKnowledge);
  }

  /** What a page gets without being asked for: nothing, or a panel in the form that holds there. */
  async function unaskedAnswer(page: PageHead): Promise<TabAnswer | null> {
    const site = siteOf(page.address);
    const settings = await readSettings();
    if (site === undefined || settings.sitesOff.includes(site.id)) return null;
    const context = await contextOf(page);
    if (context === null) return null;
    const { form, chosen } = formFor(settings, site.id);
    const isConfirmed = context.basis.headline === 'confirmed';
    return {
      address: page.address,
      context,
      form: isConfirmed ? form : 'closed',
      chosen,
      asked: false,
    };
  }

  async function give(tab: number, answer: TabAnswer | null) {
    await Promise.all([
      keepAnswer(tab, answer),
      showInToolbar(tab, answer),
      showInTab(tab, answer),
    ]);
  }

  /** A choice holds from now on, but only where there is a recorded article to choose about. */
  async function remember({ address, context }: TabAnswer, form: Form) {
    const site = siteOf(address);
    if (site === undefined || context?.basis.headline !== 'confirmed') return;
    await writeSettings(withChoice(await readSettings(), site.id, form));
  }

  return {
    visit: (tab, address) =>
      inTurn(tab, async () => {
        if (await answerOfTab(tab)) await give(tab, null);
        const site = siteOf(address);
        const settings = await readSettings();
        if (site === undefined || settings.sitesOff.includes(site.id)) return;
        const known = await knownAt(address);
        if (known.length > 0 && formFor(settings, site.id).form !== 'closed')
          await injectPanel(tab);
      }),

    page: (tab, page) => inTurn(tab, async () => give(tab, await unaskedAnswer(page))),

    toggle: (tab) =>
      inTurn(tab, async () => {
        const page = await readTab(tab);
        if (page === null) return showInToolbar(tab, 'unreadable');
        const kept = await answerOfTab(tab);
        const answer =
          kept?.address === page.address
            ? kept
            : { address: page.address, context: await contextOf(page), form: 'closed' as const };
        const form = answer.form === 'open' ? 'closed' : 'open';
        const next: TabAnswer = { ...answer, form, chosen: true, asked: true };
        await Promise.all([give(tab, next), remember(next, form)]);
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

    closed: (tab) => inTurn(tab, () => keepAnswer(tab, null)),
  };
}

/** Runs tasks of one tab one after the other: two messages never work on one answer at once. */
function queues() {
  const tails = new Map<number, Promise<unknown>>();
  return <T>(tab: number, task: () => Promise<T>): Promise<T> => {
    const run = (tails.get(tab) ?? Promise.resolve()).then(task, task);
    const tail = run
      .catch(() => undefined)
      .then(() => {
        if (tails.get(tab) === tail) tails.delete(tab);
      });
    tails.set(tab, tail);
    return run;
  };
}
