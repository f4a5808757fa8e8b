import { type Context, editionHere } from '../../utils/context/context';
import { useWords } from '../words';
import { Verbatim } from './Verbatim';

/** The reader asked on a page of which nothing is known. */
export function NothingKnown() {
  const { t } = useWords();
  return (
    <section>
      <h2 class="answer">{t('nothingKnown')}</h2>
      <p class="origin">{t('nothingKnownMore')}</p>
    </section>
  );
}

/** At the browser's side, over a page that nobody has asked about. */
export function Idle() {
  const { t } = useWords();
  return (
    <main class="panel" aria-label={t('extensionName')}>
      <section class="body">
        <h1 class="answer">{t('sideIdle')}</h1>
        <p class="origin">{t('sideIdleMore')}</p>
      </section>
    </main>
  );
}

/** The address is a recorded one, but the page carries another headline: the record is not shown. */
export function HeadlineDiffers({ context }: { context: Context }) {
  const { t } = useWords();
  const { basis } = context;
  const here = editionHere(context);
  return (
    <section>
      <h2 class="answer">{t('headlineDiffers')}</h2>
      <p class="origin">{t('headlineDiffersMore')}</p>
      <dl class="facts">
        <dt>{t('headlineRecorded')}</dt>
        <dd>
          {here.headline && <Verbatim text={here.headline.value} lang={here.inLanguage?.value} />}
        </dd>
        <dt>{t('headlineOnPage')}</dt>
        <dd>
          {basis.by === 'record' && basis.pageHeadline ? (
            <Verbatim text={basis.pageHeadline} lang={here.inLanguage?.value} />
          ) : (
            t('notStated')
          )}
        </dd>
      </dl>
    </section>
  );
}
