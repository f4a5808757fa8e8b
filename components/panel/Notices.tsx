import type { Context, ContextNotice } from '../../utils/context/context';
import { listInWords } from '../../utils/context/wording';
import { quoted } from '../../utils/text/quotes';
import { useWords } from '../words';
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

/** What the publishers say may be done with the text. */
export function Notices({ context }: { context: Shown }) {
  const { t } = useWords();
  const notices = ORDER.flatMap((kind) => context.notices.filter((notice) => notice.kind === kind));
  return (
    <section class="notices">
      <h2>{t('notices')}</h2>
      {notices.length === 0 && <p class="missing">{t('noticesNotStated')}</p>}
      <Rights notices={notices} />
      {notices.map((notice) =>
        notice.text.length <= SHORT ? (
          <div class="notice" key={notice.text}>
            <h3>{t(TITLES[notice.kind])}</h3>
            <NoticeWords notice={notice} context={context} />
          </div>
        ) : (
          <details class="notice" key={notice.text}>
            <summary>{t(TITLES[notice.kind])}</summary>
            <NoticeWords notice={notice} context={context} />
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

/** Our reading in one sentence, the words themselves, and whose they are. */
function NoticeWords({ notice, context }: { notice: ContextNotice; context: Shown }) {
  const words = useWords();
  const { t } = words;
  const carrier = context.chain.find(({ id }) => id === notice.carriedBy)?.publisher?.value.name;
  const reading = notice.reading
    ? t(notice.reading)
    : notice.copyrightHolder && t('readingCopyright', listInWords(notice.copyrightHolder, words));
  const publisher = notice.publisher.name;
  return (
    <>
      {reading && (
        <p class="reading">
          <b>{t('readingLabel')}</b> {reading}
        </p>
      )}
      <Verbatim block text={notice.text} lang={notice.inLanguage} />
      <p class="source">
        {carrier && carrier !== publisher
          ? t('saidByOn', publisher, carrier)
          : t('saidBy', publisher)}
      </p>
    </>
  );
}

/** Where permission and rights are in different hands, says so; it never concludes. */
function Rights({ notices }: { notices: readonly ContextNotice[] }) {
  const words = useWords();
  const permission = notices.find(({ kind }) => kind === 'republication');
  const copyright = notices.find(({ copyrightHolder }) => copyrightHolder !== undefined);
  const holders = copyright?.copyrightHolder ?? [];
  if (!permission || !copyright || holders.includes(permission.publisher.name)) return null;
  return (
    <p class="rights">
      {words.t(
        'rightsDiffer',
        permission.publisher.name,
        listInWords(
          holders.map((holder) => quoted(holder, words.locale)),
          words,
        ),
      )}
    </p>
  );
}
