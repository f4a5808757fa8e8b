import type { ContextEdition } from '../../utils/context/context';
import { holderOfAll, isHeld } from '../../utils/context/held';
import { theirs } from '../../utils/text/theirs';
import type { Words } from '../../utils/text/words';
import { useWords } from '../words';
import { Held } from './Held';
import { hostOf, OutLink } from './OutLink';
import { Verbatim } from './Verbatim';

const READ = {
  original: 'readOriginal',
  translation: 'readTranslation',
  republication: 'readRepublication',
} as const;

/** An edition's headline, which leads to it where its address is known, and where that is. */
export function Headline({ edition }: { edition: ContextEdition }) {
  const words = useWords();
  const { t } = words;
  const { headline, inLanguage, publisher, role } = edition;
  const way = edition.ways.read;
  // Said once of the whole edition, it need not be said of these.
  const isOneWord = holderOfAll(edition) !== undefined;
  const held = !isOneWord && <Held fact={headline} />;
  if (!way) {
    return (
      <>
        <h3>
          {headline ? (
            <Verbatim text={headline.value} lang={inLanguage?.value} />
          ) : (
            <span class="missing">{t('headlineNotStated')}</span>
          )}
        </h3>
        {held}
      </>
    );
  }
  const isSaid = isOneWord || (headline !== undefined && isHeld(headline));
  const isInferred = way.evidence.every(({ grade }) => grade === 'inferred');
  return (
    <>
      <h3>
        <OutLink
          href={way.address}
          title={t(READ[role])}
          beside={hostInWords(way, publisher?.value.name ?? '', words)}
        >
          {headline ? <Verbatim text={headline.value} lang={inLanguage?.value} /> : t(READ[role])}
        </OutLink>
        {isInferred && <small class="missing">{t('bracketed', '', t('inferred'))}</small>}
      </h3>
      {!headline && <span class="missing"> · {t('headlineNotStated')}</span>}
      {held}
      {!isSaid && <Held fact={way} />}
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
