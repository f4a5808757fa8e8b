import { useEffect, useState } from 'preact/hooks';
import { listedSites } from '../../utils/sites/listed';
import { useWords } from '../words';

/** The listed sites' permissions, and how to ask for them. */
export interface SitesDesk {
  /** Asks the reader for all of them; whether all are granted then. */
  ask(): Promise<boolean>;
  /** Ids of the sites that are granted. */
  granted(): Promise<string[]>;
  /** Calls back when a permission comes or goes, until the signal ends. */
  watch(callback: () => void, signal: AbortSignal): void;
}

interface SitesProps {
  /** Ids of the sites that were granted when the page was opened. */
  granted: readonly string[];
  desk: SitesDesk;
}

/** The sites Colophon reads by itself and, where the browser does not let it yet, one button that asks. */
export function Sites({ granted, desk }: SitesProps) {
  const { t } = useWords();
  const [now, setNow] = useState(granted);
  const [said, say] = useState<'' | 'welcomeWaiting' | 'welcomeAllowed' | 'welcomeRefused'>('');
  useEffect(() => {
    const life = new AbortController();
    desk.watch(() => void desk.granted().then(setNow), life.signal);
    return () => life.abort();
  }, [desk]);
  const isAllowed = listedSites.every(({ id }) => now.includes(id));

  async function ask() {
    say('welcomeWaiting');
    const isGranted = await desk.ask();
    setNow(await desk.granted());
    say(isGranted ? 'welcomeAllowed' : 'welcomeRefused');
  }

  return (
    <section>
      <h2>{t('welcomeSites')}</h2>
      <p>{t(isAllowed ? 'welcomeSitesAll' : 'welcomeSitesAsk')}</p>
      <ul>
        {listedSites.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {!isAllowed && (
        <p>
          <button type="button" class="first" onClick={() => void ask()}>
            {t('welcomeAllow')}
          </button>
        </p>
      )}
      <p role="status">{said && t(said)}</p>
    </section>
  );
}
