import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';
import type { OpenTab } from './desk';
import type { Ways } from './use-side';

interface OpenTabsProps {
  list(): Promise<readonly OpenTab[]>;
  ways: Pick<Ways, 'fromOpened'>;
}

/** The open tabs that may be read: one of them is taken as a side. */
export function OpenTabs({ list, ways }: OpenTabsProps) {
  const { t } = useWords();
  const [tabs, setTabs] = useState<readonly OpenTab[]>([]);
  const look = () => void list().then(setTabs);
  useEffect(look, []);
  return (
    <details class="give" onToggle={look}>
      <summary>{t('compareTabs')}</summary>
      {tabs.map(({ id, title }) => (
        <p key={id}>
          <button type="button" onClick={() => ways.fromOpened(id)}>
            <bdi>{title}</bdi>
          </button>
        </p>
      ))}
      <p class="hint">{t(tabs.length > 0 ? 'compareTabsWhich' : 'compareTabsNone')}</p>
    </details>
  );
}
