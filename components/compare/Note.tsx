import { Verbatim } from '../panel/Verbatim';
import { useWords } from '../words';
import type { RowNote } from './rows-of';

interface NoteProps extends RowNote {
  /** Language of the side it stands on. */
  lang: string | undefined;
}

/** One difference in one sentence: what was looked for, where, and that it was not found. */
export function Note({ number, difference, lang }: NoteProps) {
  const { t } = useWords();
  const place = { id: `difference-${number}`, 'data-note': number, tabIndex: -1 };
  if (difference === undefined) {
    return (
      <p class="note" {...place}>
        {t('noteWording')}
      </p>
    );
  }
  const { kind, weight, where, sought } = difference;
  const says =
    kind === 'link' ? t(where.side === 'source' ? 'noteLink' : 'noteLinkAdded') : t(SAYS[kind]);
  return (
    <p class={`note ${weight}`} {...place}>
      {kind === 'link' && <span class="address">{sought} </span>}
      {kind !== 'link' && kind !== 'block' && (
        <>
          <Verbatim text={short(sought)} lang={lang} />{' '}
        </>
      )}
      {says}
    </p>
  );
}

const SAYS = {
  block: 'noteBlock',
  number: 'noteNumber',
  date: 'noteDate',
  time: 'noteTime',
  quotation: 'noteQuotation',
} as const;

/** A long quotation is known by its beginning. */
function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 50).trimEnd()}…`;
}
