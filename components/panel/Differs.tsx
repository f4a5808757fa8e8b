import type { ContextFact } from '../../utils/context/context';
import type { Holder } from '../../utils/records/match';
import type { Words } from '../../utils/text/words';
import { useWords } from '../words';

interface DiffersProps<T> {
  fact: ContextFact<T> | undefined;
  show(value: T): string;
}

/** Where records and page do not say the same: the other value, and whose it is. */
export function Differs<T>({ fact, show }: DiffersProps<T>) {
  const words = useWords();
  return (
    <>
      {fact?.differing?.map(({ value, evidence }) => {
        const holder = evidence.find(({ heldBy }) => heldBy)?.heldBy;
        const isOnPage = evidence.some(({ grade }) => grade === 'page');
        return (
          <span class="differs" key={show(value)}>
            {holder
              ? `${holderInWords(holder, words)} ${show(value)}`
              : words.t(isOnPage ? 'pageSaysInstead' : 'recordSaysInstead', show(value))}
          </span>
        );
      })}
    </>
  );
}

/** "The pack “…”:", before what it says. */
export function holderInWords(holder: Holder, { t }: Words): string {
  return holder.by === 'own' ? t('heldByOwn') : t('heldByPack', holder.name);
}
