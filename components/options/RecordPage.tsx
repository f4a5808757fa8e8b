import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shelf } from '../../utils/browser/shelf';
import { contextOfRecord } from '../../utils/context/compose';
import { siteKnowledge } from '../../utils/context/known-sites';
import { type Row, type Shown, shownOf } from '../../utils/records/rows';
import type { ArticleRecord, Edition } from '../../utils/records/schema';
import { cleanAddress, withCleanAddresses } from '../../utils/sites/clean-address';
import { Chain } from '../panel/Chain';
import { Disclaimers } from '../panel/Disclaimers';
import { Notices } from '../panel/Notices';
import { Verbatim } from '../panel/Verbatim';
import { useWords } from '../words';
import { complaintOf } from './complaint';
import { save } from './download';
import { InShadow } from './InShadow';
import { OwnFacts } from './OwnFacts';
import type { RemovedRecord } from './Removed';

interface RecordPageProps {
  row: Row;
  shelf: Shelf;
  onClose(): void;
  onChanged(): void;
  /** @param removed with the way back; undefined where it was gone already */
  onRemoved(removed: RemovedRecord | undefined): void;
}

/** One record: its chain and notices as the panel shows them, its JSON, and what can be done. */
export function RecordPage({ row, shelf, onClose, onChanged, onRemoved }: RecordPageProps) {
  const words = useWords();
  const { t } = words;
  const [record, setRecord] = useState<ArticleRecord>();
  const [complaint, complain] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    shelf.record(row).then(
      (found) => (found ? setRecord(found) : complain(t('recordGone'))),
      (error: Error) => complain(complaintOf(error, words)),
    );
  }, [row, shelf]);
  useEffect(() => heading.current?.focus(), []);
  const [first] = shownOf(row).editions;
  const headline = first?.headline ?? t('headlineNotStated');
  const id = 'id' in row.at && row.holder?.by === 'own' ? row.at.id : undefined;
  return (
    <section class="record-page">
      <h4 ref={heading} tabIndex={-1}>
        <Headline {...first} />
      </h4>
      {record && <Contents record={record} row={row} />}
      {record && id !== undefined && (
        <OwnFacts
          record={record}
          onSave={async (changed) => {
            const problems = await shelf
              .writeOwn(id, changed)
              .catch((error: Error) => [complaintOf(error, words)]);
            if (problems.length === 0) {
              setRecord(changed);
              onChanged();
            }
            return problems;
          }}
        />
      )}
      <p class="complaint" role="status">
        {complaint}
      </p>
      <p class="actions">
        {record && id !== undefined && (
          <>
            <button type="button" onClick={() => save(proposal(record))}>
              {t('optionsPropose')}
            </button>
            <button
              type="button"
              onClick={() =>
                void shelf.removeOwn(id).then(
                  (gone) => onRemoved(gone && { row: gone, headline }),
                  (error: Error) => complain(complaintOf(error, words)),
                )
              }
            >
              {t('optionsRemove')}
            </button>
          </>
        )}
        <button type="button" onClick={onClose}>
          {t('close')}
        </button>
      </p>
    </section>
  );
}

function Headline({ headline, inLanguage }: Partial<Shown['editions'][number]>) {
  const { t } = useWords();
  return headline ? <Verbatim text={headline} lang={inLanguage} /> : t('headlineNotStated');
}

function Contents({ record, row }: { record: ArticleRecord; row: Row }) {
  const { t } = useWords();
  const context = contextOfRecord(record, row.holder, siteKnowledge);
  return (
    <>
      <InShadow>
        <Chain context={context} />
        <Notices context={context} />
        <Disclaimers context={context} />
      </InShadow>
      <details>
        <summary>{t('optionsJson')}</summary>
        <pre>{JSON.stringify(record, null, 2)}</pre>
      </details>
    </>
  );
}

/** A file as `records/` holds them, named after the page it was kept on. */
function proposal(record: ArticleRecord) {
  const editions = record.editions.map(handedOn);
  const whole = { $schema: '../article-record.schema.json', ...record, editions };
  const name = record.editions.at(-1)?.headline?.value ?? 'record';
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return { name: `${slug || 'record'}.json`, contents: `${JSON.stringify(whole, null, 2)}\n` };
}

/** The edition with its addresses as one hands them on: what tells who kept it stays here. */
function handedOn(edition: Edition): Edition {
  const quotes = (name: string, value: unknown) =>
    name === 'quote' && typeof value === 'string' ? withCleanAddresses(value) : value;
  const quoted: Edition = JSON.parse(JSON.stringify(edition, quotes));
  if (!quoted.addresses) return quoted;
  const addresses = quoted.addresses.map((fact) => ({ ...fact, value: cleanAddress(fact.value) }));
  return { ...quoted, addresses };
}
