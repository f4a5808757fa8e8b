import type { Basis } from '../../utils/context/context';
import { dateInWords } from '../../utils/text/dates';
import { useWords } from '../words';

/** By which rule the record was found, and which record it is. */
export function Why({ basis }: { basis: Basis }) {
  const words = useWords();
  const { t } = words;
  const key = basis.key.slice(basis.key.indexOf(':') + 1);
  const site = basis.key.slice(0, basis.key.indexOf(':'));
  return (
    <section class="why">
      <p>{t('matchedBy', dateInWords(basis.sdDatePublished, words.locale))}</p>
      <details>
        <summary>{t('whyShown')}</summary>
        <ul>
          <li>{t(basis.rule === 'slug' ? 'whySlug' : 'whyPostId', site, key)}</li>
          <li>{t('whyHeadline')}</li>
          <li>{t('whyRecord', basis.sdPublisher, String(basis.version))}</li>
        </ul>
      </details>
    </section>
  );
}
