/**
 * Small marks beside the article's own source, translation and copyright lines, each leading to
 * that fact in the panel. They lie over the page in an element of their own, so no line of the text
 * moves; its root is closed, only a real click or key counts, and where a mark leads does not stand
 * in the document: the page can neither press a mark nor have it lead elsewhere.
 */
import { ownHost, removeLeftovers } from '../../utils/browser/own-host';
import { quoteFinder } from '../../utils/page/find-quote';
import { directionOf } from '../../utils/text/languages';
import type { Messages } from '../../utils/text/words';
import css from './marks.css?inline';

/** Width of a mark and its distance from the line. */
const SIZE = 24;

export interface Marks {
  /**
   * Marks these lines, as far as the page has them, beside those marked already.
   * @param onPress gets the words of the line whose mark the reader has pressed
   */
  show(lines: readonly string[], onPress: (quote: string) => void): void;
  remove(): void;
}

export function createMarks(document: Document, words: Messages): Marks {
  let host: HTMLElement | null = null;
  let life = new AbortController();
  const marked = new Set<string>();

  function takeOut() {
    life.abort();
    host?.remove();
    host = null;
  }

  return {
    remove() {
      takeOut();
      marked.clear();
    },
    show(lines, onPress) {
      if (lines.every((quote) => marked.has(quote))) return;
      for (const quote of lines) marked.add(quote);
      // All anew: more lines may have come with the rest of the page.
      takeOut();
      const find = quoteFinder(document);
      const ranges = [...marked].flatMap((quote) => {
        const range = find(quote);
        return range ? [{ quote, range }] : [];
      });
      if (ranges.length === 0) return;
      life = new AbortController();
      removeLeftovers(document, 'span');
      const made = ownHost(document, 'span', css);
      host = made.host;
      const marks = ranges.map(({ quote, range }) => {
        const mark = document.createElement('button');
        mark.type = 'button';
        mark.lang = words.locale;
        mark.dir = directionOf(words.locale);
        mark.title = words.t('markOfLine');
        mark.setAttribute('aria-label', `${words.t('markOfLine')}: ${quote}`);
        mark.addEventListener('click', ({ isTrusted }) => isTrusted && onPress(quote));
        return { mark, range };
      });
      made.root.append(...marks.map(({ mark }) => mark));
      document.documentElement.append(host);
      const place = () => host && placeAll(host, marks);
      place();
      const { signal } = life;
      addEventListener('resize', place, { signal });
      addEventListener('load', place, { signal, capture: true });
      const watch = new ResizeObserver(place);
      watch.observe(document.body ?? document.documentElement);
      signal.addEventListener('abort', () => watch.disconnect());
    },
  };
}

/** Puts each mark before its line, or behind it where no room is before. */
function placeAll(host: HTMLElement, marks: readonly { mark: HTMLElement; range: Range }[]) {
  const origin = host.getBoundingClientRect();
  for (const { mark, range } of marks) {
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [line, end] = [lines[0], lines.at(-1)];
    mark.hidden = !line;
    if (!line || !end) continue;
    const hasRoom = line.left >= SIZE;
    const left = hasRoom ? line.left - SIZE : end.right;
    const { top, height } = hasRoom ? line : end;
    mark.style.left = `${left - origin.left}px`;
    mark.style.top = `${top + height / 2 - SIZE / 2 - origin.top}px`;
  }
}
