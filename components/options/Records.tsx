import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shelf } from '../../utils/browser/shelf';
import { breath } from '../../utils/records/breath';
import { type Row, search } from '../../utils/records/rows';
import { counted } from '../../utils/text/words';
import { Verbatim } from '../panel/Verbatim';
import { useWords } from '../words';
import { RecordPage } from './RecordPage';
import { VirtualList } from './VirtualList';

interface RecordsProps {
  shelf: Shelf;
  /** Changes when something was imported, changed or removed. */
  state: number;
  onChanged(): void;
}

/** In pixels: three editions and a line below. */
const ROW = 116;
const MOST_EDITIONS = 3;

/** All records there are: bundled, of packs, the reader's own; found by any of their words. */
export function Records({ shelf, state, onChanged }: RecordsProps) {
  const words = useWords();
  const { t } = words;
  const rows = useRows(shelf, state);
  const [bundled, setBundled] = useState<number>();
  const [question, setQuestion] = useState('');
  const [shown, setShown] = useState<Row>();
  useEffect(() => {
    void shelf.bundled().then(setBundled);
  }, [shelf]);
  const found = search(rows, question, words.locale);
  return (
    <section>
      <h2>{t('optionsRecords')}</h2>
      <p>{bundled !== undefined && counted(words, 'optionsRecords', bundled)}</p>
      <label class="search">
        <span>{t('optionsSearch')}</span>
        <input
          type="search"
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </label>
      <p class="note" role="status">
        {counted(words, 'optionsFound', found.length)}
      </p>
      <VirtualList
        items={found}
        rowHeight={ROW}
        label={t('optionsRecords')}
        row={(row, isAbove) => (
          <RecordRow row={row} isAbove={isAbove} onShow={() => setShown(row)} />
        )}
      />
      {shown && (
        <RecordPage
          key={JSON.stringify(shown.at)}
          row={shown}
          shelf={shelf}
          onClose={() => setShown(undefined)}
          onChanged={onChanged}
        />
      )}
    </section>
  );
}

/**
 * Every row: the first time a batch at a time, the first shown while the last are still read; later
 * all at once, so that the list keeps its place.
 */
function useRows(shelf: Shelf, state: number): readonly Row[] {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const asked = useRef(0);
  const isRead = useRef(false);
  useEffect(() => {
    // Named, so that the effect runs anew when it changes.
    const turn = state + ++asked.current;
    const all: Row[] = [];
    let shown = 0;
    const read = async () => {
      for await (const batch of shelf.rows()) {
        if (turn !== state + asked.current) return;
        all.push(...batch);
        // Copying the list for each batch would take longer than reading it.
        if (isRead.current || all.length < 2 * shown) continue;
        shown = all.length;
        setRows([...all]);
        await breath();
      }
      isRead.current = true;
      setRows(all);
    };
    void read();
    return () => {
      asked.current++;
    };
  }, [shelf, state]);
  return rows;
}

interface RecordRowProps {
  row: Row;
  isAbove: boolean;
  onShow(): void;
}

/** Headline and publisher of each edition, and whose record it is. */
function RecordRow({ row, isAbove, onShow }: RecordRowProps) {
  const { t, date } = useWords();
  const { editions, holder, sdDatePublished } = row;
  return (
    <>
      {editions.slice(0, MOST_EDITIONS).map(({ headline, inLanguage, publisher }, i) => (
        <p key={i}>
          {headline && <Verbatim text={headline} lang={inLanguage} />} <small>{publisher}</small>
        </p>
      ))}
      <small>
        {date(sdDatePublished)}
        {holder && ` · ${holder.by === 'own' ? t('optionsOwn') : holder.name}`}
      </small>{' '}
      <button type="button" class="link" tabIndex={isAbove ? -1 : 0} onClick={onShow}>
        {t('optionsShow')}
        <span class="unseen"> {editions[0]?.headline}</span>
      </button>
    </>
  );
}
