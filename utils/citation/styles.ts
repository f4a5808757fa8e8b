/** The citation styles that come with Colophon. */
import { dateInWords } from '../text/dates';
import type { CslItem } from './csl';
import { inOrder } from './csl-name';
import apa from './styles/apa.csl?raw';
import abnt from './styles/associacao-brasileira-de-normas-tecnicas-ufrgs.csl?raw';
import chicago from './styles/chicago-author-date.csl?raw';
import gbt7714 from './styles/china-national-standard-gb-t-7714-2015-author-date.csl?raw';
import harvard from './styles/harvard-cite-them-right.csl?raw';
import isoEnglish from './styles/iso690-author-date-en.csl?raw';
import isoFrench from './styles/iso690-author-date-fr.csl?raw';
import mla from './styles/modern-language-association.csl?raw';
import turabian from './styles/turabian-author-date.csl?raw';
import vancouver from './styles/vancouver.csl?raw';

/** Languages a reader can ask a reference in. */
export type ReferenceLanguage = 'en' | 'fr';

/** One language a style is written in. */
export interface Writing {
  /** The style's file. */
  file: string;
  /** BCP 47 tag of its locale. */
  locale: string;
  /** A date as it writes it, from `YYYY-MM-DD`. */
  date: (iso: string) => string;
}

export interface BundledStyle {
  /** As people call it; the same in every language. */
  name: string;
  /** What it is written in; a national standard has its own language alone. */
  in: Record<ReferenceLanguage, Writing> | Writing;
  /** What the style needs an item to be like, where its file does not do what its manual says. */
  given?: (item: CslItem) => object;
  /** What the file leaves undone of the reference. */
  finish?: (reference: string, item: CslItem) => string;
}

const dated = (locale: string) => (iso: string) => dateInWords(iso, locale);

const french = (file: string): Writing => ({ file, locale: 'fr-FR', date: dated('fr') });
const british = (file: string): Writing => ({ file, locale: 'en-GB', date: dated('en-GB') });
/** In American English; MLA and ISO 690 have the day first. */
const american = (file: string, order = 'en-US'): Writing => ({
  file,
  locale: 'en-US',
  date: dated(order),
});

export const STYLES = {
  apa: { name: 'APA 7', in: { en: american(apa), fr: french(apa) }, given: forApa },
  mla: { name: 'MLA 9', in: { en: american(mla, 'en-GB'), fr: french(mla) } },
  chicago: { name: 'Chicago 17', in: { en: american(chicago), fr: french(chicago) } },
  turabian: { name: 'Turabian 9', in: { en: american(turabian), fr: french(turabian) } },
  harvard: { name: 'Harvard', in: { en: british(harvard), fr: french(harvard) } },
  vancouver: {
    name: 'Vancouver',
    in: { en: american(vancouver), fr: french(vancouver) },
    // One reference alone has no number.
    finish: (reference) => reference.replace(/^1\.\s*/, ''),
  },
  iso690: {
    name: 'ISO 690',
    in: { en: american(isoEnglish, 'en-GB'), fr: french(isoFrench) },
  },
  abnt: {
    name: 'ABNT NBR 6023',
    in: { file: abnt, locale: 'pt-BR', date: brazilianDate },
    // The file prints site and day of an article alone, and nothing of a web page but its year.
    given: (item) => ({ ...item, type: 'article-newspaper' }),
    finish: forAbnt,
  },
  gbt7714: {
    name: 'GB/T 7714',
    in: { file: gbt7714, locale: 'zh-CN', date: (iso) => iso },
    given: forGbt,
  },
} as const satisfies Record<string, BundledStyle>;

export type Style = keyof typeof STYLES;

/** The styles as a reader chooses among them. */
export const styleChoices = (Object.keys(STYLES) as Style[]).map((id) => ({
  id,
  name: STYLES[id].name,
  hasLanguages: !('file' in STYLES[id].in),
}));

/** The writing of a style for a language; a national standard's own for any. */
export function writingOf(style: Style, language: ReferenceLanguage): Writing {
  const writings: BundledStyle['in'] = STYLES[style].in;
  return 'file' in writings ? writings : writings[language];
}

/**
 * APA names the site a page stands on, not who runs it (7th edition, 9.32), and leaves it out where it
 * is the author (9.33).
 */
function forApa({ publisher, ...page }: CslItem): object {
  const { author = [], 'container-title': site } = page;
  const [first] = author;
  const isAuthor = author.length === 1 && first && 'literal' in first && first.literal === site;
  if (isAuthor)
    return Object.fromEntries(Object.entries(page).filter(([name]) => name !== 'container-title'));
  return site ? page : { ...page, ...(publisher && { publisher }) };
}

/**
 * GB/T 7714-2015, 8.8: who publishes a page stands behind its title, not behind "//", and its day in
 * brackets. The file prints the day only where no publisher is given: so it is given as its place.
 */
function forGbt({ 'container-title': site, publisher, ...page }: CslItem): object {
  const name = site ?? publisher;
  return { ...page, ...(name && { 'publisher-place': name }) };
}

/** "24 jun. 2024": months abbreviated, but May (NBR 6023:2018, annex A). */
function brazilianDate(iso: string): string {
  const known = iso.split('-').length;
  const date = new Intl.DateTimeFormat('pt-BR', {
    ...{ year: 'numeric', timeZone: 'UTC' },
    ...(known > 1 && { month: 'short' }),
    ...(known > 2 && { day: 'numeric' }),
  }).format(Date.parse(iso));
  return date.replaceAll(' de ', ' ').replace('mai.', 'maio');
}

/**
 * Where nobody is named the title leads, and only its first word is in capitals, an article or another
 * word of one syllable with the next (NBR 6023:2018, 8.1.3). A translator stands at the end (8.1.2).
 */
function forAbnt(reference: string, { author, title = '', translator = [] }: CslItem): string {
  const [lead = ''] =
    /^(?:\S{1,2}|the|les|des|une|uma|los|las|der|die|das) \S+|^\S+/iu.exec(title) ?? [];
  const heading = lead.toUpperCase() + title.slice(lead.length);
  const led = (author ? reference : reference.replace(title.toUpperCase(), () => heading))
    // The file sets a full stop behind any title.
    .replace(/(?<=[?!…])\./, '');
  const names = translator.map(inOrder).join(', ');
  return names ? `${led} Tradução: ${names}.` : led;
}
