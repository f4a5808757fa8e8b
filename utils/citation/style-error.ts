/** What is wrong with a citation style that the reader gave. */

export type StyleTrouble =
  | 'tooLong'
  | 'notXml'
  | 'notStyle'
  | 'dependent'
  | 'tooComplex'
  | 'failed';

/** Says in a word why a file cannot be used. */
export class StyleError extends Error {
  constructor(
    readonly trouble: StyleTrouble,
    /** The style it depends on, or what the processor says. */
    readonly detail = '',
  ) {
    super(`${trouble} ${detail}`);
  }
}
