import type { ContextEdition } from '../../utils/context/context';
import type { Evidence } from '../../utils/records/schema';
import { dateInWords } from '../../utils/text/dates';
import { languageName } from '../../utils/text/languages';
import type { MessageKey, Words } from '../../utils/text/words';
import { useWords } from '../words';
import { Verbatim } from './Verbatim';

interface EvidenceListProps {
  edition: ContextEdition;
  chain: readonly ContextEdition[];
}

interface Row {
  label: MessageKey;
  value: string;
  evidence: Evidence[];
}

/** Fact by fact: who says so, in whose words. */
export function EvidenceList({ edition, chain }: EvidenceListProps) {
  const words = useWords();
  return (
    <details class="evidence">
      <summary>{words.t('whoSaysSo')}</summary>
      <dl class="facts">
        {rowsOf(edition, words).map(({ label, value, evidence }) => [
          <dt key={`${label} ${value}`}>
            {words.t(label)} <b>{value}</b>
          </dt>,
          ...evidence.map((witness) => (
            <dd key={JSON.stringify(witness)}>
              <Witness witness={witness} chain={chain} />
            </dd>
          )),
        ])}
      </dl>
    </details>
  );
}

function Witness({ witness, chain }: { witness: Evidence; chain: readonly ContextEdition[] }) {
  const { t } = useWords();
  switch (witness.grade) {
    case 'stated': {
      const speaker = chain.find(({ id }) => id === witness.by);
      const name = speaker?.publisher?.value.name;
      return (
        <>
          {name ? t('statedBy', name) : t('statedByUnknown')}{' '}
          <Verbatim text={witness.quote} lang={speaker?.inLanguage?.value} />
        </>
      );
    }
    case 'seen':
      return <>{t(SEEN[witness.where])}</>;
    case 'inferred':
      return <>{t(INFERRED[witness.from])}</>;
  }
}

const SEEN = {
  listing: 'seenListing',
  'other-document': 'seenOtherDocument',
  'page-text': 'seenPageText',
} as const;

const INFERRED = {
  'address-form': 'inferredAddressForm',
  'site-language': 'inferredSiteLanguage',
} as const;

function rowsOf(edition: ContextEdition, { locale }: Words): Row[] {
  const rows: Row[] = [];
  const add = <T,>(
    label: MessageKey,
    facts: ({ value: T; evidence: Evidence[] } | undefined)[],
    show: (value: T) => string,
  ) => {
    for (const fact of facts) {
      if (fact) rows.push({ label, value: show(fact.value), evidence: fact.evidence });
    }
  };
  const name = (value: { name: string }) => value.name;
  const text = (value: string) => value;
  add('factHeadline', [edition.headline], text);
  add('factLanguage', [edition.inLanguage], (tag) => languageName(tag, locale));
  add('factDate', [edition.datePublished], (date) => dateInWords(date, locale));
  add('factAuthor', edition.author ?? [], name);
  add('factTranslator', edition.translator ?? [], name);
  add('factProofreader', edition.proofreader ?? [], name);
  add('factPublisher', [edition.publisher], name);
  add('factSubject', edition.about ?? [], name);
  add('factAddress', edition.addresses ?? [], text);
  add('factKey', [edition.articleKey], text);
  return rows;
}
