import { useContext, useRef } from 'preact/hooks';
import type { ContextEdition } from '../../utils/context/context';
import { theirs } from '../../utils/text/theirs';
import type { Words } from '../../utils/text/words';
import { Said } from '../Said';
import { useWords } from '../words';
import { ActionsContext } from './actions';
import { CopyButton } from './CopyButton';
import { Held } from './Held';
import { hostOf, OutLink } from './OutLink';

/**
 * The Wayback Machine’s own form for a copy of a page. Nothing is filled in: an address in the link
 * would have the copy made before the reader has said so.
 */
const SAVE_FORM = 'https://web.archive.org/save';

/** The ways to an edition that is not on the screen. */
export function Ways({ edition: { role, ways, publisher } }: { edition: ContextEdition }) {
  const words = useWords();
  const { t } = words;
  const { openBeside, compare } = useContext(ActionsContext);
  const [read, compareWith] = WAYS[role];
  const { read: way } = ways;
  const address = way?.address;
  const isInferred = way?.evidence.every(({ grade }) => grade === 'inferred') ?? false;
  // Where the page itself then states the address, the line keeps its room: nothing moves under the
  // reader's hand.
  const hasRoom = useRef(false);
  hasRoom.current ||= isInferred;
  const site = publisher?.value.name ?? '';
  return (
    <>
      {way && address && (
        <p class="ways">
          <OutLink class="primary" href={address} beside={hostInWords(way, site, words)}>
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
        {ways.search && (
          <OutLink href={ways.search}>
            <Said>{t('searchSite', theirs(site))}</Said>
          </OutLink>
        )}
        {ways.archive && <OutLink href={ways.archive}>{t('archive')}</OutLink>}
        {ways.archive && <OutLink href={SAVE_FORM}>{t('archiveSave')}</OutLink>}
        {address && (
          <CopyButton class="link" label={t('copyAddress')} content={{ text: address }} />
        )}
      </p>
      {address && hasRoom.current && (
        <p class={isInferred ? 'aside' : 'aside room'}>{t('addressInferred')}</p>
      )}
      <Held fact={way} />
      {!address && <p class="aside">{t('addressNotStated')}</p>}
    </>
  );
}

/** Where it leads: the host, and where that is not the named publisher's own, that. */
function hostInWords(
  { address, isElsewhere }: NonNullable<ContextEdition['ways']['read']>,
  publisher: string,
  { t }: Pick<Words, 't'>,
): string {
  const host = theirs(hostOf(address));
  return isElsewhere ? t('hostElsewhere', host, theirs(publisher)) : host;
}

const WAYS = {
  original: ['readOriginal', 'compareOriginal'],
  translation: ['readTranslation', 'compareTranslation'],
  republication: ['readRepublication', 'compareRepublication'],
} as const;
