/** Work that takes its time: one piece of it at once, with its progress, its end and its complaint. */
import { useState } from 'preact/hooks';
import type { Work } from '../../utils/browser/preview-pack';
import { useWords } from '../words';
import { complaintOf } from './complaint';

/** A piece of work under way. */
export interface Running {
  control: AbortController;
  done: number;
  /** 0 while that is not known. */
  of: number;
}

/** What is under way and what was said last; `run` and `after` say what comes of what they are given. */
export function useWork() {
  const words = useWords();
  const [running, setRunning] = useState<Running>();
  const [said, setSaid] = useState('');

  /**
   * @param work gives what is said at its end
   * @param host whom it asks, for a complaint
   */
  async function run(work: (work: Work) => Promise<string>, host = '') {
    const control = new AbortController();
    setSaid('');
    setRunning({ control, done: 0, of: 0 });
    try {
      const onProgress = (done: number, of: number) => setRunning({ control, done, of });
      setSaid(await work({ signal: control.signal, onProgress }));
    } catch (error) {
      const isCancelled = control.signal.aborted;
      setSaid(isCancelled ? words.t('packCancelled') : complaintOf(error as Error, words, host));
    }
    // Not where something else has been begun since.
    setRunning((now) => (now?.control === control ? undefined : now));
  }

  /** A change that is done at once; only its complaint is said. */
  async function after(change: Promise<unknown>) {
    setSaid('');
    await change.catch((error: Error) => setSaid(complaintOf(error, words)));
  }

  return { running, said, run, after };
}
