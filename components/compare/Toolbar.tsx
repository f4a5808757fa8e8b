import type { ComponentChildren } from 'preact';
import type { SideName } from '../../utils/compare/article';
import { numberInWords } from '../../utils/text/numbers';
import { SignButton } from '../SignButton';
import { useWords } from '../words';
import type { Steps } from './use-steps';

/** Which sides are shown. */
export type Shown = SideName | 'both';

interface ToolbarProps {
  actions: Readonly<Record<'next' | 'previous' | 'swap', () => void>>;
  steps: Steps;
  shown: Shown;
  isSwapped: boolean;
  labels: Readonly<Record<SideName, string>>;
  onShow(shown: Shown): void;
  /** What stands at its end. */
  children: ComponentChildren;
}

/** Stays in sight while one reads: from difference to difference, which sides, what to take along. */
export function Toolbar(props: ToolbarProps) {
  const { actions, steps, shown, isSwapped, labels, onShow, children } = props;
  const { t, locale } = useWords();
  const number = (value: number) => numberInWords(value, locale);
  return (
    <nav class="tools" aria-label={t('compareTools')}>
      <span class="group steps">
        <SignButton
          says={t('stepPrevious')}
          disabled={steps.count === 0}
          onClick={actions.previous}
        >
          ↑
        </SignButton>
        <SignButton says={t('stepNext')} disabled={steps.count === 0} onClick={actions.next}>
          ↓
        </SignButton>
        <span class="at" role="status">
          {steps.count === 0
            ? t('stepNone')
            : t('stepAt', steps.at < 0 ? '–' : number(steps.at + 1), number(steps.count))}
        </span>
      </span>
      <fieldset class="group" aria-label={t('showSides')}>
        {(['both', 'source', 'target'] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={choice === shown}
            onClick={() => onShow(choice)}
          >
            {choice === 'both' ? t('showBoth') : labels[choice]}
          </button>
        ))}
        <button type="button" aria-pressed={isSwapped} onClick={actions.swap}>
          {t('swap')}
        </button>
      </fieldset>
      <span class="group end">{children}</span>
    </nav>
  );
}
