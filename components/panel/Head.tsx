import { useEffect, useRef } from 'preact/hooks';
import type { Form } from '../../utils/browser/messages';
import { useWords } from '../words';
import { CloseIcon, FoldIcon } from './icons';

interface HeadProps {
  takesFocus: boolean;
  onForm(form: Form): void;
}

/** Name, fold, close. */
export function Head({ takesFocus, onForm }: HeadProps) {
  const { t } = useWords();
  const fold = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) fold.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <header class="head">
      <h1>{t('extensionName')}</h1>
      <button
        type="button"
        ref={fold}
        aria-expanded="true"
        aria-label={t('fold')}
        title={t('fold')}
        onClick={() => onForm('folded')}
      >
        <FoldIcon />
      </button>
      <button
        type="button"
        aria-label={t('close')}
        title={t('close')}
        onClick={() => onForm('closed')}
      >
        <CloseIcon />
      </button>
    </header>
  );
}
