import type { ContextFact } from '../../utils/context/context';
import { holderInWords } from '../../utils/context/holder-in-words';
import { Said } from '../Said';
import { useWords } from '../words';

interface DiffersProps<T> {
  fact: ContextFact<T> | undefined;
  /** The value in words; those of others marked. */
  show(value: T): string;
  /** BCP 47 tag of the value, where it is words in the edition's language. */
  lang?: string | undefined;
}

/** Where records and page do not say the same: the other value, and whose it is. */
export function Differs<T>({ fact, show, lang }: DiffersProps<T>) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      {fact?.differing?.map(({ value, evidence }) => {
        const holder = evidence.find(({ heldBy }) => heldBy)?.heldBy;
        const isOnPage = evidence.some(({ grade }) => grade === 'page');
        return (
          <span class="differs" key={show(value)}>
            {holder ? (
              <>
                <Said>{t('accordingTo', holderInWords(holder, words))}</Said>{' '}
                <Said theirLang={lang}>{show(value)}</Said>
              </>
            ) : (
              <Said theirLang={lang}>
                {t(isOnPage ? 'pageSaysInstead' : 'recordSaysInstead', show(value))}
              </Said>
            )}
          </span>
        );
      })}
    </>
  );
}
