import { useWords } from '../words';

interface ShortcutProps {
  shortcut: string;
  /** Opens the browser's page for it; undefined where there is none to open. */
  onChange: (() => Promise<unknown>) | undefined;
}

/** The keyboard shortcut, and the way to change it. */
export function Shortcut({ shortcut, onChange }: ShortcutProps) {
  const { t } = useWords();
  return (
    <section>
      <h3>{t('optionsShortcut')}</h3>
      <p>{shortcut ? t('optionsShortcutIs', shortcut) : t('optionsShortcutNone')}</p>
      <p>
        {onChange ? (
          <button type="button" onClick={() => void onChange()}>
            {t('optionsShortcutChange')}
          </button>
        ) : (
          t('optionsShortcutWhere')
        )}
      </p>
    </section>
  );
}
