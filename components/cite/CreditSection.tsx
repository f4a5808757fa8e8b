import { useState } from 'preact/hooks';
import type { Context } from '../../utils/context/context';
import { checklistOf } from '../../utils/credit/checklist';
import { creditOf } from '../../utils/credit/credit';
import { creditFacts } from '../../utils/credit/facts';
import { creditLanguage } from '../../utils/credit/ready';
import { asHtml, asMarkdown, asText } from '../../utils/credit/render';
import { useWords } from '../words';
import { Output } from './Output';
import { Pick } from './Pick';

interface CreditSectionProps {
  context: Context;
  address: string;
}

const STATES = { met: 'checkMet', unknown: 'checkUnknown', yours: 'checkYours' } as const;

/** The credit line in every form, and what becomes of each duty. */
export function CreditSection({ context, address }: CreditSectionProps) {
  const words = useWords();
  const { t, locale } = words;
  const [language, setLanguage] = useState(creditLanguage(locale));
  const [length, setLength] = useState<'full' | 'short'>('full');
  const [format, setFormat] = useState<'text' | 'html' | 'markdown'>('text');
  const facts = creditFacts(context, address);
  const credit = creditOf(facts, { language, length });
  const text = { text: asText, html: asHtml, markdown: asMarkdown }[format](credit);
  const checks = checklistOf(context, facts);
  const formats = { text: t('citeText'), html: 'HTML', markdown: 'Markdown' };
  return (
    <section>
      <h2>{t('citeCredit')}</h2>
      <Pick
        label={t('citeLanguage')}
        value={language}
        choices={(['en', 'fr'] as const).map((tag) => [tag, words.language(tag)] as const)}
        onPick={setLanguage}
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
        ]}
        onPick={setFormat}
      />
      <Output name={formats[format]} lang={language} text={text} />
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
