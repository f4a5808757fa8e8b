/** Writing text nodes down as lines: white space collapsed, links kept with the part they cover. */

/** A link and the part of its line it covers. */
export interface Link {
  start: number;
  end: number;
  /** The attribute as written. */
  href: string;
}

/** What a line is part of. */
export interface Setting {
  /** `foot`: the page's footer; `out`: what does not speak for the article. */
  zone: 'article' | 'foot' | 'out';
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  /** Which of the outermost `<article>` elements, counted from 1; 0 outside of them. */
  article: number;
  isHeadline: boolean;
  /** The innermost element that breaks lines. */
  block: Element;
  /** The link around the text. */
  anchor?: Element;
}

export interface Line extends Omit<Setting, 'anchor'> {
  /** White space collapsed, invisible characters dropped; cut after `LONGEST_KEPT`. */
  text: string;
  links: Link[];
  /** Follows the line before it after a mere `<br>`. */
  isSoft: boolean;
}

/** A line of this length is prose or a notice; what follows is not kept. */
const LONGEST_KEPT = 5200;

/** More lines than any article has; a page of more is read as far as here. */
const MOST_LINES = 200_000;

/** Soft hyphens, zero-width characters and marks of direction, which nobody reads. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export class LineWriter {
  readonly lines: Line[] = [];
  private line: Line | undefined;
  private anchor: Element | undefined;
  private isSoft = false;

  /** Adds a text to the line that is being written. */
  write(data: string, setting: Setting): void {
    if (this.line !== undefined && this.line.text.length > LONGEST_KEPT) return;
    const raw = data
      .slice(0, 4 * LONGEST_KEPT)
      .replace(INVISIBLE, '')
      .replace(/\s+/g, ' ');
    const at = this.line?.text ?? '';
    const text = at === '' || at.endsWith(' ') ? raw.trimStart() : raw;
    if (text === '' || this.lines.length === MOST_LINES) return;
    const { anchor, ...rest } = setting;
    this.line ??= { ...rest, text: '', links: [], isSoft: this.isSoft };
    this.line.text += text;
    if (anchor === undefined) this.anchor = undefined;
    else if (text.trim() !== '') this.cover(this.line, at.length, text, anchor);
  }

  /**
   * Ends the line that is being written.
   * @param isSoft by a mere `<br>`
   * @returns the line, unless it is empty
   */
  end(isSoft: boolean): Line | undefined {
    const { line } = this;
    this.line = this.anchor = undefined;
    if (line === undefined) {
      // Two breaks, or a break at the start of a block, part as a block does.
      this.isSoft = false;
      return undefined;
    }
    this.isSoft = isSoft;
    line.text = line.text.trimEnd();
    this.lines.push(line);
    return line;
  }

  /** One link over several texts is one link. */
  private cover(line: Line, from: number, text: string, anchor: Element): void {
    const end = from + text.trimEnd().length;
    const last = line.links.at(-1);
    if (this.anchor === anchor && last !== undefined) last.end = end;
    else {
      const start = from + text.length - text.trimStart().length;
      line.links.push({ start, end, href: anchor.getAttribute('href') ?? '' });
    }
    this.anchor = anchor;
  }
}
