/** The page with credit, citation and metadata of what a tab shows; opened from the panel. */
import { Cite } from '../../components/cite/Cite';
import type { Library } from '../../components/cite/types';
import { showPage } from '../../components/page/show';
import { type Actions, ActionsContext } from '../../components/panel/actions';
import { saveFile } from '../../components/save-file';
import { answerShownHere } from '../../utils/browser/answers';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { browserWords } from '../../utils/browser/words';
import { ownReferenceOf, referenceOf } from '../../utils/citation/references';
import { ownStyle } from '../../utils/citation/style-file';
import { styleChoices } from '../../utils/citation/styles';
import { today } from '../../utils/text/dates';

const words = browserWords();

const tab = Number(new URLSearchParams(location.search).get('tab'));
const answer = await answerShownHere(tab);

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

showPage(
  words,
  'citeTitle',
  <ActionsContext.Provider value={actions}>
    <Cite
      context={answer?.context ?? null}
      address={answer?.address ?? ''}
      today={today()}
      library={library}
      onSave={saveFile}
    />
  </ActionsContext.Provider>,
);
