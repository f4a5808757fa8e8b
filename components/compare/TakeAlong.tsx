import type { Compared } from '../../utils/compare/compared';
import { asEpub } from '../../utils/compare/take/epub';
import { asJson } from '../../utils/compare/take/json';
import { asTmx } from '../../utils/compare/take/tmx';
import { asXliff } from '../../utils/compare/take/xliff';
import { useWords } from '../words';
import type { Desk } from './desk';
import { fileNameOf } from './file-name';
import { Menu } from './Menu';
import { savedPage } from './saved-page';
import type { Text } from './texts';

interface TakeAlongProps {
  compared: Compared;
  texts: readonly Text[];
  desk: Desk;
}

/** The aligned texts as files, for the reader's own use. */
export function TakeAlong({ compared, texts, desk }: TakeAlongProps) {
  const words = useWords();
  const { t } = words;
  const name = fileNameOf(compared);
  const save = (ending: string, type: string, content: Parameters<Desk['save']>[2]) =>
    desk.save(`${name}.${ending}`, type, content);
  const book = { title: t('compareTitle'), lang: words.locale };
  return (
    <Menu title={t('takeAlong')}>
      <button
        type="button"
        onClick={() => save('html', 'text/html', savedPage({ compared, texts, words }))}
      >
        {t('saveHtml')}
      </button>
      {(['beneath', 'beside'] as const).map((view) => (
        <button
          key={view}
          type="button"
          onClick={() => {
            const page = savedPage({ compared, texts, words, view });
            desk.save(`${name}-${view}.html`, 'text/html', page);
          }}
        >
          {t(view === 'beneath' ? 'saveBeneath' : 'saveBeside')}
        </button>
      ))}
      <button
        type="button"
        onClick={() => {
          const id = crypto.randomUUID();
          save('epub', 'application/epub+zip', asEpub(compared, desk.made(), { ...book, id }));
        }}
      >
        {t('saveEpub')}
      </button>
      <button
        type="button"
        onClick={() => save('tmx', 'application/x-tmx+xml', asTmx(compared, desk.made()))}
      >
        {t('saveTmx')}
      </button>
      <button
        type="button"
        onClick={() => save('xlf', 'application/xliff+xml', asXliff(compared, desk.made()))}
      >
        {t('saveXliff')}
      </button>
      <button
        type="button"
        onClick={() => save('json', 'application/json', asJson(compared, desk.made()))}
      >
        JSON
      </button>
      <p class="hint">{t('takeAlongNote')}</p>
    </Menu>
  );
}
