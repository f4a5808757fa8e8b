import { useWords } from '../words';
import type { Running } from './use-work';

/** How far a piece of work is, and the button that stops it. */
export function Progress({ running }: { running: Running }) {
  const { t } = useWords();
  return (
    <p class="actions">
      {/* Without a value it says that something goes on, and no more. */}
      <progress
        value={running.of > 0 ? running.done : undefined}
        max={running.of || 1}
        aria-label={t('packProgress')}
      />
      <button type="button" onClick={() => running.control.abort()}>
        {t('packCancel')}
      </button>
    </p>
  );
}
