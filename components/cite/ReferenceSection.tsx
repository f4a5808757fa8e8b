import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CslItem } from '../../utils/citation/csl';
import type { OwnStyle } from '../../utils/citation/style-file';
import type { Style } from '../../utils/citation/styles';
import type { CreditLanguage } from '../../utils/credit/phrases';
import { useWords } from '../words';
import { Output } from './Output';
import { OwnStyleButton } from './OwnStyle';
import { Pick } from './Pick';
import type { Library } from './types';

interface ReferenceSectionProps {
  item: CslItem;
  library: Library;
  language: CreditLanguage;
  onLanguage(language: CreditLanguage): void;
  /** Above the reference: how names are taken apart. */
  children?: ComponentChildren;
}

/** The reference of the edition on the screen in a style of one's choice. */
export function ReferenceSection(props: ReferenceSectionProps) {
  const { item, library, language, onLanguage, children } = props;
  const words = useWords();
  const { t } = words;
  const [style, setStyle] = useState<Style | 'own'>('apa');
  const [own, setOwn] = useState<OwnStyle>();
  const { styles } = library;
  const isOwn = style === 'own' && own !== undefined;
  const bundled = styles.find(({ id }) => id === style);
  const name = isOwn ? own.title : (bundled?.name ?? '');
  const text = isOwn
    ? library.ownReferenceOf(item, own)
    : library.referenceOf(item, bundled?.id ?? 'apa', language);
  const choices = [
    ...styles.map(({ id, name }) => [id, name] as const),
    ...(own ? [['own', own.title] as const] : []),
  ];
  return (
    <section>
      <h2>{t('citeReference')}</h2>
      <Pick<Style | 'own'>
        label={t('citeStyle')}
        value={style}
        choices={choices}
        onPick={setStyle}
      />
      <OwnStyleButton
        library={library}
        onStyle={(taken) => {
          setOwn(taken);
          setStyle('own');
        }}
      />
      {bundled?.hasLanguages && (
        <Pick
          label={t('citeLanguage')}
          value={language}
          choices={(['en', 'fr'] as const).map((tag) => [tag, words.language(tag)] as const)}
          onPick={onLanguage}
        />
      )}
      {children}
      <Output name={name} text={text} lang={isOwn ? own.locale : language} />
      {isOwn && <p class="note">{t('citeOriginalToo')}</p>}
      <p class="note">{t('citeProcessor')}</p>
    </section>
  );
}
