import { useState } from 'preact/hooks';
import { NOTICES } from '../../utils/context/called';
import type { Context } from '../../utils/context/context';
import type { Reuse } from '../../utils/credit/reuse';
import { Said } from '../Said';
import { useWords } from '../words';
import { Credit } from './Credit';
import { HeldBy } from './Held';
import { NoticeWords } from './NoticeWords';
import type { Marking } from './Phrases';
import { StandingNotices } from './StandingNotices';
import { Terms } from './Terms';
import { InShortTitle, TheWords } from './TheWords';
import { Verbatim } from './Verbatim';

/** The order a reader who wants to reuse the text asks in. */
const ORDER = ['republication', 'copyright', 'other-uses', 'fair-use', 'contact'] as const;

interface NoticesProps {
  context: Pick<Context, 'chain' | 'notices'>;
  /** What can be done with them, where the context is confirmed. */
  reuse?: Reuse | undefined;
}

/** What the publishers say may be done with the text: in short, and behind it their words. */
export function Notices({ context, reuse }: NoticesProps) {
  const { t } = useWords();
  const [marked, setMarked] = useState({ hover: '', focus: '' });
  const known = ORDER.flatMap((kind) => context.notices.filter((notice) => notice.kind === kind));
  const notices = known.filter(({ standing }) => standing === undefined);
  const short = reuse?.short ?? [];
  const marking: Marking = {
    marked,
    mark: (by, phrase) => setMarked((before) => ({ ...before, [by]: phrase })),
  };
  const [first] = notices;
  return (
    <section class="notices">
      <InShortTitle title={t('reuse')} isOurs={short.length > 0} />
      {known.length === 0 && <p class="missing">{t('noticesNotStated')}</p>}
      {short.map(({ text, source }) => (
        <p key={text}>
          <Said>{text}</Said>
          {source && (
            <span class="source">
              {' '}
              <Said>{source}</Said>
            </span>
          )}
        </p>
      ))}
      {short.length === 0 && first && (
        <>
          <p class="clamped">
            <Verbatim text={first.text} lang={first.inLanguage} />
          </p>
          {first.heldBy && <HeldBy holder={first.heldBy} />}
        </>
      )}
      {notices.length > 0 && (
        <TheWords of={t('reuse')}>
          {() => (
            <>
              {reuse?.hands && (
                <p class="rights">
                  <Said>{reuse.hands}</Said>
                </p>
              )}
              {reuse && <Terms all={reuse.terms} marking={marking} />}
              {notices.map((notice) => (
                <div class="notice" key={notice.text}>
                  <h3>{t(NOTICES[notice.kind])}</h3>
                  <NoticeWords {...{ notice, context, marking }} />
                </div>
              ))}
            </>
          )}
        </TheWords>
      )}
      <StandingNotices notices={known} context={context} />
      {reuse && <Credit credit={reuse.credit} />}
    </section>
  );
}
