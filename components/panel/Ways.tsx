import { useContext, useRef } from 'preact/hooks';
import type { ContextEdition } from '../../utils/context/context';
import { useWords } from '../words';
import { ActionsContext } from './actions';
import { CopyButton } from './CopyButton';
import { OutLink } from './OutLink';

/** The ways to an edition that is not on the screen. */
export function Ways({ edition: { role, ways, publisher } }: { edition: ContextEdition }) {
  const { t } = useWords();
  const { openBeside, compare } = useContext(ActionsContext);
  const [read, compareWith] = WAYS[role];
  const address = ways.read?.address;
  const isInferred = ways.read?.evidence.every(({ grade }) => grade === 'inferred') ?? false;
  // Where the page itself then states the address, the line keeps its room: nothing moves under the
  // reader's hand.
  const hasRoom = useRef(false);
  hasRoom.current ||= isInferred;
  const site = publisher?.value.name ?? '';
  return (
    <>
      {address && (
        <p class="ways">
          <OutLink class="primary" href={address}>
            {t(read)}
          </OutLink>
          <button type="button" class="link" onClick={() => compare(address)}>
            {t(compareWith)}
          </button>
        </p>
      )}
      <p class="ways more">
        {address && (
          <button type="button" class="link" onClick={() => openBeside(address)}>
            {t('openBeside')}
          </button>
        )}
        {ways.search && <OutLink href={ways.search}>{t('searchSite', site)}</OutLink>}
        {ways.archive && <OutLink href={ways.archive}>{t('archive')}</OutLink>}
        {address && (
          <CopyButton class="link" label={t('copyAddress')} content={{ text: address }} />
        )}
      </p>
      {address && hasRoom.current && (
        <p class="aside" style={isInferred ? undefined : { visibility: 'hidden' }}>
          {t('addressInferred')}
        </p>
      )}
      {!address && <p class="aside">{t('addressNotStated')}</p>}
    </>
  );
}

const WAYS = {
  original: ['readOriginal', 'compareOriginal'],
  translation: ['readTranslation', 'compareTranslation'],
  republication: ['readRepublication', 'compareRepublication'],
} as const;
