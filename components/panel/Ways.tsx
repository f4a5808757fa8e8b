import { useContext } from 'preact/hooks';
import type { ContextEdition } from '../../utils/context/context';
import { theirs } from '../../utils/text/theirs';
import { Said } from '../Said';
import { useWords } from '../words';
import { ActionsContext } from './actions';
import { CopyButton } from './CopyButton';
import { Held } from './Held';
import { OutLink } from './OutLink';

/**
 * The Wayback Machine’s own form for a copy of a page. Nothing is filled in: an address in the link
 * would have the copy made before the reader has said so.
 */
const SAVE_FORM = 'https://web.archive.org/save';

const COMPARE = {
  original: 'compareOriginal',
  translation: 'compareTranslation',
  republication: 'compareRepublication',
} as const;

/** Opens the comparison of the text on the screen with an edition. */
export function CompareButton({
  role,
  address,
}: {
  role: ContextEdition['role'];
  address: string;
}) {
  const { t } = useWords();
  const { compare } = useContext(ActionsContext);
  return (
    <button
      type="button"
      class="link compare"
      aria-label={t(COMPARE[role])}
      title={t(COMPARE[role])}
      onClick={() => compare(address)}
    >
      {t('compareHere')}
    </button>
  );
}

/** The ways to an edition that fewer readers take than that of its headline. */
export function Ways({ edition: { ways, publisher } }: { edition: ContextEdition }) {
  const { t } = useWords();
  const { openBeside } = useContext(ActionsContext);
  const { read: way } = ways;
  const address = way?.address;
  const isInferred = way?.evidence.every(({ grade }) => grade === 'inferred') ?? false;
  const site = publisher?.value.name ?? '';
  return (
    <>
      <p class="ways">
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
      {isInferred && <p class="aside">{t('addressInferred')}</p>}
      <Held fact={way} />
    </>
  );
}
