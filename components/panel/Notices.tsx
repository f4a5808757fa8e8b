import { useState } from 'preact/hooks';
import type { Context } from '../../utils/context/context';
import type { Reuse } from '../../utils/credit/reuse';
import { Said } from '../Said';
import { useWords } from '../words';
import { Credit } from './Credit';
import { Later } from './Later';
import { NoticeWords, TITLES } from './NoticeWords';
import type { Marking } from './Phrases';
import { StandingNotices } from './StandingNotices';
import { Terms } from './Terms';

/** Words up to this length stand open; longer ones fold behind what they are about. */
const SHORT = 160;

/** The order a reader who wants to reuse the text asks in. */
const ORDER = ['republication', 'copyright', 'other-uses', 'fair-use', 'contact'] as const;

type Shown = Pick<Context, 'chain' | 'notices'>;

interface NoticesProps {
  context: Shown;
  /** What can be done with them, where the context is confirmed. */
  reuse?: Reuse | undefined;
}

/** What the publishers say may be done with the text. */
export function Notices({ context, reuse }: NoticesProps) {
  const { t } = useWords();
  const [marked, setMarked] = useState({ hover: '', focus: '' });
  const known = ORDER.flatMap((kind) => context.notices.filter((notice) => notice.kind === kind));
  const notices = known.filter(({ standing }) => standing === undefined);
  const marking: Marking = {
    marked,
    mark: (by, phrase) => setMarked((before) => ({ ...before, [by]: phrase })),
  };
  return (
    <section class="notices">
      <h2>{t('notices')}</h2>
      {known.length === 0 && <p class="missing">{t('noticesNotStated')}</p>}
      {reuse && (
        <>
          {reuse.hands && (
            <p class="rights">
              <Said>{reuse.hands}</Said>
            </p>
          )}
          <Terms all={reuse.terms} marking={marking} />
          <Credit credit={reuse.credit} />
        </>
      )}
      {notices.map((notice) =>
        notice.text.length <= SHORT ? (
          <div class="notice" key={notice.text}>
            <h3>{t(TITLES[notice.kind])}</h3>
            <NoticeWords {...{ notice, context, marking }} />
          </div>
        ) : (
          <details class="notice" key={notice.text}>
            <summary>{t(TITLES[notice.kind])}</summary>
            <Later>{() => <NoticeWords {...{ notice, context, marking }} />}</Later>
          </details>
        ),
      )}
      <StandingNotices notices={known} context={context} />
    </section>
  );
}

/** Who answers for the text, and who does not. */
export function Disclaimers({ context }: { context: Shown }) {
  const { t } = useWords();
  const known = context.notices.filter(({ kind }) => kind === 'disclaimer');
  const disclaimers = known.filter(({ standing }) => standing === undefined);
  return (
    <section class="notices">
      <h2>{t('noticeDisclaimer')}</h2>
      {known.length === 0 && <p class="missing">{t('disclaimerNotStated')}</p>}
      {disclaimers.map((notice) => (
        <div class="notice" key={notice.text}>
          <NoticeWords notice={notice} context={context} />
        </div>
      ))}
      <StandingNotices notices={known} context={context} />
    </section>
  );
}
