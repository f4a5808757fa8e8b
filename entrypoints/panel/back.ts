/**
 * The system's back closes the open sheet: while it is open the frame stands one step further in its
 * own history, which is part of the tab's. The page's own history is left alone.
 */

const STEP = 'colophon-sheet';

/** @param onBack the reader has gone back while the sheet was open */
export function createBack(onBack: () => void): { set(isOpen: boolean): void } {
  let isOpen = false;
  /** How long the tab's history was with the step; longer, and the page has moved on since. */
  let length = 0;
  const isAhead = () => history.state === STEP;
  addEventListener('popstate', () => {
    if (isOpen && !isAhead()) onBack();
  });
  return {
    set(next) {
      if (next === isOpen) return;
      isOpen = next;
      // Opened by itself it takes no step: nobody has gone anywhere.
      if (isOpen && !isAhead() && navigator.userActivation.isActive) {
        history.pushState(STEP, '');
        length = history.length;
      } else if (!isOpen && isAhead() && history.length === length) history.back();
    },
  };
}
