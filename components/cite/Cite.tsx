import { useState } from 'preact/hooks';
import { archivedCopy } from '../../utils/citation/archived';
import { cslItem, type NameChoices } from '../../utils/citation/csl';
import { isWhole } from '../../utils/citation/csl-name';
import { type Context, isConfirmed, plainly } from '../../utils/context/context';
import { holdersIn } from '../../utils/context/held';
import { holderInWords } from '../../utils/context/holder-in-words';
import type { CreditLanguage } from '../../utils/credit/phrases';
import { creditLanguage } from '../../utils/credit/ready';
import { listInWords } from '../../utils/text/list';
import { Said } from '../Said';
import { useWords } from '../words';
import { ChainSection } from './ChainSection';
import { CreditSection } from './CreditSection';
import { FilesSection } from './FilesSection';
import { Names } from './Names';
import { PassageSection } from './PassageSection';
import { ReferenceSection } from './ReferenceSection';
import type { Library, Save } from './types';

export interface CiteProps {
  /** What the tab shows; null when it is gone. */
  context: Context | null;
  address: string;
  /** ISO 8601 date of the reader's day. */
  today: string;
  /** The citation processor, loaded by this page alone. */
  library: Library;
  onSave: Save;
}

/** Credit, reference, files for reference managers, and the metadata of the chain. */
export function Cite({ context: shown, ...props }: CiteProps) {
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
          <Sections context={context} {...props} />
        </>
      )}
    </main>
  );
}

type SectionsProps = CiteProps & { context: Context };

/** All that is made of one context. */
function Sections({ context, address, today, library, onSave }: SectionsProps) {
  const { locale } = useWords();
  const [language, setLanguage] = useState<CreditLanguage>(creditLanguage(locale));
  const [choices, choose] = useState<NameChoices>(new Map());
  const item = cslItem(context, address, today, language, choices);
  const whole = wholeNames(cslItem(context, address, today));
  return (
    <>
      <CreditSection
        {...{ context, address, language }}
        footnote={item.id}
        onLanguage={setLanguage}
      />
      <ReferenceSection {...{ item, library, language }} onLanguage={setLanguage}>
        {whole.length > 0 && <Names names={whole} choices={choices} onChoose={choose} />}
      </ReferenceSection>
      <FilesSection {...{ item, onSave }} archived={archivedCopy(context, address)} />
      {item.URL && <PassageSection address={item.URL} headline={item.title ?? ''} />}
      <ChainSection {...{ context, address, onSave }} name={item.id} />
    </>
  );
}

/** People's names that nobody took apart. */
function wholeNames({ author = [], translator = [] }: ReturnType<typeof cslItem>): string[] {
  return [...author, ...translator].flatMap((name) => (isWhole(name) ? [name.literal] : []));
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
