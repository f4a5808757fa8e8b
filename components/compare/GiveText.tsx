import { useState } from 'preact/hooks';
import { FilePick } from '../page/FilePick';
import { Said } from '../Said';
import { useWords } from '../words';
import type { Ways } from './use-side';

interface GiveTextProps {
  /** There is a text already. */
  isOther?: boolean;
  /** Whose text it is. */
  name: string;
  ways: Pick<Ways, 'fromFile' | 'fromText'>;
}

/** A text from the reader's own hand: a saved page, or what is pasted. */
export function GiveText({ name, ways, isOther }: GiveTextProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  return (
    <details class="give">
      <summary>{t(isOther ? 'compareGiveOther' : 'compareGive')}</summary>
      <p>
        <FilePick
          label={t('compareFile')}
          accept=".html,.htm,.xhtml,.txt,text/html,text/plain"
          onFile={ways.fromFile}
        />
      </p>
      <label class="field">
        <span>
          <Said>{t('comparePaste', name)}</Said>
        </span>
        <textarea rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" disabled={text.trim() === ''} onClick={() => ways.fromText(text)}>
        {t('comparePasteTake')}
      </button>
    </details>
  );
}
