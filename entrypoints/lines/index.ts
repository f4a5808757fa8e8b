/**
 * The script that works on the page's own lines: marks those that state an origin, prints a credit
 * under the article, leads the reader to quoted words. Put into a tab by the background, where any of
 * that is wanted.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOnce } from '../../utils/browser/lifetime';
import { offerLines } from '../../utils/browser/lines-in-tab';
import { browserMessages } from '../../utils/browser/words';
import { goTo } from './go-to';
import { createMarks } from './marks';
import { createPrintLine } from './print-line';

export default defineUnlistedScript(() =>
  startOnce('lines', () => {
    const marks = createMarks(document, browserMessages());
    const printLine = createPrintLine(document);
    offerLines({
      mark: (lines, onPress) => (lines.length > 0 ? marks.show(lines, onPress) : marks.remove()),
      print: printLine.set,
      goTo: (quote, fragment) => goTo(document, quote, fragment),
    });
  }),
);
