import type { ContextEdition, ContextFact } from '../../utils/context/context';
import { holderOfAll } from '../../utils/context/held';
import { theirs } from '../../utils/text/theirs';
import { holderInWords } from '../holder';
import { Said } from '../Said';
import { useWords } from '../words';
import { Differs } from './Differs';
import { EvidenceList } from './EvidenceList';
import { Held } from './Held';
import { People } from './People';
import { Subjects } from './Subjects';
import { Verbatim } from './Verbatim';
import { Ways } from './Ways';

interface EditionProps {
  edition: ContextEdition;
  chain: readonly ContextEdition[];
  isHere: boolean;
}

const ROLES = {
  original: 'roleOriginal',
  translation: 'roleTranslation',
  republication: 'roleRepublication',
} as const;

/** One edition of the chain: what it is, whose, of when, and the ways to it. */
export function Edition({ edition, chain, isHere }: EditionProps) {
  const words = useWords();
  const { t } = words;
  const { headline, publisher, datePublished, inLanguage, about } = edition;
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
        {isHere && <span class="here">{t('youAreHere')}</span>}
      </p>
      {holder && (
        <p class="held">
          <Said>{t('accordingTo', holderInWords(holder, words))}</Said>
        </p>
      )}
      <h3>
        {headline ? (
          <Verbatim text={headline.value} lang={inLanguage?.value} />
        ) : (
          <span class="missing">{t('headlineNotStated')}</span>
        )}
        {heldOf(headline)}
      </h3>
      <Differs fact={headline} show={theirs} />
      <People edition={edition} heldOf={heldOf} />
      <p>
        <Said>{publisher ? publisherInWords(publisher.value) : t('publisherNotStated')}</Said>
        {heldOf(publisher)}
        {' · '}
        {datePublished ? (
          <time dateTime={datePublished.value}>{words.date(datePublished.value)}</time>
        ) : (
          <span class="missing">{t('dateNotStated')}</span>
        )}
        {heldOf(datePublished)}
      </p>
      <Differs fact={publisher} show={publisherInWords} />
      <Differs fact={datePublished} show={(date) => words.date(date)} />
      <Differs fact={inLanguage} show={(tag) => words.language(tag)} />
      {about && <Subjects about={about} lang={inLanguage?.value} />}
      {about && heldOf(about[0])}
      {!isHere && <Ways edition={edition} />}
      <EvidenceList edition={edition} chain={chain} />
    </li>
  );
}

/** The language of an edition, as a badge; marked where it is only inferred. */
function LanguageBadge({ edition: { inLanguage } }: { edition: ContextEdition }) {
  const words = useWords();
  if (!inLanguage) return <span class="missing">{words.t('languageNotStated')}</span>;
  const isInferred = inLanguage.evidence.every(({ grade }) => grade === 'inferred');
  const name = words.language(inLanguage.value);
  return (
    <span class={isInferred ? 'badge inferred' : 'badge'}>
      {name}
      {isInferred && ` (${words.t('inferred')})`}
    </span>
  );
}

function publisherInWords({ name, parentOrganization: parent }: PublisherName): string {
  if (!parent) return theirs(name);
  const short = parent.alternateName;
  return `${theirs(name)} (${theirs(parent.name)}${short ? `, ${theirs(short)}` : ''})`;
}

type PublisherName = NonNullable<ContextEdition['publisher']>['value'];
