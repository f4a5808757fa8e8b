import { type ComponentChildren, render } from 'preact';
import { directionOf } from '../../utils/text/languages';
import type { MessageKey, Words } from '../../utils/text/words';
import { WordsContext } from '../words';

/**
 * Shows a page of the extension in its document: in the language of the words, titled, and where an
 * address names a part of it, at that part, which only now is there.
 */
export function showPage(words: Words, title: MessageKey, page: ComponentChildren): void {
  const root = document.documentElement;
  root.lang = words.locale;
  root.dir = directionOf(words.locale);
  document.title = words.t(title);
  render(
    <WordsContext.Provider value={words}>{page}</WordsContext.Provider>,
    document.getElementById('page') as HTMLElement,
  );
  if (location.hash) location.replace(location.hash);
}
