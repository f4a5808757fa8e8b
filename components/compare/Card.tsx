import type { Taken } from '../../utils/browser/taking/taken';
import type { ComparedSide } from '../../utils/compare/compared';
import { theirs } from '../../utils/text/theirs';
import type { Words } from '../../utils/text/words';
import { OutLink } from '../panel/OutLink';
import { Verbatim } from '../panel/Verbatim';
import { Said } from '../Said';
import { useWords } from '../words';
import { GiveBack } from './GiveBack';
import { GiveText } from './GiveText';
import type { Slot } from './sides';
import type { Ways } from './use-side';

/** One text, as the header shows it. */
export interface HeadText {
  readonly slot: Slot;
  /** "Translation". */
  readonly label: string;
  /** "the translation". */
  readonly name: string;
  readonly side: ComparedSide;
  readonly taken: Taken;
  /** Ways to another text; absent in a saved page. */
  readonly ways?: Ways | undefined;
  /** Leaves it out; absent where it has to be there. */
  readonly onLeave?: () => void;
}

/** One text: which edition, whose, of when, from where. */
export function Card({ slot, label, name, side, taken, ways, onLeave }: HeadText) {
  const words = useWords();
  const { t, language, date } = words;
  const { article, headline, publisher, datePublished, address } = side;
  const isHeaded = article.blocks[0]?.kind === 'heading';
  return (
    <section class="card" data-side={slot} aria-label={label}>
      <h2>
        <Said>{label}</Said>{' '}
        <span class="badge">{article.lang ? language(article.lang) : t('languageNotStated')}</span>
      </h2>
      {article.lang && article.declaredLang && (
        <p class="hint">
          {t('languageDiffers', language(article.declaredLang), language(article.lang))}
        </p>
      )}
      {/* The text itself begins with it. */}
      {!isHeaded && headline && (
        <p class="headline">
          <Verbatim text={headline} lang={article.lang} />
        </p>
      )}
      <p>
        <Said>{publisher ? theirs(publisher) : t('publisherNotStated')}</Said>
        {' · '}
        {datePublished ? (
          <time dateTime={datePublished}>{date(datePublished)}</time>
        ) : (
          t('dateNotStated')
        )}
      </p>
      {address && (
        <p class="address">
          <OutLink href={address}>
            <bdi dir="ltr">{address}</bdi>
          </OutLink>
        </p>
      )}
      <p class="from">{viaInWords(taken, words)}</p>
      {ways && taken.grant && <GiveBack grant={taken.grant} ways={ways} />}
      {ways && <GiveText {...{ name, ways }} isOther />}
      {onLeave && (
        <button type="button" class="leave" onClick={onLeave}>
          {t('thirdRemove')}
        </button>
      )}
    </section>
  );
}

/** How the text came here. */
function viaInWords({ via, file }: Taken, { t }: Words): string {
  if (via === 'file') return t('viaFile', file ?? '');
  return t(VIA[via]);
}

const VIA = { tab: 'viaTab', fetch: 'viaFetch', paste: 'viaPaste' } as const;
