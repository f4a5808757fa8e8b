import type { Terms as Reading } from '../../utils/rights/terms';
import { useWords } from '../words';
import { leadTo } from './lead-to';
import type { Marking } from './Phrases';

interface TermsProps extends Marking {
  all: readonly Reading[];
}

/** What the notices allow, ask for and leave open: each item leads to the words it rests on. */
export function Terms({ all, marked, mark }: TermsProps) {
  const { t } = useWords();
  if (all.length === 0) return null;
  return (
    <>
      {all.map(({ title, groups }) => [
        <h3 key={title}>{title}</h3>,
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
                    class={rests === marked ? 'term marked' : 'term'}
                    data-rests={rests}
                    aria-describedby={`phrase-${rests}`}
                    {...marksOn(rests, mark)}
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

/** Hover and focus mark a phrase and its conditions alike. */
export function marksOn(id: string, mark: Marking['mark']) {
  const [on, off] = [() => mark(id), () => mark('')];
  return { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off };
}
