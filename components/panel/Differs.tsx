import type { ContextFact } from '../../utils/context/context';
import { useWords } from '../words';

interface DiffersProps<T> {
  fact: ContextFact<T> | undefined;
  show(value: T): string;
}

/** Where record and page do not say the same: the other value, and whose it is. */
export function Differs<T>({ fact, show }: DiffersProps<T>) {
  const { t } = useWords();
  return (
    <>
      {fact?.differing?.map(({ value, evidence }) => (
        <span class="differs" key={show(value)}>
          {t(
            evidence.some(({ grade }) => grade === 'page')
              ? 'pageSaysInstead'
              : 'recordSaysInstead',
            show(value),
          )}
        </span>
      ))}
    </>
  );
}
