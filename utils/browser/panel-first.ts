/**
 * The panel first: reading all of a page keeps a background that has just been woken busy for a quarter
 * of a second (seen in Chromium), and in Firefox the panel's own page with it. It waits until the panel
 * that is on its way has what it shows.
 */

/** A panel whose page never asks holds up no reading for longer. In milliseconds. */
const PATIENCE = 1000;

export interface PanelFirst {
  /** A tab opens a panel, whose page will ask what to show. */
  comes(tab: number): void;
  /** It has been told, or none comes any longer. */
  isThere(tab: number): void;
  /** Resolves when no panel of the tab is on its way. */
  passed(tab: number): Promise<void>;
}

/** @param patience in milliseconds */
export function createPanelFirst(patience = PATIENCE): PanelFirst {
  const coming = new Map<number, { there: Promise<void>; arrive: () => void }>();

  function isThere(tab: number) {
    coming.get(tab)?.arrive();
    coming.delete(tab);
  }

  return {
    isThere,
    comes(tab) {
      isThere(tab);
      let arrive = () => {};
      const there = new Promise<void>((resolve) => {
        arrive = resolve;
        setTimeout(resolve, patience);
      });
      coming.set(tab, { there, arrive });
    },
    passed: async (tab) => coming.get(tab)?.there,
  };
}
