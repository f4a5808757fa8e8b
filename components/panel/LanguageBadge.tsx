import type { ContextEdition } from '../../utils/context/context';
import { useWords } from '../words';

/** The language of an edition, as a badge; marked where it is only inferred. */
export function LanguageBadge({ edition: { inLanguage } }: { edition: ContextEdition }) {
  const words = useWords();
  if (!inLanguage) return <span class="missing">{words.t('languageNotStated')}</span>;
  const isInferred = inLanguage.evidence.every(({ grade }) => grade === 'inferred');
  const name = words.language(inLanguage.value);
  return (
    <span class={isInferred ? 'badge inferred' : 'badge'}>
      {isInferred ? words.t('bracketed', name, words.t('inferred')) : name}
    </span>
  );
}
