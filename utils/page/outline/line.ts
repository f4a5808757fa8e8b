/** A line of a document as a reader sees it: plain data. */

/** From this length on, in characters, a line is taken for prose. */
export const PROSE = 140;

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
  /** `foot`: the page's footer; `out`: what does not speak for the article. */
  zone: 'article' | 'foot' | 'out';
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  /** Which of the outermost `<article>` elements, counted from 1; 0 outside of them. */
  article: number;
  isHeadline: boolean;
  /** Follows the line before it after a mere `<br>`. */
  isSoft: boolean;
  /**
   * The innermost element around the headline that this line stands in too, counted from the
   * headline outwards; -1 when there is none.
   */
  ring: number;
}
