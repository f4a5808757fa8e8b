import type { Form, TabAnswer } from '../../utils/browser/messages';
import { isConfirmed } from '../../utils/context/context';
import { answerInWords } from '../../utils/context/wording';
import type { Words } from '../../utils/text/words';
import { useWords } from '../words';
import { ArticleContext } from './ArticleContext';
import { Head } from './Head';
import { Keep } from './Keep';
import { HeadlineDiffers, NothingKnown } from './plain-answers';
import { Spine } from './Spine';

export interface PanelProps {
  answer: TabAnswer;
  /** Width in CSS pixels where the panel is docked; a sheet takes the whole window. */
  width: number;
  /** The reader folds, unfolds or closes the panel. */
  onForm(form: Form): void;
  onOptions(): void;
}

/** The panel in the page: folded into a spine, or open. */
export function Panel({ answer, width, onForm, onOptions }: PanelProps) {
  const words = useWords();
  const { context, form, asked } = answer;
  if (form === 'folded') {
    return <Spine line={firstLine(answer, words)} takesFocus={asked} onForm={onForm} />;
  }
  return (
    <aside
      class="panel"
      style={{ '--width': `${width}px` }}
      aria-label={words.t('extensionName')}
      onKeyDown={(event) => event.key === 'Escape' && onForm('folded')}
    >
      <Head takesFocus={asked} onForm={onForm} />
      {/* Scrolls: reachable by keyboard even where nothing in it takes the focus. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus */}
      <section class="body" tabIndex={0} aria-label={words.t('panelContents')}>
        {context === null && <NothingKnown />}
        {context && !isConfirmed(context) && <HeadlineDiffers context={context} />}
        {context && isConfirmed(context) && (
          <ArticleContext context={context} reuse={answer.reuse} />
        )}
        <p class="foot">
          {context && isConfirmed(context) && <Keep key={answer.address} />}
          <button type="button" class="link" onClick={onOptions}>
            {words.t('options')}
          </button>
        </p>
      </section>
    </aside>
  );
}

function firstLine({ context }: TabAnswer, words: Words): string {
  if (context === null) return words.t('nothingKnown');
  if (!isConfirmed(context)) return words.t('headlineDiffers');
  const line = answerInWords(context, words);
  return context.basis.by === 'page' ? `${words.t('asStatedByPage')} ${line}` : line;
}
