import { useState } from 'preact/hooks';
import type { Shelf } from '../../utils/browser/shelf';
import type { PackHead } from '../../utils/records/pack';
import { today } from '../../utils/text/dates';
import type { MessageKey } from '../../utils/text/words';
import { Said } from '../Said';
import { useWords } from '../words';
import { save } from './download';
import { fileNameOf } from './file-name';
import { useWork } from './use-work';

const FIELDS: readonly {
  field: 'name' | 'publisher' | 'license' | 'identifier';
  label: MessageKey;
}[] = [
  { field: 'name', label: 'packName' },
  { field: 'publisher', label: 'packPublisher' },
  { field: 'license', label: 'packLicense' },
  { field: 'identifier', label: 'packIdentifier' },
];

/** The reader's own records as a pack for others. */
export function OwnPack({ shelf }: { shelf: Shelf }) {
  const { t } = useWords();
  const { said, after } = useWork();
  const [values, setValues] = useState({ name: '', publisher: '', license: '', identifier: '' });
  return (
    <details class="own-pack">
      <summary>{t('packOwn')}</summary>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          const { publisher, ...rest } = values;
          const head: PackHead = {
            format: 'colophon-pack',
            version: 1,
            identifier: rest.identifier,
            name: rest.name,
            publisher: { name: publisher },
            datePublished: today(),
            license: rest.license,
          };
          await after(
            shelf.exportOwn(head).then((contents) => save({ name: fileNameOf(head), contents })),
          );
        }}
      >
        {FIELDS.map(({ field, label }) => (
          <label class="field" key={field}>
            <span>{t(label)}</span>
            <input
              required
              maxLength={200}
              // No other may be blank.
              pattern={field === 'identifier' ? '[a-z0-9][a-z0-9.\\-]{2,99}' : '.*\\S.*'}
              value={values[field]}
              onInput={(event) => setValues({ ...values, [field]: event.currentTarget.value })}
            />
          </label>
        ))}
        <button type="submit">{t('packExport')}</button>
        <p class="complaint" role="status">
          <Said>{said}</Said>
        </p>
      </form>
    </details>
  );
}
