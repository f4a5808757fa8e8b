import type { Form } from '../../utils/browser/messages';
import { Said } from '../Said';
import { useWords } from '../words';
import { CloseButton } from './CloseButton';
import { swipe } from './swipe';

interface SpineProps {
  line: string;
  onForm(form: Form): void;
}

/** The folded panel: one line at the edge, like the spine of a book; a bar on narrow windows. */
export function Spine({ line, onForm }: SpineProps) {
  const { t } = useWords();
  return (
    <aside class="spine" aria-label={t('extensionName')} {...swipe('up', () => onForm('open'))}>
      <button
        type="button"
        class="unfold"
        aria-expanded="false"
        title={t('unfold')}
        onClick={() => onForm('open')}
      >
        <span class="name">{t('extensionName')}</span>
        <span class="line">
          <Said>{line}</Said>
        </span>
      </button>
      <CloseButton onForm={onForm} />
    </aside>
  );
}
