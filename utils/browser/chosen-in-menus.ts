/** What the reader has chosen in the browser's menus, done. */
import { browser } from 'wxt/browser';
import { alwaysAt, originsAt, requestFor, startAlways } from './always';
import { createAsking } from './asking';
import type { Desk } from './desk-duties';
import type { Knowledge } from './knowledge';
import { letIn } from './let-in';
import { onMenu } from './menus';
import { openAlways, openCompareAny, openCompareWith } from './open';
import { copyInTab, passageIn, quoteOf } from './quote';
import { readSettings } from './settings';
import { openAtSide } from './side-panel';

/** Listens to the menus. */
export function chosenInMenus(desk: Desk, knowledge: Knowledge): void {
  const { creditIn } = createAsking(knowledge);

  onMenu({
    compare: openCompareAny,
    options: () => browser.runtime.openOptionsPage(),
    'compare-link': ({ tab, link }) => openCompareWith(tab, link),

    async always({ tab, address, isPrivate }) {
      const origins = isPrivate ? [] : originsAt(address);
      if (origins.length === 0) return openAlways(undefined);
      // First of all: the browser asks within the click alone.
      const isAllowed = requestFor(origins);
      const before = alwaysAt(address, await readSettings());
      if (!(await isAllowed)) return;
      // Chosen already: in the options it is seen, and withdrawn.
      if (before?.isOn) return openAlways(undefined);
      await startAlways(origins);
      await desk.toggle(tab, true);
    },

    async where({ tab }) {
      await openAtSide(tab).catch(() => undefined);
      await desk.toggle(tab, true);
    },

    async quote({ tab, words }) {
      if (!(await letIn(tab))) return;
      const [passage, known] = await Promise.all([passageIn(tab, words), creditIn(tab)]);
      if (known === null || passage.lines.length === 0) return;
      const isCopied = await copyInTab(tab, quoteOf(passage, known));
      // The panel has the credit, with a button that the browser lets copy.
      if (!isCopied) await desk.toggle(tab, true);
    },
  });
}
