import { useContext, useState } from 'preact/hooks';
import { useWords } from '../words';
import { ActionsContext } from './actions';

interface CopyButtonProps {
  label: string;
  class?: string;
  content: { text: string; html?: string };
}

/** Copies, and says beside itself, aloud too, whether it worked. */
export function CopyButton({ label, class: className, content }: CopyButtonProps) {
  const { t } = useWords();
  const { copy } = useContext(ActionsContext);
  const [said, say] = useState<'' | 'copied' | 'copyFailed'>('');
  async function press() {
    // Empty in between, so that the same words are said again.
    say('');
    say((await copy(content)) ? 'copied' : 'copyFailed');
  }
  return (
    <span class="copy">
      <button type="button" class={className} onClick={press}>
        {label}
      </button>
      <span class="said" role="status">
        {said && t(said)}
      </span>
    </span>
  );
}
