import type { Why as Reasons } from '../../utils/context/why';
import { Said } from '../Said';
import { useWords } from '../words';

/** Why the panel shows what it shows. */
export function Why({ why: { lines, details } }: { why: Reasons }) {
  const { t } = useWords();
  return (
    <section class="why">
      {lines.map((line) => (
        <p key={line}>
          <Said>{line}</Said>
        </p>
      ))}
      {details.length > 0 && (
        <details>
          <summary>{t('whyShown')}</summary>
          <ul>
            {details.map((detail) => (
              <li key={detail}>
                <Said>{detail}</Said>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
