import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Taken } from '../../utils/browser/taking/taken';
import type { SideName } from '../../utils/compare/article';
import type { Compared } from '../../utils/compare/compared';
import type { Comparison } from '../../utils/compare/comparison';
import type { Edit } from '../../utils/compare/hand/edits';
import { useWords } from '../words';
import type { Desk } from './desk';
import { Reading } from './Reading';
import { type Text, textsInOrder } from './texts';
import { ReadingThree } from './three/ReadingThree';
import type { Third } from './three/use-third';
import { useComparisons } from './use-comparisons';
import type { Edits } from './use-hand';
import type { Ways } from './use-side';
import { useUnsaved } from './use-unsaved';

interface ResultProps {
  taken: Readonly<Record<SideName, Taken>>;
  ways: Readonly<Record<SideName, Ways>>;
  third: Third;
  desk: Desk;
}

const NONE: readonly Edit[] = [];

/** The texts are there: they are compared, with progress and a way to stop, and shown. */
export function Result({ taken, ways, third, desk }: ResultProps) {
  const { t } = useWords();
  const state = useComparisons(textsInOrder(taken, ways, third), desk);
  // They hold for the two texts, and stay while a third one comes and goes.
  const [list, set] = useState(NONE);
  useEffect(() => set(NONE), [taken.source.side.article, taken.target.side.article]);
  const noteSaved = useUnsaved(list);
  if (state.is === 'done') {
    // A third text between the two parts them: what was set stands in no file of these three.
    const holdsEdits = state.of[1]?.slot !== 'third';
    const save: Desk['save'] = (...file) => {
      desk.save(...file);
      if (holdsEdits) noteSaved();
    };
    return <Done {...state} {...{ third }} desk={{ ...desk, save }} edits={{ list, set }} />;
  }
  return (
    <main class="taking">
      <h1>{t('compareTitle')}</h1>
      {state.is === 'stopped' ? (
        <p class="actions">
          <span role="status">{t(state.failed ? 'compareFailed' : 'compareStopped')}</span>
          <button type="button" onClick={state.again}>
            {t('compareAgain')}
          </button>
          {third.chosen && (
            <button type="button" onClick={() => third.choose(undefined)}>
              {t('thirdRemove')}
            </button>
          )}
        </p>
      ) : (
        <p class="actions">
          <progress value={state.share} max={1} aria-label={t('compareRunning')} />
          <button type="button" onClick={state.cancel}>
            {t('compareCancel')}
          </button>
        </p>
      )}
    </main>
  );
}

interface DoneProps {
  /** The texts that were compared. */
  of: readonly Text[];
  comparisons: readonly Comparison[];
  third: Third;
  desk: Desk;
  edits: Edits;
}

/** Two texts side by side, or three. */
function Done({ of: texts, comparisons, third, desk, edits }: DoneProps) {
  const [one, two] = useMemo(
    () =>
      comparisons.flatMap((comparison, at): Compared[] => {
        const [source, target] = [texts[at]?.taken.side, texts[at + 1]?.taken.side];
        return source && target ? [{ source, target, comparison }] : [];
      }),
    [texts, comparisons],
  );
  if (one === undefined) return null;
  const common = { texts, third, edits, desk };
  return two ? (
    <ReadingThree machine={[one, two]} {...common} />
  ) : (
    <Reading compared={one} {...common} />
  );
}
