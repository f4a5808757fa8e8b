import { useState } from 'preact/hooks';
import { useWords } from '../words';
import type { Ways } from './use-sides';

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
      <label class="field">
        <span>{t('compareFile')}</span>
        <input
          type="file"
          accept=".html,.htm,.xhtml,.txt,text/html,text/plain"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // So that choosing the same file again is a change again.
            event.currentTarget.value = '';
            if (file) ways.fromFile(file);
          }}
        />
      </label>
      <label class="field">
        <span>{t('comparePaste', name)}</span>
        <textarea rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" disabled={text.trim() === ''} onClick={() => ways.fromText(text)}>
        {t('comparePasteTake')}
      </button>
    </details>
  );
}
