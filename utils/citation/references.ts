/**
 * Formatted references and BibTeX, by citation-js (citeproc inside). Heavy: loaded by the page that
 * asks for it, never in a tab of the reader's.
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { dateInWords } from '../text/dates';
import { quoted } from '../text/quotes';
import type { CslItem, CslName } from './csl';
import chicago from './styles/chicago-author-date.csl?raw';
import isoEnglish from './styles/iso690-author-date-en.csl?raw';
import isoFrench from './styles/iso690-author-date-fr.csl?raw';

export type ReferenceLanguage = 'en' | 'fr';
export type Style = 'apa' | 'chicago' | 'iso690';

const { styles } = plugins.config.get('@csl');
styles.add('chicago-author-date', chicago);
styles.add('iso690-author-date-en', isoEnglish);
styles.add('iso690-author-date-fr', isoFrench);
// Letters as they are: every BibTeX of today reads UTF-8.
const { format } = plugins.config.get('@bibtex');
format.asciiOnly = false;
format.useIdAsLabel = true;

const LOCALES = { en: 'en-US', fr: 'fr-FR' } as const;

/** The reference in a style and language, as plain text. */
export function referenceOf(item: CslItem, style: Style, language: ReferenceLanguage): string {
  const template = {
    apa: 'apa',
    chicago: 'chicago-author-date',
    iso690: `iso690-author-date-${language}`,
  }[style];
  const options = { template, lang: LOCALES[language], format: 'text' };
  const { note: _, ...unnoted } = item;
  const given = style === 'apa' ? forApa(unnoted, language) : withoutOriginal(unnoted);
  const printed: string = plugins.output.format('bibliography', [given], options).trim();
  const reference = language === 'fr' ? inFrench(printed, given) : printed;
  const original = style === 'apa' ? '' : originalInWords(item, style, language);
  // The styles print no note; this one must not be lost.
  const note = item.note ? `${item.note}.` : '';
  return [reference, original, note].filter(Boolean).join(/[.!?]$/.test(reference) ? ' ' : '. ');
}

/** BibTeX in the BibLaTeX dialect, the only one with fields for a translation and its original. */
export function asBibtex(item: CslItem): string {
  const entry: string = plugins.output.format('biblatex', [item]).trim();
  return `${entry
    // `urldate` says it already, and in no language; what the item itself notes stays.
    .replace(/^\tnote = .*\n/m, (line) => (item.note ? line : ''))
    // BibLaTeX prints no `booktitle` of a page; the name of its site is an addition to the title.
    .replace(/^\tbooktitle = /m, '\ttitleaddon = ')
    // The capitals to keep are a word's, accents and all: "{Cor}ée".
    .replace(/\{(\p{Lu}\p{L}*)\}(\p{L}+)/gu, '{$1$2}')}\n`;
}

/**
 * Chicago's and ISO 690's styles print nothing of the original but its year, twice over: it follows
 * as a sentence, as the manuals have it (Chicago 14.99).
 */
function withoutOriginal(item: CslItem): Partial<CslItem> {
  const own = Object.entries(item).filter(([name]) => !name.startsWith('original-'));
  return Object.fromEntries(own);
}

/**
 * APA names the site a page stands on, not who runs it (7th edition, 9.32), and the original in
 * brackets at the end. Its style has words for that only where all of it is known, and only English
 * ones: it gets them from here.
 */
function forApa(item: CslItem, language: ReferenceLanguage): Partial<CslItem> {
  const { publisher, ...page } = withoutOriginal(item);
  const given = page['container-title'] ? page : { ...page, ...(publisher && { publisher }) };
  if (!hasOriginal(item)) return given;
  const words =
    language === 'fr'
      ? originalInWords(item, 'apa', language).replace(/\.$/, '')
      : originalInBrackets(item);
  return { ...given, references: words } as Partial<CslItem>;
}

/** "Original work published 2024 as “…” by …": each part but one may be missing. */
function originalInBrackets(item: CslItem): string {
  const title = item['original-title'];
  return [
    'Original work published',
    item['original-date']?.['date-parts'][0][0],
    title && `as ${quoted(title, 'en')}`,
    item['original-publisher'] && `by ${item['original-publisher']}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the styles' French gets wrong: the last of several names, the order of a date, articles. */
function inFrench(reference: string, { author = [], translator = [] }: Partial<CslItem>): string {
  const last = [author, translator].flatMap((names) => (names[1] ? names.slice(-1) : []));
  const spellings = last.flatMap((name) => {
    const all = 'literal' in name ? [name.literal] : [namesOf([name]), `${name.family}, `];
    return [...all, ...all.map((one) => one.toUpperCase())];
  });
  return spellings
    .flatMap((name) => [`, et ${name}`, `, & ${name}`, ` & ${name}`].map((and) => [and, name]))
    .reduce((text, [and = '', name]) => text.replace(and, () => ` et ${name}`), reference)
    .replace(/\((\d{4}), (\p{L}+) (\d{1,2}\p{L}*)\)/u, '($1, $3 $2)')
    .replace(/(?<=\. Consulté )(?=\d)/u, 'le ')
    .replace('à l’adresse: ', 'à l’adresse\u00a0: ');
}

const FIRST = { en: 'Originally published as ', fr: 'Publié d’abord sous le titre ' };
const FIRST_BARE = { en: 'Originally published: ', fr: 'Première publication\u00a0: ' };

function originalInWords(item: CslItem, style: Style, language: ReferenceLanguage): string {
  if (!hasOriginal(item)) return '';
  const title = item['original-title'];
  const [[year, month, day]] = item['original-date']?.['date-parts'] ?? [[0, 1, 1]];
  const iso = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  const parts = [
    title && quoted(title, language),
    sameNames(item['original-author'], item.author) ? '' : namesOf(item['original-author']),
    item['original-publisher'],
    // ISO 690's English is British, as its style is.
    item['original-date'] &&
      dateInWords(iso, style === 'iso690' && language === 'en' ? 'en-GB' : language),
  ].filter(Boolean);
  const words = `${(title ? FIRST : FIRST_BARE)[language]}${parts.join(', ')}.`;
  // Chicago puts commas and full stops inside the quotation marks.
  return style === 'chicago' && language === 'en' ? words.replace(/”([,.])/g, '$1”') : words;
}

function hasOriginal(item: CslItem): boolean {
  return Boolean(item['original-title'] ?? item['original-publisher'] ?? item['original-date']);
}

function namesOf(names: readonly CslName[] = []): string {
  return names
    .map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`))
    .join(', ');
}

const sameNames = (one: readonly CslName[] = [], other: readonly CslName[] = []) =>
  namesOf(one) === namesOf(other);
