import { useEffect, useRef } from 'preact/hooks';
import type { Form } from '../../utils/browser/messages';
import { useWords } from '../words';
import type { Docking } from './Grip';
import { CloseIcon, FoldIcon, SideIcon } from './icons';
import { swipe } from './swipe';

interface HeadProps {
  takesFocus: boolean;
  onForm(form: Form): void;
  docking?: Docking | undefined;
}

/** Name, the other side, fold, close. */
export function Head({ takesFocus, onForm, docking }: HeadProps) {
  const { t } = useWords();
  const fold = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) fold.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <header class="head" {...swipe('down', () => onForm('folded'))}>
      <h1>{t('extensionName')}</h1>
      {docking && (
        <button
          type="button"
          aria-label={t('otherSide')}
          title={t('otherSide')}
          onClick={() =>
            docking.onDock({ side: docking.side === 'right' ? 'left' : 'right' }, true)
          }
        >
          <SideIcon />
        </button>
      )}
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
