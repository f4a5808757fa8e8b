/** A page as the text of one file. */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { directionOf } from '../../utils/text/languages';
import type { Words } from '../../utils/text/words';
import { WordsContext } from '../words';
import css from './compare.css?inline';

/**
 * Writes it out, with its styles; nothing in it runs or loads.
 * @param title the comparison's own where there is none
 */
export function savedFile(
  title: string | undefined,
  words: Words,
  content: ComponentChildren,
): string {
  const page = (
    <html lang={words.locale} dir={directionOf(words.locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>{title ?? words.t('compareTitle')}</title>
        <style>{STYLES}</style>
      </head>
      <body>
        <WordsContext.Provider value={words}>{content}</WordsContext.Provider>
      </body>
    </html>
  );
  // Text is escaped; a style sheet must not be, and ours holds no end of its own element.
  return `<!doctype html>\n${renderToString(page).replace(STYLES, () => css)}`;
}

/** Stands for the style sheet until everything else is written out. */
const STYLES = '/* styles */';
