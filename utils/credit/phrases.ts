/**
 * The words of a credit line. Not among the interface's messages: a reader with an English browser
 * may need a French credit, and the other way round.
 */

export type CreditLanguage = 'en' | 'fr';

export interface Phrases {
  /** From a language, by people; either may be empty. */
  translated: (from: string, by: string) => string;
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
  own: string;
}

export const phrases: Record<CreditLanguage, Phrases> = {
  en: {
    translated: (from, by) => `Translated${from && ` from ${from}`}${by && ` by ${by}`}`,
    proofread: (by) => `, proofread by ${by}`,
    translatedFor: (publisher) => `, for ${publisher}`,
    republished: (publisher) => `Republished${publisher && ` by ${publisher}`}`,
    inferred: 'address inferred from the site’s usual form',
    licence: 'Licence: ',
    source: 'Source: ',
    noAuthor: 'Author not stated',
    heldBy: (names) => `According to ${names}`,
    pack: (name) => `the pack “${name}”`,
    own: 'the reader’s own record',
  },
  fr: {
    translated: (from, by) =>
      `Traduit${from && (/^[aeiouhéè]/i.test(from) ? ` de l’${from}` : ` du ${from}`)}${by && ` par ${by}`}`,
    proofread: (by) => `, relu par ${by}`,
    translatedFor: (publisher) => `, pour ${publisher}`,
    republished: (publisher) => `Republié${publisher && ` par ${publisher}`}`,
    inferred: 'adresse déduite de la forme habituelle du site',
    licence: 'Licence\u00a0: ',
    source: 'Source\u00a0: ',
    noAuthor: 'Auteur non précisé',
    heldBy: (names) => `Selon ${names}`,
    pack: (name) => `le recueil «\u00a0${name}\u00a0»`,
    own: 'la notice propre du lecteur',
  },
};
