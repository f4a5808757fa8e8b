import type { ContextEdition, ContextFact } from '../../utils/context/context';
import type { Person } from '../../utils/records/schema';
import { listInWords } from '../../utils/text/list';
import type { Words } from '../../utils/text/words';
import { useWords } from '../words';
import { Differs } from './Differs';
import { EvidenceList } from './EvidenceList';
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
  return (
    <li class="edition" aria-current={isHere ? 'location' : undefined}>
      <p class="role">
        {t(ROLES[edition.role])} <LanguageBadge edition={edition} />
        {isHere && <span class="here">{t('youAreHere')}</span>}
      </p>
      <h3>
        {edition.headline ? (
          <Verbatim text={edition.headline.value} lang={edition.inLanguage?.value} />
        ) : (
          <span class="missing">{t('headlineNotStated')}</span>
        )}
      </h3>
      <Differs fact={edition.headline} show={(headline) => headline} />
      {peopleInWords(edition, words).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        {edition.publisher ? publisherInWords(edition.publisher.value) : t('publisherNotStated')}
        {' · '}
        {edition.datePublished ? (
          <time dateTime={edition.datePublished.value}>
            {words.date(edition.datePublished.value)}
          </time>
        ) : (
          <span class="missing">{t('dateNotStated')}</span>
        )}
      </p>
      <Differs fact={edition.publisher} show={publisherInWords} />
      <Differs fact={edition.datePublished} show={(date) => words.date(date)} />
      <Differs fact={edition.inLanguage} show={(tag) => words.language(tag)} />
      {edition.about && <Subjects about={edition.about} lang={edition.inLanguage?.value} />}
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
  if (!parent) return name;
  const short = parent.alternateName;
  return `${name} (${parent.name}${short ? `, ${short}` : ''})`;
}

type PublisherName = NonNullable<ContextEdition['publisher']>['value'];

/** Who wrote, translated and proofread; for each role that its edition calls for, never blank. */
function peopleInWords(edition: ContextEdition, words: Words): string[] {
  const names = (people: ContextFact<Person>[] | undefined) =>
    people && people.length > 0
      ? listInWords(
          people.map(({ value }) => value.name),
          words.locale,
        )
      : undefined;
  const author = names(edition.author);
  const translator = names(edition.translator);
  const proofreader = names(edition.proofreader);
  const lines: string[] = [];
  if (author) lines.push(words.t('byAuthors', author));
  else if (edition.role === 'original') lines.push(words.t('authorNotStated'));
  if (translator) {
    lines.push(
      proofreader
        ? words.t('translatedAndProofreadBy', translator, proofreader)
        : words.t('translatedBy', translator),
    );
  } else {
    if (edition.role === 'translation') lines.push(words.t('translatorNotStated'));
    if (proofreader) lines.push(words.t('proofreadBy', proofreader));
  }
  return lines;
}
