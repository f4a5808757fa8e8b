import { useState } from 'preact/hooks';
import { type CslItem, cslItem } from '../../utils/citation/csl';
import type { Context } from '../../utils/context/context';
import type { CreditLanguage } from '../../utils/credit/phrases';
import { creditLanguage } from '../../utils/credit/ready';
import { useWords } from '../words';
import { Output } from './Output';
import { Pick } from './Pick';

type Style = 'apa' | 'chicago' | 'iso690';

/** What the citation library does, handed in by the page that loads it. */
export interface Library {
  asBibtex(item: CslItem): string;
  referenceOf(item: CslItem, style: Style, language: CreditLanguage): string;
}

interface ReferenceSectionProps {
  context: Context;
  address: string;
  today: string;
  library: Library;
}

/** Names of the styles; the same in every language. */
const STYLES = [
  ['apa', 'APA'],
  ['chicago', 'Chicago'],
  ['iso690', 'ISO 690'],
] as const;

/** The reference of the edition on the screen in a style of one's choice. */
export function ReferenceSection(props: ReferenceSectionProps) {
  const { context, address, today, library } = props;
  const words = useWords();
  const { t, locale } = words;
  const [language, setLanguage] = useState(creditLanguage(locale));
  const [style, setStyle] = useState<Style>('apa');
  const text = library.referenceOf(cslItem(context, address, today), style, language);
  const name = STYLES.find(([id]) => id === style)?.[1] ?? '';
  return (
    <section>
      <h2>{t('citeReference')}</h2>
      <Pick label={t('citeStyle')} value={style} choices={STYLES} onPick={setStyle} />
      <Pick
        label={t('citeLanguage')}
        value={language}
        choices={(['en', 'fr'] as const).map((tag) => [tag, words.language(tag)] as const)}
        onPick={setLanguage}
      />
      <Output name={name} text={text} lang={language} />
    </section>
  );
}
