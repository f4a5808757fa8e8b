import type { ComponentChildren } from 'preact';
import type { Taken } from '../../utils/browser/taking/taken';
import type { SideName } from '../../utils/compare/article';
import type { Compared, ComparedSide } from '../../utils/compare/compared';
import { cutsOf } from '../../utils/compare/cut';
import { numberInWords } from '../../utils/text/numbers';
import { theirs } from '../../utils/text/theirs';
import { counted, type Words } from '../../utils/text/words';
import { OutLink } from '../panel/OutLink';
import { Verbatim } from '../panel/Verbatim';
import { Said } from '../Said';
import { useWords } from '../words';
import { GiveBack } from './GiveBack';
import { GiveText } from './GiveText';
import { countNotes, type ShownRow } from './rows-of';
import { SIDES, sideLabels, sideNames } from './sides';
import type { Ways } from './use-sides';

interface HeaderProps {
  compared: Compared;
  rows: readonly ShownRow[];
  taken: Readonly<Record<SideName, Taken>>;
  /** Ways to other texts; absent in a saved page. */
  ways?: Readonly<Record<SideName, Ways>>;
  /** Only what is read, and where it comes from. */
  isShort?: boolean;
}

/** What is compared with what, of which date, from where, and how much of it goes together. */
export function Header({ compared, rows, taken, ways, isShort = false }: HeaderProps) {
  const words = useWords();
  const { t } = words;
  const labels = sideLabels(compared, t);
  const names = sideNames(compared, t);
  return (
    <header class="head">
      {!isShort && <h1>{t('compareTitle')}</h1>}
      <div class="cards">
        {SIDES.map((side) => (
          <Card key={side} label={labels[side]} side={compared[side]} name={side}>
            <p class="from">{viaInWords(taken[side], words)}</p>
            {ways && taken[side].grant && <GiveBack grant={taken[side].grant} ways={ways[side]} />}
            {ways && <GiveText name={names[side]} ways={ways[side]} isOther />}
          </Card>
        ))}
      </div>
      {!isShort &&
        [...sumInWords(compared, rows, words), t('legendCannot')].map((line) => (
          <p class="sum" key={line}>
            {line}
          </p>
        ))}
    </header>
  );
}

interface CardProps {
  label: string;
  side: ComparedSide;
  name: SideName;
  children: ComponentChildren;
}

/** One side: which edition, whose, of when, from where. */
function Card({ label, side, name, children }: CardProps) {
  const { t, language, date } = useWords();
  const { article, headline, publisher, datePublished, address } = side;
  const isHeaded = article.blocks[0]?.kind === 'heading';
  return (
    <section class="card" data-side={name} aria-label={label}>
      <h2>
        {label}{' '}
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
            <bdi>{address}</bdi>
          </OutLink>
        </p>
      )}
      {children}
    </section>
  );
}

/** How the text came here. */
function viaInWords({ via, file }: Taken, { t }: Words): string {
  if (via === 'file') return t('viaFile', file ?? '');
  return t(VIA[via]);
}

const VIA = { tab: 'viaTab', fetch: 'viaFetch', paste: 'viaPaste' } as const;

/** How much stands opposite something, and how many differences there are. */
function sumInWords(
  { comparison, ...sides }: Compared,
  rows: readonly ShownRow[],
  words: Words,
): string[] {
  const { t, locale } = words;
  const { likeness, aligned } = comparison;
  const names = sideNames(sides, t);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  // Rounded up, one missing sentence would be none.
  const share = (side: SideName) => percent.format(Math.floor(aligned[side] * 100) / 100);
  const lines = [t('sumAligned', names.source, share('source'), names.target, share('target'))];
  if (likeness === 'unlike') return [t('sumUnlike'), ...lines];
  const articles = { source: sides.source.article, target: sides.target.article };
  for (const { side, at, share: missing } of cutsOf(articles, comparison)) {
    const most = percent.format(Math.ceil(missing * 100) / 100);
    lines.push(t(at === 'end' ? 'sumCutEnd' : 'sumCutStart', names[side], most));
  }
  if (likeness === 'unknown') lines.unshift(t('sumUnknown'));
  const flags = countNotes(rows, ({ difference }) => difference?.weight === 'flag');
  const rest = countNotes(rows, ({ difference }) => difference?.weight === 'information');
  const wordings = countNotes(rows, ({ difference }) => difference === undefined);
  const away = comparison.differences.filter(({ isPutAway }) => isPutAway).length;
  if (away > 0) lines.push(t('sumPutAway', numberInWords(away, locale)));
  const found = [
    flags > 0 && counted(words, 'sumFlags', flags),
    rest > 0 && counted(words, 'sumInformation', rest),
    wordings > 0 && counted(words, 'sumWording', wordings),
  ].filter((line) => line !== false);
  return [...lines, found.length > 0 ? found.join(' ') : t('sumNone')];
}
