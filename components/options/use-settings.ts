import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/browser/settings';

/** Where the settings are kept. */
export interface SettingsDesk {
  initial: Settings;
  /** Changes settings by what they are at that moment; gives them as they are from then on. */
  onChange(change: (now: Settings) => Partial<Settings>): Promise<Settings>;
  /** Calls back when they are changed elsewhere, until the signal ends. */
  watch(callback: (settings: Settings) => void, signal: AbortSignal): void;
}

/**
 * The settings as the page shows them: changed here they are shown at once and stored, changed
 * elsewhere they are shown as they are there.
 *
 * @returns `saved`: how often something was stored from here
 */
export function useSettings({ initial, onChange, watch }: SettingsDesk) {
  const [settings, setSettings] = useState(initial);
  const [saved, setSaved] = useState(0);

  useEffect(() => {
    const life = new AbortController();
    watch(setSettings, life.signal);
    return () => life.abort();
  }, [watch]);

  async function changeBy(how: (now: Settings) => Partial<Settings>) {
    setSettings((now) => ({ ...now, ...how(now) }));
    setSettings(await onChange(how));
    setSaved((before) => before + 1);
  }

  return {
    settings,
    saved,
    change: (changes: Partial<Settings>) => changeBy(() => changes),
    /** Turns a listed site on or off. */
    turn: (site: string, on: boolean) =>
      changeBy(({ sitesOff }) => {
        const others = sitesOff.filter((id) => id !== site);
        return { sitesOff: on ? others : [...others, site] };
      }),
  };
}
