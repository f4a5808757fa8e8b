import { ROLES } from '../../utils/context/called';
import type { ContextEdition, ContextFact } from '../../utils/context/context';
import { holderOfAll } from '../../utils/context/held';
import { holderInWords } from '../../utils/context/holder-in-words';
import { theirs } from '../../utils/text/theirs';
import { publisherInWords } from '../publisher';
import { Said } from '../Said';
import { useWords } from '../words';
import { Differs } from './Differs';
import { Headline } from './Headline';
import { Held } from './Held';
import { LanguageBadge } from './LanguageBadge';
import { MoreOfEdition } from './MoreOfEdition';
import { People } from './People';
import { CompareButton } from './Ways';

interface EditionProps {
  edition: ContextEdition;
  chain: readonly ContextEdition[];
  isHere: boolean;
  /** Its authors are named above. */
  isTold: boolean;
}

/** One edition of the chain: what it is, its headline, which is the way to it, whose, of when. */
export function Edition({ edition, chain, isHere, isTold }: EditionProps) {
  const words = useWords();
  const { t } = words;
  const { headline, publisher, datePublished, inLanguage, ways } = edition;
  const holder = holderOfAll(edition);
  // Said once for the whole edition, it need not be said of each fact.
  const heldOf = (fact: ContextFact<unknown> | undefined) =>
    holder === undefined && <Held fact={fact} />;
  return (
    <li class="edition" aria-current={isHere ? 'location' : undefined}>
      <p class="role">
        {t(edition.isRoleOpen ? 'roleNotStated' : ROLES[edition.role])}{' '}
        <LanguageBadge edition={edition} />
        {heldOf(inLanguage)}
        {isHere ? (
          <span class="here">{t('youAreHere')}</span>
        ) : (
          ways.read && <CompareButton role={edition.role} address={ways.read.address} />
        )}
      </p>
      {holder && (
        <p class="held">
          <Said>{t('accordingTo', holderInWords(holder, words))}</Said>
        </p>
      )}
      <div class="at">
        {!isHere && <Headline edition={edition} />}
        <p>
          {/* After the place it leads to, in the same line. */}
          {!isHere && ways.read && '\u00a0· '}
          <Said>
            {publisher ? publisherInWords(publisher.value, words) : t('publisherNotStated')}
          </Said>
          {heldOf(publisher)}
          {' · '}
          {datePublished ? (
            <time dateTime={datePublished.value}>{words.date(datePublished.value)}</time>
          ) : (
            <span class="missing">{t('dateNotStated')}</span>
          )}
          {heldOf(datePublished)}
          {!isHere && !ways.read && <span class="missing"> · {t('addressNotStated')}</span>}
        </p>
      </div>
      <People edition={edition} heldOf={heldOf} isTold={isTold} />
      <Differs fact={headline} show={theirs} lang={inLanguage?.value} />
      <Differs fact={publisher} show={(value) => publisherInWords(value, words)} />
      <Differs fact={datePublished} show={(date) => words.date(date)} />
      <Differs fact={inLanguage} show={(tag) => words.language(tag)} />
      <MoreOfEdition edition={edition} chain={chain} isHere={isHere} heldOf={heldOf} />
    </li>
  );
}
