import { useState } from 'preact/hooks';
import { ROLES } from '../../utils/context/called';
import type { ArticleRecord, Edition, Evidence } from '../../utils/records/schema';
import { today } from '../../utils/text/dates';
import type { MessageKey } from '../../utils/text/words';
import { useWords } from '../words';

interface OwnFactsProps {
  record: ArticleRecord;
  /** Stores the record; gives back what is wrong with it. */
  onSave(record: ArticleRecord): Promise<string[]>;
}

/** What the reader says without a page's words at hand. */
const SEEN: Evidence[] = [{ grade: 'seen', where: 'other-document' }];

type TextField = 'headline' | 'inLanguage' | 'datePublished';
type PeopleField = 'author' | 'translator' | 'proofreader';

const FIELDS: readonly { field: TextField | PeopleField | 'publisher'; label: MessageKey }[] = [
  { field: 'headline', label: 'factHeadline' },
  { field: 'author', label: 'factAuthor' },
  { field: 'translator', label: 'factTranslator' },
  { field: 'proofreader', label: 'factProofreader' },
  { field: 'publisher', label: 'factPublisher' },
  { field: 'datePublished', label: 'factDate' },
  { field: 'inLanguage', label: 'factLanguage' },
];

/** The facts of an own record, to be edited; people one a line. */
export function OwnFacts({ record, onSave }: OwnFactsProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(record);
  const [problems, setProblems] = useState<string[]>();
  const change = (i: number, edition: Edition) =>
    setDraft({ ...draft, editions: draft.editions.map((one, at) => (at === i ? edition : one)) });
  return (
    <details class="own-facts">
      <summary>{t('optionsEdit')}</summary>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          const next = { ...draft, version: record.version + 1, sdDatePublished: today() };
          setProblems(await onSave(next));
        }}
      >
        {draft.editions.map((edition, i) => (
          <fieldset key={edition.id}>
            <legend>{t(ROLES[edition.role])}</legend>
            {FIELDS.map(({ field, label }) => (
              <label key={field} class="field">
                <span>{t(label)}</span>
                <textarea
                  rows={Math.max(1, textIn(edition, field).split('\n').length)}
                  value={textIn(edition, field)}
                  onChange={(event) =>
                    change(i, withText(edition, field, event.currentTarget.value))
                  }
                />
              </label>
            ))}
          </fieldset>
        ))}
        <p class="note">{t('optionsEditNote')}</p>
        <button type="submit">{t('optionsSave')}</button>
        <ul role="status" class="problems">
          {problems?.length === 0 && <li>{t('optionsSaved')}</li>}
          {problems?.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </form>
    </details>
  );
}

function isPeople(field: string): field is PeopleField {
  return field === 'author' || field === 'translator' || field === 'proofreader';
}

function textIn(edition: Edition, field: TextField | PeopleField | 'publisher'): string {
  if (field === 'publisher') return edition.publisher?.value.name ?? '';
  if (isPeople(field)) return (edition[field] ?? []).map(({ value }) => value.name).join('\n');
  return edition[field]?.value ?? '';
}

/** The edition with a fact said otherwise: what did not change keeps its witnesses. */
function withText(
  edition: Edition,
  field: TextField | PeopleField | 'publisher',
  text: string,
): Edition {
  const { [field]: old, ...rest } = edition;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [line] = lines;
  if (line === undefined) return rest;
  if (isPeople(field)) {
    const people = lines.map(
      (name) =>
        edition[field]?.find(({ value }) => value.name === name) ?? {
          value: { name },
          evidence: SEEN,
        },
    );
    return { ...rest, [field]: people };
  }
  if (textIn(edition, field) === line) return edition;
  const value = field === 'publisher' ? { name: line } : line;
  return { ...rest, [field]: { value, evidence: SEEN } };
}
