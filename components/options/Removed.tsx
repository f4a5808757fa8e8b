import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Shelf } from '../../utils/browser/shelf';
import type { Row } from '../../utils/browser/store-rows';
import { theirs } from '../../utils/text/theirs';
import { Said } from '../Said';
import { useWords } from '../words';
import { complaintOf } from './complaint';

/** An own record that was removed, as it was stored. */
export interface RemovedRecord {
  readonly row: Row;
  readonly headline: string;
}

/**
 * The own records that were removed here: each can be put back for as long as the page stands.
 * @param onBack called when one is back
 */
export function useRemoved(shelf: Pick<Shelf, 'putBack'>, onBack: () => void) {
  const words = useWords();
  const [list, setList] = useState<readonly RemovedRecord[]>([]);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLDivElement>(null);

  /** Shows that a record was removed; none where another window had done so. */
  function add(removed: RemovedRecord | undefined) {
    // What was pressed goes with the record.
    status.current?.focus();
    setSaid(removed ? '' : words.t('recordGone'));
    if (removed) setList((before) => [...before, removed]);
  }

  async function undo(removed: RemovedRecord) {
    status.current?.focus();
    // First, so that a second press does not put back what is back.
    setList((before) => before.filter((one) => one !== removed));
    try {
      await shelf.putBack(removed.row);
      setSaid(words.t('putBack', theirs(removed.headline)));
      onBack();
    } catch (error) {
      setSaid(complaintOf(error as Error, words));
      setList((before) => [...before, removed]);
    }
  }

  return { add, shown: { list, said, status, onUndo: undo } };
}

interface RemovedProps {
  list: readonly RemovedRecord[];
  /** What came of the last press. */
  said: string;
  status: Ref<HTMLDivElement>;
  onUndo(removed: RemovedRecord): void;
}

/** What was removed, each with the way back; and what came of it. */
export function Removed({ list, said, status, onUndo }: RemovedProps) {
  const { t } = useWords();
  return (
    // Not all of it anew with each that comes.
    <div class="complaint" role="status" aria-atomic="false" tabIndex={-1} ref={status}>
      {list.map((removed) => (
        <p class="actions" key={removed.row.id}>
          <span>
            <Said>{t('removed', theirs(removed.headline))}</Said>
          </span>
          <button type="button" onClick={() => onUndo(removed)}>
            {t('handUndo')}
            <span class="unseen"> {removed.headline}</span>
          </button>
        </p>
      ))}
      {said && (
        <p>
          <Said>{said}</Said>
        </p>
      )}
    </div>
  );
}
