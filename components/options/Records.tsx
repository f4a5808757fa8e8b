import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shelf } from '../../utils/browser/shelf';
import { holderInWords } from '../../utils/context/holder-in-words';
import { breath } from '../../utils/records/breath';
import { answering, type Row, shownOf } from '../../utils/records/rows';
import { theirs } from '../../utils/text/theirs';
import { counted } from '../../utils/text/words';
import { Verbatim } from '../panel/Verbatim';
import { Said } from '../Said';
import { useWords } from '../words';
import { RecordPage } from './RecordPage';
import { Removed, useRemoved } from './Removed';
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
  const { rows, isReading, isStoreLost } = useRows(shelf, state);
  const [bundled, setBundled] = useState<number>();
  const [question, setQuestion] = useState('');
  const [shown, setShown] = useState<Row>();
  useEffect(() => {
    void shelf.bundled().then(setBundled);
  }, [shelf]);
  const { found, isCurrent } = useFound(rows, question);
  const list = useRef<HTMLElement>(null);
  const removed = useRemoved(shelf, onChanged);
  return (
    <section>
      <h3>{t('optionsRecords')}</h3>
      <p>{bundled !== undefined && counted(words, 'optionsRecords', bundled)}</p>
      <p class="complaint" role="alert">
        {isStoreLost && t('storeLost')}
      </p>
      <label class="field search">
        <span>{t('optionsSearch')}</span>
        <input
          type="search"
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </label>
      <p class="note" role="status">
        {counted(words, 'optionsFound', found.length)}
        {(isReading || !isCurrent) && ` · ${t('optionsReading')}`}
      </p>
      <VirtualList
        items={found}
        rowHeight={ROW}
        label={t('optionsRecords')}
        list={list}
        row={(row, isAbove) => (
          <RecordRow row={row} isAbove={isAbove} onShow={() => setShown(row)} />
        )}
      />
      {shown && (
        <RecordPage
          key={JSON.stringify(shown.at)}
          row={shown}
          shelf={shelf}
          onClose={() => {
            // Where it was opened: the list stands as it was left.
            list.current?.focus({ preventScroll: true });
            setShown(undefined);
          }}
          onChanged={onChanged}
          onRemoved={(gone) => {
            removed.add(gone);
            setShown(undefined);
            onChanged();
          }}
        />
      )}
      <Removed {...removed.shown} />
    </section>
  );
}

/** The first time, the list is shown anew when it has grown by so much. */
const GROWTH = 1.25;

/**
 * Every row: the first time the first are shown while the last are still read; later all at once, so
 * that the list keeps its place.
 */
function useRows(shelf: Shelf, state: number) {
  const [read, setRead] = useState<{ rows: readonly Row[]; of?: number }>({ rows: [] });
  const [isStoreLost, loseStore] = useState(false);
  useEffect(() => {
    let isStale = false;
    const all: Row[] = [];
    const readAll = async () => {
      loseStore(false);
      for await (const batch of shelf.rows(() => isStale || loseStore(true))) {
        all.push(...batch);
        // The list stays where it is until there is one to take its place.
        const isLonger = ({ rows, of }: typeof read) =>
          of === undefined && all.length > GROWTH * rows.length;
        setRead((before) => (isLonger(before) ? { rows: [...all] } : before));
        await breath();
        if (isStale) return;
      }
      setRead({ rows: all, of: state });
    };
    void readAll();
    return () => {
      isStale = true;
    };
  }, [shelf, state]);
  return { rows: read.rows, isReading: read.of !== state, isStoreLost };
}

/** So many rows are looked through before the next key press has its turn. */
const AT_ONCE = 4000;

/** The rows that answer a question; those of the last one until they are found. */
function useFound(rows: readonly Row[], question: string) {
  const { locale } = useWords();
  const [last, setLast] = useState<{ found: readonly Row[]; among?: readonly Row[] }>({
    found: [],
  });
  useEffect(() => {
    let isStale = false;
    const isFound = answering(question, locale);
    const look = async () => {
      const found: Row[] = [];
      for (let at = 0; at < rows.length; at += AT_ONCE) {
        found.push(...rows.slice(at, at + AT_ONCE).filter(isFound));
        await breath();
        if (isStale) return;
      }
      setLast({ found, among: rows });
    };
    void look();
    return () => {
      isStale = true;
    };
  }, [rows, question, locale]);
  return { found: last.found, isCurrent: last.among === rows };
}

interface RecordRowProps {
  row: Row;
  isAbove: boolean;
  onShow(): void;
}

/** Headline and publisher of each edition, and whose record it is. */
function RecordRow({ row, isAbove, onShow }: RecordRowProps) {
  const words = useWords();
  const { t, date } = words;
  const { editions, sdDatePublished } = shownOf(row);
  const { holder } = row;
  return (
    <>
      {editions.slice(0, MOST_EDITIONS).map(({ headline, inLanguage, publisher }, i) => (
        <p key={i} dir="auto">
          {headline ? (
            <Verbatim text={headline} lang={inLanguage} />
          ) : (
            <small>{t('headlineNotStated')}</small>
          )}{' '}
          <small>{publisher && <Said>{theirs(publisher)}</Said>}</small>
        </p>
      ))}
      <small>
        {date(sdDatePublished)}
        {holder && ' · '}
        {holder && <Said>{holderInWords(holder, words)}</Said>}
      </small>{' '}
      <button type="button" class="link" tabIndex={isAbove ? -1 : 0} onClick={onShow}>
        {t('optionsShow')}
        <span class="unseen"> {editions[0]?.headline}</span>
      </button>
    </>
  );
}
