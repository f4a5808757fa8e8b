import type { Context, ContextNotice } from '../../utils/context/context';
import { listInWords } from '../../utils/text/list';
import { theirs } from '../../utils/text/theirs';
import { Said } from '../Said';
import { useWords } from '../words';
import { HeldBy } from './Held';
import { type Marking, Phrases } from './Phrases';
import { Verbatim } from './Verbatim';

interface NoticeWordsProps {
  notice: ContextNotice;
  context: Pick<Context, 'chain' | 'notices'>;
  /** Where its phrases are linked to its conditions. */
  marking?: Marking;
}

/** Our reading in one sentence, the words themselves, and whose they are. */
export function NoticeWords({ notice, context, marking }: NoticeWordsProps) {
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
