/** What the parts of the citation page share. */
import type { CslItem } from '../../utils/citation/csl';
import type { OwnStyle } from '../../utils/citation/style-file';
import type { ReferenceLanguage, Style } from '../../utils/citation/styles';

/** Saves a text as a file. */
export type Save = (name: string, type: string, content: string) => void;

/** What the citation processor does, handed in by the page that loads it. */
export interface Library {
  /** The bundled styles, in the order they are offered in. */
  styles: readonly { id: Style; name: string; hasLanguages: boolean }[];
  referenceOf(item: CslItem, style: Style, language: ReferenceLanguage): string;
  /** @throws StyleError that says why a file is no style that can be used */
  ownStyle(text: string, language: string): OwnStyle;
  ownReferenceOf(item: CslItem, style: OwnStyle): string;
}
