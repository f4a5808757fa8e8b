import { useState } from 'preact/hooks';
import type { Context } from '../../utils/context/context';
import { checklistOf } from '../../utils/credit/checklist';
import { creditOf } from '../../utils/credit/credit';
import { creditFacts } from '../../utils/credit/facts';
import type { CreditLanguage } from '../../utils/credit/phrases';
import { asFootnote, asHtml, asMarkdown, asText } from '../../utils/credit/render';
import { useWords } from '../words';
import { Output } from './Output';
import { Pick } from './Pick';

interface CreditSectionProps {
  context: Context;
  address: string;
  language: CreditLanguage;
  /** The footnote's name. */
  footnote: string;
  onLanguage(language: CreditLanguage): void;
}

type Format = 'text' | 'html' | 'markdown' | 'footnote';

const STATES = { met: 'checkMet', unknown: 'checkUnknown', yours: 'checkYours' } as const;

/** The credit line in every form, and what becomes of each duty. */
export function CreditSection(props: CreditSectionProps) {
  const { context, address, language, footnote, onLanguage } = props;
  const words = useWords();
  const { t } = words;
  const [length, setLength] = useState<'full' | 'short'>('full');
  const [format, setFormat] = useState<Format>('text');
  const facts = creditFacts(context, address);
  const credit = creditOf(facts, { language, length });
  const written: Record<Format, string> = {
    text: asText(credit),
    html: asHtml(credit),
    markdown: asMarkdown(credit),
    footnote: asFootnote(credit, footnote),
  };
  const checks = checklistOf(context, facts);
  const formats = {
    text: t('citeText'),
    html: 'HTML',
    markdown: 'Markdown',
    footnote: t('citeFootnote'),
  };
  return (
    <section>
      <h2>{t('citeCredit')}</h2>
      <Pick
        label={t('citeLanguage')}
        value={language}
        choices={(['en', 'fr'] as const).map((tag) => [tag, words.language(tag)] as const)}
        onPick={onLanguage}
      />
      <Pick
        label={t('citeLength')}
        value={length}
        choices={[
          ['full', t('citeFull')],
          ['short', t('citeShort')],
        ]}
        onPick={setLength}
      />
      <Pick
        label={t('citeFormat')}
        value={format}
        choices={[
          ['text', formats.text],
          ['html', formats.html],
          ['markdown', formats.markdown],
          ['footnote', formats.footnote],
        ]}
        onPick={setFormat}
      />
      <Output name={formats[format]} lang={language} text={written[format]} />
      <h3>{t('checklist')}</h3>
      {checks.length === 0 && <p class="note">{t('checklistNone')}</p>}
      <ul class="checks">
        {checks.map(({ says, state, publisher }) => (
          <li key={publisher + says} class={state}>
            {t(says)} <small>{t(STATES[state])}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
