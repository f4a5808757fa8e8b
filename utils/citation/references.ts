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
  const given = style === 'apa' ? forApa(item, language) : withoutOriginal(item);
  const reference = plugins.output.format('bibliography', [given], options).trim();
  const original = style === 'apa' ? '' : originalInWords(item, language);
  return [reference, original].filter(Boolean).join(/[.!?]$/.test(reference) ? ' ' : '. ');
}

/** BibTeX in the BibLaTeX dialect, the only one with fields for a translation and its original. */
export function asBibtex(item: CslItem): string {
  return `${plugins.output.format('biblatex', [item]).trim()}\n`;
}

/**
 * Chicago's and ISO 690's styles print nothing of the original but its year, twice over: it follows
 * as a sentence, as the manuals have it (Chicago 14.99).
 */
function withoutOriginal(item: CslItem): Partial<CslItem> {
  const own = Object.entries(item).filter(([name]) => !name.startsWith('original-'));
  return Object.fromEntries(own);
}

/** APA's style says "as" whatever the language: outside English it gets its words from here. */
function forApa(item: CslItem, language: ReferenceLanguage): Partial<CslItem> {
  if (language === 'en' || !hasOriginal(item)) return item;
  const words = originalInWords(item, language).replace(/\.$/, '');
  return { ...withoutOriginal(item), references: words } as Partial<CslItem>;
}

const FIRST = { en: 'Originally published as ', fr: 'Publié d’abord sous le titre ' };
const FIRST_BARE = { en: 'Originally published: ', fr: 'Première publication\u00a0: ' };

function originalInWords(item: CslItem, language: ReferenceLanguage): string {
  if (!hasOriginal(item)) return '';
  const title = item['original-title'];
  const [[year, month, day]] = item['original-date']?.['date-parts'] ?? [[0, 1, 1]];
  const iso = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  const parts = [
    title && quoted(title, language),
    sameNames(item['original-author'], item.author) ? '' : namesOf(item['original-author']),
    item['original-publisher'],
    item['original-date'] && dateInWords(iso, language),
  ].filter(Boolean);
  return `${(title ? FIRST : FIRST_BARE)[language]}${parts.join(', ')}.`;
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
