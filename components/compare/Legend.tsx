import { useWords } from '../words';

/** What was looked for; what nobody here can see stands above the texts. */
export function Legend() {
  const { t } = useWords();
  return (
    <footer class="legend">
      <p>{t('legendLooked')}</p>
    </footer>
  );
}
