import type { Preview } from '../../utils/browser/shelf';
import type { ArticleRecord } from '../../utils/records/schema';
import { counted } from '../../utils/text/words';
import { useWords } from '../words';

interface ImportPreviewProps {
  preview: Preview;
  onImport(): void;
  onDismiss(): void;
}

/** More headlines than this nobody reads. */
const MOST_SHOWN = 50;

/** What importing would add, change, remove, and whom it would contradict: before it happens. */
export function ImportPreview({ preview, onImport, onDismiss }: ImportPreviewProps) {
  const words = useWords();
  const { t } = words;
  const { pack, changes, replaces } = preview;
  const conflicts = changes.conflicts.map(({ record }) => record);
  return (
    <section class="preview" aria-label={t('packPreview')}>
      <h3>{pack.name}</h3>
      <p>{t('packFrom', pack.publisher.name, words.date(pack.datePublished), pack.license)}</p>
      {replaces && <p>{t('packReplaces', words.date(replaces.datePublished))}</p>}
      <Heads title={counted(words, 'packAdds', changes.added.length)} records={changes.added} />
      <Heads
        title={counted(words, 'packChanges', changes.changed.length)}
        records={changes.changed}
      />
      <Heads
        title={counted(words, 'packRemoves', changes.removed.length)}
        records={changes.removed}
      />
      <Heads title={counted(words, 'packConflicts', conflicts.length)} records={conflicts} />
      <p>{counted(words, 'packSame', changes.unchanged)}</p>
      <p class="actions">
        <button type="button" onClick={onImport}>
          {t('packTake')}
        </button>
        <button type="button" onClick={onDismiss}>
          {t('packDismiss')}
        </button>
      </p>
    </section>
  );
}

function Heads({ title, records }: { title: string; records: readonly ArticleRecord[] }) {
  if (records.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {records.slice(0, MOST_SHOWN).map((record, i) => (
          <li key={i}>{record.editions.at(-1)?.headline?.value}</li>
        ))}
        {records.length > MOST_SHOWN && <li>…</li>}
      </ul>
    </details>
  );
}
