import type { Preview } from '../../utils/browser/preview-pack';
import type { Changes, Tally } from '../../utils/records/pack-changes';
import { theirs } from '../../utils/text/theirs';
import { type CountKey, counted } from '../../utils/text/words';
import { Verbatim } from '../panel/Verbatim';
import { Said } from '../Said';
import { useWords } from '../words';
import { KeyChanged } from './KeyChanged';
import { PackFrom } from './PackFrom';

interface ImportPreviewProps {
  preview: Preview;
  onImport(): void;
  onDismiss(): void;
}

/** What importing would add, change, remove, and whom it would contradict: before it happens. */
export function ImportPreview({ preview, onImport, onDismiss }: ImportPreviewProps) {
  const words = useWords();
  const { t } = words;
  const { head, changes, replaces, signed, keyChange } = preview;
  const [now = '', before = ''] = [head.signature?.key, replaces?.signature?.key];
  return (
    <section class="preview" aria-label={t('packPreview')} tabIndex={-1}>
      {keyChange && <KeyChanged how={keyChange} now={now} before={before} />}
      <h4>
        <Said>{theirs(head.name)}</Said>
      </h4>
      <PackFrom pack={head} />
      {signed === 'unchecked' && <p class="note">{t('packUnchecked')}</p>}
      {replaces && replaces.updates !== head.updates && (
        <p class="note">{t('packUpdatesMoved', replaces.updates ?? t('notStated'))}</p>
      )}
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
          <li key={i}>{headline && <Verbatim text={headline} />}</li>
        ))}
        {count > headlines.length && <li>…</li>}
      </ul>
    </details>
  );
}
