/**
 * The words of a credit line. Not among the interface's messages: a reader with an English browser
 * may need a French credit, and the other way round.
 */

export type CreditLanguage = 'en' | 'fr';

export interface Phrases {
  /** From a language, by people; either may be empty. */
  translated: (from: string, by: string) => string;
  /** By a program, whose name may be empty. */
  byMachine: (from: string, name: string) => string;
  proofread: (by: string) => string;
  translatedFor: (publisher: string) => string;
  republished: (publisher: string) => string;
  inferred: string;
  licence: string;
  source: string;
  noAuthor: string;
  /** Whose facts stand in a credit, where only a pack or the reader's own record says them. */
  heldBy: (names: string) => string;
  pack: (name: string) => string;
  /** The reader's own record, kept on a page of that host. */
  own: (host: string) => string;
}

export const phrases: Record<CreditLanguage, Phrases> = {
  en: {
    translated: (from, by) => `Translated${from && ` from ${from}`}${by && ` by ${by}`}`,
    byMachine: (from, name) =>
      `Machine translation${from && ` from ${from}`}${name && ` (${name})`}`,
    proofread: (by) => `, proofread by ${by}`,
    translatedFor: (publisher) => `, for ${publisher}`,
    republished: (publisher) => `Republished${publisher && ` by ${publisher}`}`,
    inferred: 'address inferred from the site’s usual form',
    licence: 'Licence: ',
    source: 'Source: ',
    noAuthor: 'Author not stated',
    heldBy: (names) => `According to ${names}`,
    pack: (name) => `the pack “${name}”`,
    own: (host) => `the reader’s own record of ${host}`,
  },
  fr: {
    translated: (from, by) => `Traduit${fromFrench(from)}${by && ` par ${by}`}`,
    byMachine: (from, name) => `Traduction automatique${fromFrench(from)}${name && ` (${name})`}`,
    proofread: (by) => `, relu par ${by}`,
    translatedFor: (publisher) => `, pour ${publisher}`,
    republished: (publisher) => `Republié${publisher && ` par ${publisher}`}`,
    inferred: 'adresse déduite de la forme habituelle du site',
    licence: 'Licence\u00a0: ',
    source: 'Source\u00a0: ',
    noAuthor: 'Auteur non précisé',
    heldBy: (names) => `Selon ${names}`,
    pack: (name) => `le recueil «\u00a0${name}\u00a0»`,
    own: (host) => `la notice propre du lecteur, de ${host}`,
  },
};

/** The only names of languages that begin with a silent h; every other h is aspirated, as in "hongrois". */
const SILENT_H = /^h(?:ébr|awa|aït|ellén)/i;

/**
 * " du hongrois", " de l’hébreu", " du yiddish" (y is a consonant), " de la langue des signes …"; nothing
 * of nothing (Le Bon Usage, § 48–50).
 */
function fromFrench(language: string): string {
  if (language === '') return '';
  if (/^langues? /.test(language)) return ` de la ${language}`;
  const isElided = /^[aeiouàâéèêëîïôöûüœæ]/i.test(language) || SILENT_H.test(language);
  return isElided ? ` de l’${language}` : ` du ${language}`;
}
