import type { Why as Reasons } from '../../utils/context/why';
import { Said } from '../Said';
import { useWords } from '../words';

/** Why the panel shows what it shows: folded, but for what the reader should know of the text. */
export function Why({ why: { remark, lines, details } }: { why: Reasons }) {
  const { t } = useWords();
  return (
    <>
      {remark && (
        <p class="remark">
          <Said>{remark}</Said>
        </p>
      )}
      <details class="why">
        <summary>{t('whyShown')}</summary>
        <ul>
          {[...lines, ...details].map((line) => (
            <li key={line}>
              <Said>{line}</Said>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
