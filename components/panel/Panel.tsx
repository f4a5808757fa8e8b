import type { Form, TabAnswer } from '../../utils/browser/messages';
import { isConfirmed } from '../../utils/context/context';
import { speakersInWords } from '../../utils/context/holder-in-words';
import type { Messages } from '../../utils/text/words';
import { useWords } from '../words';
import { Always } from './Always';
import { ArticleContext } from './ArticleContext';
import { type Docking, Grip } from './Grip';
import { Head } from './Head';
import { Keep } from './Keep';
import { HeadlineDiffers, NothingKnown } from './plain-answers';
import { Spine } from './Spine';

export interface PanelProps {
  answer: TabAnswer;
  /** The reader folds, unfolds or closes the panel; absent where the browser does that. */
  onForm?(form: Form): void;
  /** Where it is docked in a page; absent elsewhere. */
  docking?: Docking;
  onOptions(): void;
}

/** The panel: folded into a spine, or open. */
export function Panel({ answer, onForm, docking, onOptions }: PanelProps) {
  const words = useWords();
  const { context, form, wording } = answer;
  if (form === 'folded' && onForm) {
    return <Spine line={firstLine(answer, words)} onForm={onForm} />;
  }
  const options = (
    <>
      {answer.always && <Always key={answer.address} always={answer.always} />}
      <button type="button" class="link" onClick={onOptions}>
        {words.t('options')}
      </button>
    </>
  );
  // In a frame it stands beside the page; in a window of its own it is all there is.
  const Whole = onForm ? 'aside' : 'main';
  return (
    <Whole
      class="panel"
      aria-label={words.t('extensionName')}
      onKeyDown={(event) => event.key === 'Escape' && onForm?.('folded')}
    >
      {/* The tab or the side panel bears the name already; who reads by headings finds it here. */}
      {onForm ? (
        <Head onForm={onForm} docking={docking} />
      ) : (
        <h1 class="unseen">{words.t('extensionName')}</h1>
      )}
      {/* Scrolls: reachable by keyboard even where nothing in it takes the focus. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus */}
      <section class="body" tabIndex={0} aria-label={words.t('panelContents')}>
        {context && wording && isConfirmed(context) ? (
          <ArticleContext context={context} wording={wording} reuse={answer.reuse}>
            <Keep key={answer.address} answer={answer} context={context} />
            {options}
          </ArticleContext>
        ) : (
          <>
            {context ? <HeadlineDiffers context={context} /> : <NothingKnown />}
            <footer>{options}</footer>
          </>
        )}
      </section>
      {docking && <Grip {...docking} />}
    </Whole>
  );
}

function firstLine({ context, wording }: TabAnswer, words: Messages): string {
  const { t } = words;
  if (context === null) return t('nothingKnown');
  if (!wording || !isConfirmed(context)) return t('headlineDiffers');
  return [speakersInWords(context, words), wording.answer].filter(Boolean).join(' ');
}
