import { useEffect, useState } from 'preact/hooks';
import type { Taken } from '../../utils/browser/taking/taken';
import type { SideName } from '../../utils/compare/article';
import type { Compared } from '../../utils/compare/compared';
import { useWords } from '../words';
import type { Desk } from './desk';
import { Reading } from './Reading';
import type { Ways } from './use-sides';

interface ResultProps {
  taken: Readonly<Record<SideName, Taken>>;
  ways: Readonly<Record<SideName, Ways>>;
  desk: Desk;
}

type State =
  | { is: 'running'; share: number; cancel(): void }
  | { is: 'stopped'; failed: boolean }
  | { is: 'done'; compared: Compared; of: ResultProps['taken'] };

/** Both texts are there: they are compared, with progress and a way to stop, and shown. */
export function Result({ taken, ways, desk }: ResultProps) {
  const { t } = useWords();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<State>({ is: 'running', share: 0, cancel: () => {} });
  const { source, target } = { source: taken.source.side, target: taken.target.side };

  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const cancel = () => {
      control.abort();
      setState({ is: 'stopped', failed: false });
    };
    setState({ is: 'running', share: 0, cancel });
    const onProgress = (share: number) => setState({ is: 'running', share, cancel });
    desk.compare(source.article, target.article, { onProgress, signal }).then(
      (comparison) => setState({ is: 'done', compared: { source, target, comparison }, of: taken }),
      (error) => {
        // Else it was stopped by the reader, or by the next text.
        if (signal.aborted) return;
        console.error(error);
        setState({ is: 'stopped', failed: true });
      },
    );
    return () => control.abort();
  }, [source, target, round]);

  if (state.is === 'done') {
    return <Reading compared={state.compared} taken={state.of} {...{ ways, desk }} />;
  }
  return (
    <main class="taking">
      <h1>{t('compareTitle')}</h1>
      {state.is === 'running' ? (
        <p class="actions">
          <progress value={state.share} max={1} aria-label={t('compareRunning')} />
          <button type="button" onClick={state.cancel}>
            {t('compareCancel')}
          </button>
        </p>
      ) : (
        <p class="actions">
          <span role="status">{t(state.failed ? 'compareFailed' : 'compareStopped')}</span>
          <button type="button" onClick={() => setRound(round + 1)}>
            {t('compareAgain')}
          </button>
        </p>
      )}
    </main>
  );
}
