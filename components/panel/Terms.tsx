import type { ContextNotice } from '../../utils/context/context';
import { type Group, type Terms as Reading, termsOf } from '../../utils/rights/groups';
import { useWords } from '../words';
import { goTo } from './go-to';
import type { Marking } from './Phrases';

const GROUPS = {
  may: 'termsMay',
  must: 'termsMust',
  ask: 'termsAsk',
  not: 'termsNot',
} as const satisfies Record<Group, string>;

const USES = {
  reproduce: 'useReproduce',
  distribute: 'useDistribute',
  translate: 'useTranslate',
  commercialize: 'useCommercialize',
} as const;

interface TermsProps extends Marking {
  notices: readonly ContextNotice[];
}

/** What the notices allow, ask for and leave open: each item leads to the words it rests on. */
export function Terms({ notices, marked, mark }: TermsProps) {
  const { t } = useWords();
  const all = termsOf(notices);
  if (all.length === 0) return null;
  return (
    <>
      {all.map((terms) => (
        <dl class="terms" key={terms.publisher} aria-label={t('termsOf', terms.publisher)}>
          {(Object.keys(GROUPS) as Group[]).map((group) => (
            <Items key={group} {...{ terms, group, notices, marked, mark }} />
          ))}
          {terms.notStated.length > 0 && (
            <>
              <dt>{t('termsNotStated')}</dt>
              {terms.notStated.map((use) => (
                <dd key={use} class="missing">
                  {t(USES[use])}
                </dd>
              ))}
            </>
          )}
        </dl>
      ))}
      <p class="aside">{t('notLegalAdvice')}</p>
    </>
  );
}

function Items({
  terms: { groups },
  group,
  notices,
  marked,
  mark,
}: TermsProps & { terms: Reading; group: Group }) {
  const { t } = useWords();
  const items = groups[group];
  if (items.length === 0) return null;
  return (
    <>
      <dt>{t(GROUPS[group])}</dt>
      {items.map(({ notice, condition }) => {
        const id = `${notices.indexOf(notice)}-${condition.start}`;
        return (
          <dd key={condition.says}>
            <button
              type="button"
              class={id === marked ? 'term marked' : 'term'}
              data-rests={id}
              aria-describedby={`phrase-${id}`}
              onMouseEnter={() => mark(id)}
              onMouseLeave={() => mark('')}
              onFocus={() => mark(id)}
              onBlur={() => mark('')}
              onClick={(event) => goTo(event, `#phrase-${id}`)}
            >
              {t(condition.says)}
            </button>
          </dd>
        );
      })}
    </>
  );
}
