import { type Context, isConfirmed } from '../../utils/context/context';
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
export function Cite({ context, address, today, library, onSave }: CiteProps) {
  const { t } = useWords();
  const isThere = context !== null && isConfirmed(context);
  return (
    <main>
      <h1>{t('citeTitle')}</h1>
      {!isThere && <p>{t('citeGone')}</p>}
      {isThere && (
        <>
          <CreditSection {...{ context, address }} />
          <ReferenceSection {...{ context, address, today, library }} />
          <FilesSection {...{ context, address, today, library, onSave }} />
        </>
      )}
    </main>
  );
}
