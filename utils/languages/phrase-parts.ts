/** The parts of a phrase: its syntax, and what is wrong with it. */

export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: string }
  /** `[x]` */
  | { kind: 'maybe'; parts: Part[] }
  /** `<this>`, `<in>`, `<mine>`: words whose presence tells something */
  | { kind: 'mark'; name: string; parts: Part[] }
  /** `(a|b)` */
  | { kind: 'either'; rows: Part[][] };

/**
 * `<this>` speaks of the text by name; what stands behind `<in>` may be a country; `<mine>` names a
 * translation into the room's own language, which the text in hand is.
 */
const MARKS: ReadonlySet<string> = new Set(['this', 'in', 'mine']);

/** Shared words that name shared words go no deeper. */
const DEEPEST = 5;

/**
 * Takes a phrase apart.
 * @param shared what `<name>` stands for
 * @throws Error that says what is wrong in the phrase
 */
export function partsOf(words: string, shared: Readonly<Record<string, string>>): Part[] {
  return new Parser(words, shared, 0).phrase();
}

class Parser {
  private at = 0;

  constructor(
    private readonly words: string,
    private readonly shared: Readonly<Record<string, string>>,
    private readonly depth: number,
  ) {
    if (depth > DEEPEST) throw new Error('words that hold themselves');
  }

  phrase(): Part[] {
    const parts = this.either('');
    if (this.at < this.words.length) throw new Error(`"${this.words[this.at]}" closes nothing`);
    return parts;
  }

  /** Alternatives up to a closing bracket, or the end. */
  private either(end: string): Part[] {
    const rows = [this.sequence(end)];
    while (this.words[this.at] === '|') {
      this.at++;
      rows.push(this.sequence(end));
    }
    return rows.length === 1 ? (rows[0] ?? []) : [{ kind: 'either', rows }];
  }

  private sequence(end: string): Part[] {
    const parts: Part[] = [];
    const add = (sign: string) => {
      const last = parts.at(-1);
      if (last?.kind === 'text') last.text += sign;
      else parts.push({ kind: 'text', text: sign });
    };
    while (this.at < this.words.length) {
      const sign = this.words[this.at] ?? '';
      if (sign === '|' || sign === end) break;
      this.at++;
      // "\(" is a bracket on the page.
      if (sign === '\\') add(this.words[this.at++] ?? '');
      else if (sign === '(') parts.push(...this.inside(')'));
      else if (sign === '[') parts.push({ kind: 'maybe', parts: this.inside(']') });
      else if (sign === '{') parts.push({ kind: 'slot', name: this.until('}') });
      else if (sign === '<') parts.push(...this.named(this.until('>')));
      else if (sign === ')' || sign === ']') throw new Error(`"${sign}" closes nothing`);
      else add(sign);
    }
    return parts;
  }

  private inside(end: string): Part[] {
    const parts = this.either(end);
    if (this.words[this.at] !== end) throw new Error(`"${end}" is missing`);
    this.at++;
    return parts;
  }

  private until(end: string): string {
    const to = this.words.indexOf(end, this.at);
    if (to < 0) throw new Error(`"${end}" is missing`);
    const name = this.words.slice(this.at, to);
    this.at = to + 1;
    return name;
  }

  private named(name: string): Part[] {
    const words = this.shared[name];
    if (words === undefined) throw new Error(`no words <${name}>`);
    const parts = new Parser(words, this.shared, this.depth + 1).phrase();
    return MARKS.has(name) ? [{ kind: 'mark', name, parts }] : parts;
  }
}
