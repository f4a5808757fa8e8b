import type { Form } from '../../utils/browser/messages';
import { SignButton } from '../SignButton';
import { useWords } from '../words';
import { CloseButton } from './CloseButton';
import type { Docking } from './Grip';
import { FoldIcon, SideIcon } from './icons';
import { swipe } from './swipe';

interface HeadProps {
  onForm(form: Form): void;
  docking?: Docking | undefined;
}

/** Name, the other side, fold, close. */
export function Head({ onForm, docking }: HeadProps) {
  const { t } = useWords();
  return (
    <header class="head" {...swipe('down', () => onForm('folded'))}>
      <h1>{t('extensionName')}</h1>
      {docking && (
        <SignButton
          says={t('otherSide')}
          onClick={() =>
            docking.onDock({ side: docking.side === 'right' ? 'left' : 'right' }, true)
          }
        >
          <SideIcon />
        </SignButton>
      )}
      <SignButton says={t('fold')} aria-expanded="true" onClick={() => onForm('folded')}>
        <FoldIcon />
      </SignButton>
      <CloseButton onForm={onForm} />
    </header>
  );
}
