import { useState } from 'preact/hooks';
import { type Context, isConfirmed, plainly } from '../../utils/context/context';
import { holdersIn } from '../../utils/context/held';
import { listInWords } from '../../utils/text/list';
import { holderInWords } from '../holder';
import { Said } from '../Said';
import { useWords } from '../words';
import { CreditSection } from './CreditSection';
import { FilesSection } from './FilesSection';
import { type Library, ReferenceSection } from './ReferenceSection';

export interface CiteProps {
  /** What the tab shows; null when it is gone. */
  context: Context | null;
  address: string;
  /** ISO 8601 date of the reader's day. */
  today: string;
  /** The citation library, loaded by this page alone. */
  library: Library;
  onSave: Save;
}

/** Saves a text as a file. */
export type Save = (name: string, type: string, content: string) => void;

/** Credit, reference, files for reference managers, and the metadata of the chain. */
export function Cite({ context: shown, address, today, library, onSave }: CiteProps) {
  const { t } = useWords();
  const [takesIn, setTakesIn] = useState(false);
  const context = shown && (takesIn ? shown : plainly(shown));
  const isThere = context !== null && isConfirmed(context);
  return (
    <main>
      <h1>{t('citeTitle')}</h1>
      {!isThere && <p>{t('citeGone')}</p>}
      {isThere && (
        <>
          {shown?.plain && <TakeIn {...{ shown, takesIn, setTakesIn }} />}
          <CreditSection {...{ context, address }} />
          <ReferenceSection {...{ context, address, today, library }} />
          <FilesSection {...{ context, address, today, library, onSave }} />
        </>
      )}
    </main>
  );
}

interface TakeInProps {
  shown: Context;
  takesIn: boolean;
  setTakesIn(takesIn: boolean): void;
}

/** What only packs and own records say stays out of a citation until the reader takes it in. */
function TakeIn({ shown, takesIn, setTakesIn }: TakeInProps) {
  const words = useWords();
  const holders = holdersIn(shown.chain).map((holder) => holderInWords(holder, words));
  if (holders.length === 0) return null;
  return (
    <label class="take-in">
      <input
        type="checkbox"
        checked={takesIn}
        onChange={(event) => setTakesIn(event.currentTarget.checked)}
      />
      <span>
        <Said>{words.t('citeTakeIn', listInWords(holders, words.locale))}</Said>
      </span>
    </label>
  );
}
