import { NOTICES } from '../../utils/context/called';
import type { Context, ContextNotice } from '../../utils/context/context';
import { standingInWords } from '../../utils/context/why';
import { useWords } from '../words';
import { NoticeWords } from './NoticeWords';
import { WhenIdle } from './WhenIdle';

interface StandingNoticesProps {
  /** Of these, those that nobody has found under this text. */
  notices: readonly ContextNotice[];
  context: Pick<Context, 'chain' | 'notices'>;
}

/** What a site puts under its articles, folded: nobody says that it stands under this one. */
export function StandingNotices({ notices, context }: StandingNoticesProps) {
  const words = useWords();
  const groups = new Map<string, ContextNotice[]>();
  for (const notice of notices) {
    if (!notice.standing) continue;
    const title = standingInWords(notice.standing, words);
    groups.set(title, [...(groups.get(title) ?? []), notice]);
  }
  return (
    <>
      {[...groups].map(([title, group]) => (
        <details class="notice standing" key={title}>
          <summary>{title}</summary>
          <WhenIdle>
            {() =>
              group.map((notice) => (
                <div class="notice" key={notice.text}>
                  <h3>{words.t(NOTICES[notice.kind])}</h3>
                  <NoticeWords notice={notice} context={context} />
                </div>
              ))
            }
          </WhenIdle>
        </details>
      ))}
    </>
  );
}
