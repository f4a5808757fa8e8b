import { listedSites } from '../../utils/sites/listed';
import { useWords } from '../words';

interface ListedSitesProps {
  /** Ids of those that are off. */
  off: readonly string[];
  onTurn(site: string, on: boolean): void;
}

/** The sites that Colophon knows: each can be turned off. */
export function ListedSites({ off, onTurn }: ListedSitesProps) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('optionsSitesListed')}</legend>
      {listedSites.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={!off.includes(id)}
            onChange={(event) => onTurn(id, event.currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
      <p class="note">{t('optionsSitesNote')}</p>
    </fieldset>
  );
}
