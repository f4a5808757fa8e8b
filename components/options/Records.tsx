import { chainOrder } from '../../utils/records/chain';
import type { ArticleRecord } from '../../utils/records/schema';
import { dateInWords } from '../../utils/text/dates';
import { counted } from '../../utils/text/words';
import { Verbatim } from '../panel/Verbatim';
import { useWords } from '../words';

/** The records that came with this version: headline and publishers of each edition. */
export function Records({ records }: { records: readonly ArticleRecord[] }) {
  const words = useWords();
  return (
    <section>
      <h2>{words.t('optionsRecords')}</h2>
      <p>{counted(words, 'optionsRecords', records.length)}</p>
      <ul class="records">
        {records.map(({ editions, sdDatePublished }, index) => (
          <li key={index}>
            {chainOrder(editions).map(({ id, headline, inLanguage, publisher }) => (
              <p key={id}>
                {headline && <Verbatim text={headline.value} lang={inLanguage?.value} />}{' '}
                <small>{publisher?.value.name}</small>
              </p>
            ))}
            <small>{dateInWords(sdDatePublished, words.locale)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
