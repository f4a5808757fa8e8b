import type { ComponentChildren } from 'preact';
import { numberInWords } from '../../utils/text/numbers';
import { Said } from '../Said';
import { SignButton } from '../SignButton';
import { useWords } from '../words';
import type { Steps } from './use-steps';

/** A button for what is shown. */
export interface ShowChoice {
  readonly label: string;
  readonly isPressed: boolean;
  press(): void;
}

interface ToolbarProps {
  actions: Readonly<Record<'next' | 'previous' | 'swap', () => void>>;
  steps: Steps;
  choices: readonly ShowChoice[];
  isSwapped: boolean;
  /** What stands at its end. */
  children: ComponentChildren;
}

/** Stays in sight while one reads: from difference to difference, which sides, what to take along. */
export function Toolbar(props: ToolbarProps) {
  const { actions, steps, choices, isSwapped, children } = props;
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
        {choices.map(({ label, isPressed, press }) => (
          <button key={label} type="button" aria-pressed={isPressed} onClick={press}>
            <Said>{label}</Said>
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
