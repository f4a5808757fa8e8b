import type { Context, RecordBasis } from '../../utils/context/context';
import type { Words } from '../../utils/text/words';
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

const RULES = { slug: 'whySlug', 'post-id': 'whyPostId' } as const;

function whoseRecord({ holder, sdPublisher, version }: RecordBasis, { t }: Words): string {
  if (holder === undefined) return t('whyRecord', sdPublisher, String(version));
  return holder.by === 'own'
    ? t('whyOwn')
    : t('whyPack', holder.name, sdPublisher, String(version));
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
      <p>{t('matchedBy', words.date(basis.sdDatePublished))}</p>
      <details>
        <summary>{t('whyShown')}</summary>
        <ul>
          <li>
            {basis.rule === 'address'
              ? t('whyAddress', basis.key)
              : t(RULES[basis.rule], site, key)}
          </li>
          <li>{t('whyHeadline')}</li>
          <li>{whoseRecord(basis, words)}</li>
        </ul>
      </details>
    </>
  );
}
