import { useState } from 'preact/hooks';
import type { Context, ContextNotice } from '../../utils/context/context';
import type { Reuse } from '../../utils/credit/reuse';
import { listInWords } from '../../utils/text/list';
import { theirs } from '../../utils/text/theirs';
import { Said } from '../Said';
import { useWords } from '../words';
import { Credit } from './Credit';
import { HeldBy } from './Held';
import { Later } from './Later';
import { type Marking, Phrases } from './Phrases';
import { Terms } from './Terms';
import { Verbatim } from './Verbatim';

/** Words up to this length stand open; longer ones fold behind what they are about. */
const SHORT = 160;

/** The order a reader who wants to reuse the text asks in. */
const ORDER = ['republication', 'copyright', 'other-uses', 'fair-use', 'contact'] as const;

const TITLES = {
  republication: 'noticeRepublication',
  copyright: 'noticeCopyright',
  'other-uses': 'noticeOtherUses',
  'fair-use': 'noticeFairUse',
  contact: 'noticeContact',
  disclaimer: 'noticeDisclaimer',
} as const;

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
  const notices = ORDER.flatMap((kind) => context.notices.filter((notice) => notice.kind === kind));
  const marking: Marking = {
    marked,
    mark: (by, phrase) => setMarked((before) => ({ ...before, [by]: phrase })),
  };
  return (
    <section class="notices">
      <h2>{t('notices')}</h2>
      {notices.length === 0 && <p class="missing">{t('noticesNotStated')}</p>}
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
    </section>
  );
}

/** Who answers for the text, and who does not. */
export function Disclaimers({ context }: { context: Shown }) {
  const { t } = useWords();
  const disclaimers = context.notices.filter(({ kind }) => kind === 'disclaimer');
  return (
    <section class="notices">
      <h2>{t('noticeDisclaimer')}</h2>
      {disclaimers.length === 0 && <p class="missing">{t('disclaimerNotStated')}</p>}
      {disclaimers.map((notice) => (
        <div class="notice" key={notice.text}>
          <NoticeWords notice={notice} context={context} />
        </div>
      ))}
    </section>
  );
}

interface NoticeWordsProps {
  notice: ContextNotice;
  context: Shown;
  /** Where its phrases are linked to its conditions. */
  marking?: Marking;
}

/** Our reading in one sentence, the words themselves, and whose they are. */
function NoticeWords({ notice, context, marking }: NoticeWordsProps) {
  const words = useWords();
  const { t } = words;
  const carrier = context.chain.find(({ id }) => id === notice.carriedBy)?.publisher?.value.name;
  const reading = notice.reading
    ? t(notice.reading)
    : notice.copyrightHolder &&
      !notice.heldBy &&
      t('readingCopyright', listInWords(notice.copyrightHolder.map(theirs), words.locale));
  const publisher = notice.publisher.name;
  return (
    <>
      {reading && (
        <p class="reading">
          <b>{t('readingLabel')}</b> <Said>{reading}</Said>
        </p>
      )}
      <Verbatim block text={notice.text} lang={notice.inLanguage}>
        {marking && notice.conditions && (
          <Phrases
            text={notice.text}
            conditions={notice.conditions}
            notice={context.notices.indexOf(notice)}
            marking={marking}
          />
        )}
      </Verbatim>
      <p class="source">
        <Said>
          {carrier && carrier !== publisher
            ? t('saidByOn', theirs(publisher), theirs(carrier))
            : t('saidBy', theirs(publisher))}
        </Said>
        {notice.heldBy && <HeldBy holder={notice.heldBy} />}
      </p>
    </>
  );
}
