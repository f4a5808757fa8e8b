import type { Form } from '../../utils/browser/messages';
import { SignButton } from '../SignButton';
import { useWords } from '../words';
import { CloseIcon } from './icons';

/** Closes the panel, open or folded. */
export function CloseButton({ onForm }: { onForm(form: Form): void }) {
  const { t } = useWords();
  return (
    <SignButton says={t('close')} onClick={() => onForm('closed')}>
      <CloseIcon />
    </SignButton>
  );
}
