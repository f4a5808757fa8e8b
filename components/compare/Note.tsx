import type { Difference } from '../../utils/compare/difference';
import { numberInWords } from '../../utils/text/numbers';
import type { Words } from '../../utils/text/words';
import { Verbatim } from '../panel/Verbatim';
import { Said } from '../Said';
import { useWords } from '../words';
import type { Live } from './live';
import type { RowNote } from './rows-of';

interface NoteProps extends RowNote {
  /** Language of the side it stands on. */
  lang: string | undefined;
  live: Live | undefined;
}

/** One difference in one sentence: what was looked for, where, and that it was not found. */
export function Note({ number, difference, beside, lang, live }: NoteProps) {
  const words = useWords();
  const { t } = words;
  const place = { id: `difference-${number}`, 'data-note': number, tabIndex: -1 };
  if (difference === undefined) {
    return (
      <p class="note" {...place}>
        {beside !== undefined && <Beside label={beside} />}
        {t('noteWording')}
      </p>
    );
  }
  const { kind, weight, sought, instead } = difference;
  return (
    <>
      <p class={`note ${weight}`} {...place}>
        {beside !== undefined && <Beside label={beside} />}
        {kind === 'link' && <span class="address">{sought} </span>}
        {kind !== 'link' && kind !== 'block' && (
          <>
            <Verbatim text={short(sought)} lang={lang} />{' '}
          </>
        )}
        {says(difference, words)}
        {instead !== undefined && <span class="address"> {instead}</span>}
      </p>
      {live?.onPutAway && (
        <button
          type="button"
          class="put-away"
          id={`put-away-${number}`}
          // Else each of them has the same name, in a list of buttons and to whoever says it aloud.
          aria-labelledby={`put-away-${number} ${place.id}`}
          onClick={({ currentTarget }) => {
            // The button goes with the note; the sentence that it spoke of stays.
            const cell = currentTarget.closest('.cell');
            const marked = cell?.querySelector(`[data-mark="${number}"]`)?.closest('[data-pair]');
            const sentence = marked ?? cell?.querySelector('[data-pair]');
            (sentence as HTMLElement | null)?.focus({ preventScroll: true });
            live.onPutAway?.(difference);
          }}
        >
          {t('notePutAway')}
        </button>
      )}
    </>
  );
}

/** Which neighbour the note speaks of. */
function Beside({ label }: { label: string }) {
  return (
    <span class="beside">
      ↔ <Said>{label}</Said>:{' '}
    </span>
  );
}

function says(difference: Difference, { t, locale }: Words): string {
  const { kind, where, opposite = 0, isStrong, part, instead } = difference;
  if (instead !== undefined) return t('noteLinkOther');
  if (kind === 'link') return t(where.side === 'source' ? 'noteLink' : 'noteLinkAdded');
  if (kind !== 'sentence') return t(SAYS[kind]);
  const characters = numberInWords(opposite, locale);
  if (part !== undefined) return t('notePart', characters);
  return t(isStrong ? 'noteSentenceStrong' : 'noteSentence', characters);
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
