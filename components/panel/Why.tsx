import type { Context, RecordBasis } from '../../utils/context/context';
import { dateInWords } from '../../utils/text/dates';
import { useWords } from '../words';

/** Why the panel shows what it shows. */
export function Why({ context: { basis, text } }: { context: Context }) {
  const { t } = useWords();
  return (
    <section class="why">
      {text && <p>{t(TEXT[text.state], String(text.found), String(text.of))}</p>}
      {basis.by === 'record' ? <Matched basis={basis} /> : <p>{t('whyPage')}</p>}
    </section>
  );
}

const TEXT = {
  'as-recorded': 'textAsRecorded',
  changed: 'textChanged',
  part: 'textPart',
} as const;

/** By which rule the record was found, and which record it is. */
function Matched({ basis }: { basis: RecordBasis }) {
  const words = useWords();
  const { t } = words;
  const [site = '', key = ''] = basis.key.split(':');
  return (
    <>
      <p>{t('matchedBy', dateInWords(basis.sdDatePublished, words.locale))}</p>
      <details>
        <summary>{t('whyShown')}</summary>
        <ul>
          <li>{t(basis.rule === 'slug' ? 'whySlug' : 'whyPostId', site, key)}</li>
          <li>{t('whyHeadline')}</li>
          <li>{t('whyRecord', basis.sdPublisher, String(basis.version))}</li>
        </ul>
      </details>
    </>
  );
}
