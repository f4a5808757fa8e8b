import type { Preview } from '../../utils/browser/preview-pack';
import type { Changes, Tally } from '../../utils/records/pack-changes';
import { type CountKey, counted } from '../../utils/text/words';
import { useWords } from '../words';

interface ImportPreviewProps {
  preview: Preview;
  onImport(): void;
  onDismiss(): void;
}

/** What importing would add, change, remove, and whom it would contradict: before it happens. */
export function ImportPreview({ preview, onImport, onDismiss }: ImportPreviewProps) {
  const words = useWords();
  const { t } = words;
  const { head, changes, replaces } = preview;
  return (
    <section class="preview" aria-label={t('packPreview')}>
      <h3>{head.name}</h3>
      <p>{t('packFrom', head.publisher.name, words.date(head.datePublished), head.license)}</p>
      {replaces && <p>{t('packReplaces', words.date(replaces.datePublished))}</p>}
      {tallies(changes).map(([title, tally]) => (
        <Heads key={title} title={title} tally={tally} />
      ))}
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

function tallies({ added, changed, removed, conflicts }: Changes): [CountKey, Tally][] {
  return [
    ['packAdds', added],
    ['packChanges', changed],
    ['packRemoves', removed],
    ['packConflicts', conflicts],
  ];
}

interface HeadsProps {
  title: CountKey;
  tally: Tally;
}

function Heads({ title, tally: { count, headlines } }: HeadsProps) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <details>
      <summary>{counted(words, title, count)}</summary>
      <ul>
        {headlines.map((headline, i) => (
          <li key={i}>{headline}</li>
        ))}
        {count > headlines.length && <li>…</li>}
      </ul>
    </details>
  );
}
