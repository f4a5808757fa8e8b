import type { Basis, RecordBasis } from '../../utils/context/context';
import { dateInWords } from '../../utils/text/dates';
import { useWords } from '../words';

/** Why the panel shows what it shows. */
export function Why({ basis }: { basis: Basis }) {
  const { t } = useWords();
  return (
    <section class="why">
      {basis.by === 'record' ? <Matched basis={basis} /> : <p>{t('whyPage')}</p>}
    </section>
  );
}

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
