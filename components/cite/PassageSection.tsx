import { useState } from 'preact/hooks';
import { linkTo } from '../../utils/citation/link';
import { useWords } from '../words';
import { Output } from './Output';

interface PassageSectionProps {
  address: string;
  headline: string;
}

/**
 * A plain link to words of the page: the headline, or what the reader pastes. Their spelling is not
 * checked: Chromium fetches its dictionary for that.
 */
export function PassageSection({ address, headline }: PassageSectionProps) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  return (
    <section>
      <h2>{t('citePassage')}</h2>
      <label class="field">
        <span>{t('citePassageWords')}</span>
        <textarea
          rows={3}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={words}
          placeholder={headline}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <Output name={t('citePassageLink')} text={linkTo(address, words || headline)} isCode />
    </section>
  );
}
