/** The comparison as one file that needs nothing else: no script, no style, no picture from anywhere. */
import { renderToString } from 'preact-render-to-string';
import type { Taken } from '../../utils/browser/taking/taken';
import type { SideName } from '../../utils/compare/article';
import type { Compared } from '../../utils/compare/compared';
import { directionOf } from '../../utils/text/languages';
import type { Words } from '../../utils/text/words';
import { WordsContext } from '../words';
import css from './compare.css?inline';
import { Header } from './Header';
import { Legend } from './Legend';
import { Rows } from './Rows';
import { rowsOf, type ShownRow } from './rows-of';

interface SavedPageProps {
  compared: Compared;
  taken: Readonly<Record<SideName, Taken>>;
  words: Words;
  /** `compared`: with every difference; the others are for reading, on a screen or on paper. */
  view?: SavedView;
}

/** The original `beneath` each paragraph, or `beside` it. */
export type SavedView = 'compared' | 'beneath' | 'beside';

/** The very page one reads on, without what only works in it. Nothing is folded. */
export function savedPage({ compared, taken, words, view = 'compared' }: SavedPageProps): string {
  const isRead = view !== 'compared';
  const rows = isRead ? rowsOf(compared).map(forReading) : rowsOf(compared);
  const page = (
    <html lang={words.locale} dir={directionOf(words.locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>{compared.target.headline ?? words.t('compareTitle')}</title>
        <style>{STYLES}</style>
      </head>
      <body>
        <WordsContext.Provider value={words}>
          <main class={`reading ${view}`}>
            <Header {...{ compared, rows, taken }} isShort={isRead} />
            <Rows {...{ compared, rows }} shown="both" isSwapped={isRead} isNarrow={false} />
            {!isRead && <Legend />}
          </main>
        </WordsContext.Provider>
      </body>
    </html>
  );
  // Text is escaped; a style sheet must not be, and ours holds no end of its own element.
  return `<!doctype html>\n${renderToString(page).replace(STYLES, () => css)}`;
}

/** A row as it is read: nothing is said of it. */
function forReading({ wording: _, ...row }: ShownRow): ShownRow {
  return { ...row, notes: { source: [], target: [] } };
}

/** Stands for the style sheet until everything else is written out. */
const STYLES = '/* styles */';
