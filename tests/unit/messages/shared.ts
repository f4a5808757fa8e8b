/** Messages that read the same as in English, because both languages have the word. */

/** The name; the mark before a name; both are no words of any language. */
const NO_WORDS = ['extensionName', 'saidBy'];

/** By language: keys in the order of the message files. */
export const SHARED: Readonly<Record<string, readonly string[]>> = {
  fr: [
    ...NO_WORDS,
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
};
