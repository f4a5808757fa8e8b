import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import { WhenIdle } from './WhenIdle';

/** The title of a part whose text is a reading of ours, and says so. */
export function InShortTitle({ title, isOurs }: { title: string; isOurs: boolean }) {
  const { t } = useWords();
  // There stands the control for the words: its letters, and the sign before them.
  const room = `calc(${t('theWords').length}ch + 28px)`;
  return (
    <h2 style={{ paddingInlineEnd: room }}>
      {title}
      {isOurs && <small> · {t('inShort')}</small>}
    </h2>
  );
}

interface TheWordsProps {
  /** What the words are about, for whoever hears the control alone. */
  of: string;
  children: () => ComponentChildren;
}

/** What the text above rests on, one act away: its control stands at the end of the part's title. */
export function TheWords({ of, children }: TheWordsProps) {
  const { t } = useWords();
  return (
    <details class="words">
      <summary aria-label={t('theWordsOf', of)}>{t('theWords')}</summary>
      <WhenIdle>{children}</WhenIdle>
    </details>
  );
}
