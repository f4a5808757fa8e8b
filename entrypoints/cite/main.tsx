/** The page with credit, citation and metadata of what a tab shows; opened from the panel. */
import { render } from 'preact';
import { Cite } from '../../components/cite/Cite';
import type { Library } from '../../components/cite/types';
import { type Actions, ActionsContext } from '../../components/panel/actions';
import { WordsContext } from '../../components/words';
import { answerShownHere } from '../../utils/browser/answers';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { saveFile } from '../../utils/browser/save-file';
import { browserWords } from '../../utils/browser/words';
import { ownReferenceOf, referenceOf } from '../../utils/citation/references';
import { ownStyle } from '../../utils/citation/style-file';
import { styleChoices } from '../../utils/citation/styles';
import { directionOf } from '../../utils/text/languages';

const words = browserWords();
document.documentElement.lang = words.locale;
document.documentElement.dir = directionOf(words.locale);
document.title = words.t('citeTitle');

const tab = Number(new URLSearchParams(location.search).get('tab'));
const answer = await answerShownHere(tab);
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

const library: Library = {
  styles: styleChoices,
  referenceOf,
  ownStyle: (text, language) => ownStyle(text, language, new DOMParser()),
  ownReferenceOf,
};

const actions: Actions = {
  copy: copyToClipboard,
  find: () => {},
  openBeside: () => {},
  compare: () => {},
  cite: () => {},
  always: async () => false,
  keep: async () => false,
};

render(
  <WordsContext.Provider value={words}>
    <ActionsContext.Provider value={actions}>
      <Cite
        context={answer?.context ?? null}
        address={answer?.address ?? ''}
        today={today}
        library={library}
        onSave={saveFile}
      />
    </ActionsContext.Provider>
  </WordsContext.Provider>,
  document.getElementById('cite') as HTMLElement,
);
