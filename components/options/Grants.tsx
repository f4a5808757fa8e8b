import { useEffect, useRef, useState } from 'preact/hooks';
import { theirs } from '../../utils/text/theirs';
import { Said } from '../Said';
import { useWords } from '../words';

/** What the reader has granted beyond the listed sites, and how to take it back. */
export interface GrantsDesk {
  /** Match patterns. */
  list(): Promise<string[]>;
  withdraw(origin: string): Promise<boolean>;
  /** Calls back when the list is another, until the signal ends. */
  watch(callback: () => void, signal: AbortSignal): void;
}

/** Sites that may be asked for a page to compare: each can be withdrawn. */
export function Grants({ grants, always }: { grants: GrantsDesk; always: readonly string[] }) {
  const { t } = useWords();
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = () => void grants.list().then(setOrigins);
    look();
    grants.watch(look, life.signal);
    return () => life.abort();
  }, [grants]);
  const nameOf = (origin: string) => origin.replace(/\/\*$/, '');

  async function withdraw(origin: string) {
    // The button goes with its line.
    status.current?.focus();
    const isBack = await grants.withdraw(origin);
    setSaid(t(isBack ? 'compareGivenBack' : 'compareNotGivenBack', theirs(nameOf(origin))));
  }

  // Those where it comes by itself are listed, and withdrawn, there.
  const asked = origins.filter((origin) => !always.includes(origin));
  return (
    <section>
      <h3>{t('grants')}</h3>
      <p class="note">{t('grantsNote')}</p>
      {asked.length === 0 && <p>{t('grantsNone')}</p>}
      <ul class="records">
        {asked.map((origin) => (
          <li key={origin} class="actions">
            <span>{nameOf(origin)}</span>
            <button type="button" onClick={() => void withdraw(origin)}>
              {t('grantsWithdraw')}
              <span class="unseen"> {nameOf(origin)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="complaint" role="status" tabIndex={-1} ref={status}>
        <Said>{said}</Said>
      </p>
    </section>
  );
}
