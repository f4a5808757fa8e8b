/** Messages that read the same as in English, because both languages have the word. */

/** A name, the dash before a name, a colon, brackets, a comma between two phrases: no words of any language. */
export const NO_WORDS = ['extensionName', 'saidBy', 'termsInShort', 'bracketed', 'commaBetween'];

/** By language. */
export const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['roleOriginal', 'citeFormat', 'citePassageLink'],
  es: ['roleOriginal'],
  fr: [
    'options',
    'roleOriginal',
    'roleRepublication',
    'republicationsKnownOne',
    'republicationsKnownOther',
    'archive',
    'noticeContact',
    'optionsSites',
    'citeFormat',
    'citeStyle',
  ],
  it: ['citePassageLink'],
  nl: ['noticeDisclaimer', 'optionsPrivacy', 'citePassageLink', 'optionsSites'],
  'pt-BR': ['roleOriginal', 'optionsSites'],
  'pt-PT': ['roleOriginal', 'optionsSites'],
};
