/** The comparison as one file that needs nothing else: no script, no style, no picture from anywhere. */
import { renderToString } from 'preact-render-to-string';
import type { Taken } from '../../utils/browser/taking/taken';
import type { Compared } from '../../utils/compare/compared';
import type { SideName } from '../../utils/compare/comparison';
import { directionOf } from '../../utils/text/languages';
import type { Words } from '../../utils/text/words';
import { WordsContext } from '../words';
import css from './compare.css?inline';
import { Header } from './Header';
import { Legend } from './Legend';
import { Rows } from './Rows';
import { rowsOf } from './rows-of';

interface SavedPageProps {
  compared: Compared;
  taken: Readonly<Record<SideName, Taken>>;
  words: Words;
}

/** The very page one reads on, without what only works in it. Nothing is folded. */
export function savedPage({ compared, taken, words }: SavedPageProps): string {
  const rows = rowsOf(compared);
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
          <main class="reading">
            <Header {...{ compared, rows, taken }} />
            <Rows {...{ compared, rows }} shown="both" isSwapped={false} isNarrow={false} />
            <Legend />
          </main>
        </WordsContext.Provider>
      </body>
    </html>
  );
  // Text is escaped; a style sheet must not be, and ours holds no end of its own element.
  return `<!doctype html>\n${renderToString(page).replace(STYLES, () => css)}`;
}

/** Stands for the style sheet until everything else is written out. */
const STYLES = '/* styles */';
