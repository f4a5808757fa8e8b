import type { ContextFact } from '../../utils/context/context';
import { holdersOf } from '../../utils/context/held';
import { holderInWords } from '../../utils/context/holder-in-words';
import type { Holder } from '../../utils/records/match';
import { listInWords } from '../../utils/text/list';
import { Said } from '../Said';
import { useWords } from '../words';

/** Beside a fact that only packs or the reader's own record say: whose word it is. */
export function Held({ fact }: { fact: Pick<ContextFact<unknown>, 'evidence'> | undefined }) {
  return <Names holders={holdersOf(fact)} />;
}

/** The same beside something else than a fact. */
export function HeldBy({ holder }: { holder: Holder }) {
  return <Names holders={[holder]} />;
}

function Names({ holders }: { holders: readonly Holder[] }) {
  const words = useWords();
  if (holders.length === 0) return null;
  const names = holders.map((holder) => holderInWords(holder, words));
  return (
    <>
      {' '}
      <small class="held">
        <Said>{words.t('heldNote', listInWords(names, words.locale))}</Said>
      </small>
    </>
  );
}
