import { Fragment } from 'preact';
import type { Context } from '../../utils/context/context';
import { Said } from '../Said';
import { useWords } from '../words';
import { HeldBy } from './Held';
import { NoticeWords } from './NoticeWords';
import { StandingNotices } from './StandingNotices';
import { InShortTitle, TheWords } from './TheWords';
import { Verbatim } from './Verbatim';

/** Who answers for the text, and who does not: in short, and behind it the words. */
export function Disclaimers({ context }: { context: Pick<Context, 'chain' | 'notices'> }) {
  const { t } = useWords();
  const known = context.notices.filter(({ kind }) => kind === 'disclaimer');
  const carried = known.filter(({ standing }) => standing === undefined);
  return (
    <section class="notices">
      <InShortTitle
        title={t('noticeDisclaimer')}
        isOurs={carried.some(({ reading }) => reading !== undefined)}
      />
      {known.length === 0 && <p class="missing">{t('disclaimerNotStated')}</p>}
      {carried.map(({ reading, text, inLanguage, heldBy }) =>
        reading ? (
          <p key={text}>
            <Said>{t(reading)}</Said>
          </p>
        ) : (
          <Fragment key={text}>
            <p class="clamped">
              <Verbatim text={text} lang={inLanguage} />
            </p>
            {heldBy && <HeldBy holder={heldBy} />}
          </Fragment>
        ),
      )}
      {carried.length > 0 && (
        <TheWords of={t('noticeDisclaimer')}>
          {() =>
            carried.map((notice) => (
              <div class="notice" key={notice.text}>
                <NoticeWords notice={notice} context={context} />
              </div>
            ))
          }
        </TheWords>
      )}
      <StandingNotices notices={known} context={context} />
    </section>
  );
}
