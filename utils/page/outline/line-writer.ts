/** Writing text nodes down as lines: white space collapsed, links kept with the part they cover. */
import { INVISIBLE } from '../../text/normalise';
import type { Line } from './line';
import { attributeOf } from './text-of';

/** What a line is part of. */
export interface Setting extends Omit<Line, 'text' | 'links' | 'isSoft' | 'parent'> {
  /** The innermost element that breaks lines. */
  block: Element;
  /** The innermost element that takes it out of the article by nothing but a layout's word. */
  named?: Element | undefined;
  /** The link around the text. */
  anchor?: Element;
}

/** A line that still knows its place in the document. */
export interface BlockLine extends Line {
  block: Element;
  named?: Element | undefined;
  /** The texts it was written from. */
  texts: Text[];
}

/** A line of this length is prose or a notice; what follows is not kept. */
export const LONGEST_KEPT = 5200;

/** More lines than any article has; a page of more is read as far as here. */
const MOST_LINES = 200_000;

/** "Ada Wren24 June", "Ada WrenTranslated by": what only a style sheet sets apart. */
const SEAM = /^(?:[\p{L}\d]\d|[\p{Ll}\d)]\p{Lu})$/u;

/** Such pieces make up a short line, no paragraph. */
const LONGEST_GLUED = 80;

export class LineWriter {
  readonly lines: BlockLine[] = [];
  private line: BlockLine | undefined;
  private anchor: Element | undefined;
  private isSoft = false;
  private isSeam = false;

  /** @param longest characters of a line behind which no more text is added to it */
  constructor(private readonly longest: number) {}

  /** An element begins or ends that may stand apart on the screen without a space. */
  seam(): void {
    this.isSeam = true;
  }

  /** Would a text stand apart from the line that is being written, without a space? */
  isGlued(node: Text): boolean {
    const { line } = this;
    return (
      this.isSeam &&
      line !== undefined &&
      line.text.length < LONGEST_GLUED &&
      SEAM.test(line.text.slice(-1) + (node.nodeValue ?? '').charAt(0))
    );
  }

  /** Adds a text to the line that is being written. */
  write(node: Text, setting: Setting): void {
    if (this.line !== undefined && this.line.text.length > this.longest) return;
    const raw = (node.nodeValue ?? '')
      .slice(0, 4 * this.longest)
      .replace(INVISIBLE, '')
      .replace(/\s+/g, ' ');
    const at = this.line?.text ?? '';
    const text = at === '' || at.endsWith(' ') ? raw.trimStart() : raw;
    if (text === '' || this.lines.length === MOST_LINES) return;
    this.isSeam = false;
    const { anchor, ...rest } = setting;
    this.line ??= { ...rest, text: '', links: [], texts: [], isSoft: this.isSoft, parent: 0 };
    this.line.text += text;
    if (text.trim() !== '') this.line.texts.push(node);
    if (anchor === undefined) this.anchor = undefined;
    else if (text.trim() !== '') this.cover(this.line, at.length, text, anchor);
  }

  /**
   * Ends the line that is being written.
   * @param isSoft by a mere `<br>`
   * @returns the line, unless it is empty
   */
  end(isSoft: boolean): BlockLine | undefined {
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
      line.links.push({ start, end, href: attributeOf(anchor, 'href') });
    }
    this.anchor = anchor;
  }
}
