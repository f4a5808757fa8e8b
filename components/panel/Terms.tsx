import type { Terms as Reading } from '../../utils/rights/terms';
import { Said } from '../Said';
import { useWords } from '../words';
import { leadTo } from './lead-to';
import { type Marking, marksOn } from './Phrases';

interface TermsProps {
  marking: Marking;
  all: readonly Reading[];
}

/** What the notices allow, ask for and leave open: each item leads to the words it rests on. */
export function Terms({ all, marking }: TermsProps) {
  const { t } = useWords();
  if (all.length === 0) return null;
  return (
    <>
      {all.map(({ title, groups }) => [
        <h3 key={title}>
          <Said>{title}</Said>
        </h3>,
        <dl key={`${title} …`} class="terms">
          {groups.map((group) => [
            <dt key={group.title}>{group.title}</dt>,
            ...group.items.map(({ text, rests }) => (
              <dd key={group.title + text}>
                {rests === undefined ? (
                  text
                ) : (
                  <button
                    type="button"
                    class="term"
                    data-rests={rests}
                    aria-describedby={`phrase-${rests}`}
                    {...marksOn(rests, marking)}
                    onClick={(event) => leadTo(event, `#phrase-${rests}`)}
                  >
                    {text}
                  </button>
                )}
              </dd>
            )),
          ])}
        </dl>,
      ])}
      <p class="aside">{t('notLegalAdvice')}</p>
    </>
  );
}
