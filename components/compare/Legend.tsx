import { useWords } from '../words';

/** What was looked for, and what nobody here can see. */
export function Legend() {
  const { t } = useWords();
  return (
    <footer class="legend">
      <p>{t('legendLooked')}</p>
      <p>{t('legendCannot')}</p>
    </footer>
  );
}
