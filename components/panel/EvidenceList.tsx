import type { ContextEdition, ContextFact, Witness as Voucher } from '../../utils/context/context';
import { theirs } from '../../utils/text/theirs';
import type { MessageKey, Words } from '../../utils/text/words';
import { Said } from '../Said';
import { useWords } from '../words';
import { Witness } from './Witness';

interface EvidenceListProps {
  edition: ContextEdition;
  chain: readonly ContextEdition[];
}

interface Row {
  label: MessageKey;
  value: string;
  evidence: Voucher[];
}

/** Fact by fact: who says so, in whose words. */
export function EvidenceList({ edition, chain }: EvidenceListProps) {
  const words = useWords();
  return (
    <dl class="facts">
      {rowsOf(edition, words).map(({ label, value, evidence }) => [
        <dt key={`${label} ${value}`}>
          {words.t(label)}{' '}
          <b>
            <Said>{value}</Said>
          </b>
        </dt>,
        ...evidence.map((witness) => (
          <dd key={JSON.stringify(witness)}>
            <Witness witness={witness} chain={chain} />
          </dd>
        )),
      ])}
    </dl>
  );
}

function rowsOf(edition: ContextEdition, { t, language, date }: Words): Row[] {
  const rows: Row[] = [];
  const add = <T,>(
    label: MessageKey,
    facts: readonly (ContextFact<T> | undefined)[] | undefined,
    show: (value: T) => string,
  ) => {
    for (const fact of facts ?? []) {
      for (const { value, evidence } of fact ? [fact, ...(fact.differing ?? [])] : []) {
        rows.push({ label, value: show(value), evidence });
      }
    }
  };
  const name = (value: { name: string }) => theirs(value.name);
  const text = (value: string) => theirs(value);
  add('factHeadline', [edition.headline], text);
  add('factLanguage', [edition.inLanguage], language);
  add('factDate', [edition.datePublished], date);
  add('factAuthor', edition.author, name);
  add('factTranslator', edition.translator, name);
  add('factProofreader', edition.proofreader, name);
  add('factPublisher', [edition.publisher], name);
  add('factSubject', edition.about, name);
  add('factCopyrightHolder', edition.copyrightHolder, name);
  add('factLicense', edition.license, text);
  add('factUsageInfo', edition.usageInfo, text);
  add('factAcquireLicense', edition.acquireLicensePage, text);
  add('factCreditText', edition.creditText, text);
  add('factCopyrightNotice', edition.copyrightNotice, text);
  add('factTdmReservation', edition.tdmReservation, (value) =>
    t(value === '1' ? 'tdmReserved' : 'tdmNotReserved'),
  );
  add('factTdmPolicy', edition.tdmPolicy, text);
  add('factAddress', edition.addresses, text);
  add('factKey', [edition.articleKey], text);
  return rows;
}
