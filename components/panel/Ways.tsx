import type { ContextEdition } from '../../utils/context/context';
import { useWords } from '../words';
import { OutLink } from './OutLink';

/** The ways to an edition that is not on the screen. */
export function Ways({ edition: { role, ways, publisher } }: { edition: ContextEdition }) {
  const { t } = useWords();
  const isInferred = ways.read?.evidence.every(({ grade }) => grade === 'inferred') ?? false;
  const site = publisher?.value.name ?? '';
  return (
    <>
      <p class="ways">
        {ways.read && (
          <OutLink class="primary" href={ways.read.address}>
            {t(READ[role])}
          </OutLink>
        )}
        {ways.search && <OutLink href={ways.search}>{t('searchSite', site)}</OutLink>}
        {ways.archive && <OutLink href={ways.archive}>{t('archive')}</OutLink>}
      </p>
      {isInferred && <p class="aside">{t('addressInferred')}</p>}
      {!ways.read && <p class="aside">{t('addressNotStated')}</p>}
    </>
  );
}

const READ = {
  original: 'readOriginal',
  translation: 'readTranslation',
  republication: 'readRepublication',
} as const;
