/** A line of a document as a reader sees it: plain data. */

/** From this length on, in characters, a line is taken for prose. */
export const PROSE = 140;

/** Han, kana and hangul say in one character what an alphabet says in two and more. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Is a text long enough to be prose? */
export function isLong(text: string): boolean {
  return text.length + 1.4 * (text.match(DENSE)?.length ?? 0) >= PROSE;
}

/** A link and the part of its line it covers. */
export interface Link {
  start: number;
  end: number;
  /** The attribute as written. */
  href: string;
}

export interface Line {
  /** White space collapsed, invisible characters dropped; bounded. */
  text: string;
  links: Link[];
  /**
   * `inset`: set off from the text, a quotation or an aside; `foot`: the page's footer; `out`: what
   * does not speak for the article.
   */
  zone: 'article' | 'inset' | 'foot' | 'out';
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  /** Which of the outermost `<article>` elements, counted from 1; 0 outside of them. */
  article: number;
  isHeadline: boolean;
  /** Is it the first cell of a row of two, or a term of a list of definitions? */
  isLabel?: true;
  /** Follows the line before it after a mere `<br>`. */
  isSoft: boolean;
  /**
   * The innermost element around the headline that this line stands in too, counted from the
   * headline outwards; -1 when there is none.
   */
  ring: number;
  /** The element that holds the one it is the text of, by a number of its own. */
  parent: number;
  /** Of a short line: so many lines follow it in the part of the page it would head. */
  reach?: number;
  /** Does a rule part it from the line before? */
  isRuled?: true;
}

/** Is the whole line a link? */
export function isAllLink({ text, links }: Line): boolean {
  return links.length === 1 && links[0]?.start === 0 && links[0].end === text.length;
}
