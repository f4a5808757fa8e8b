/**
 * Cuts the file of a pack into what it says of itself and its records, piece by piece and without
 * parsing either: a hundred megabytes parsed at once would stop the page for seconds.
 */
import { type Limits, PackError } from './pack-limits';

/** The parts of a pack, as JSON. */
export interface Cut {
  /** The whole without its records: their list is empty. */
  readonly head: string;
  readonly records: readonly string[];
}

/** At this depth stand the names of the pack itself, one deeper its records. */
const TOP = 1;

/** A character takes up to six in JSON: `\u0041`. */
const LONGEST_ESCAPE = 6;

/**
 * Walks through a text that should be JSON, looking at texts, braces, brackets and commas only:
 * whatever else is wrong with it comes out when the parts are parsed.
 * @param pieces of the file, in order
 * @throws PackError where it is too large or nested too deeply
 */
export async function cutPack(pieces: AsyncIterable<string>, limits: Limits): Promise<Cut> {
  const records: string[] = [];
  let head = '';
  /** The beginning of the part that is being walked through, from earlier pieces. */
  let begun = '';
  let name = '';
  let list: 'to come' | 'here' | 'over' = 'to come';
  let level = 0;
  let size = 0;
  let text = '';
  let at = 0;
  /** Where the part that is being walked through starts, or goes on, in this piece. */
  let from = 0;
  const part = () => {
    const whole = begun + text.slice(from, at);
    begun = '';
    from = at;
    return whole;
  };

  for await (const piece of pieces) {
    size += piece.length;
    if (size > limits.size) {
      throw refused(`more than ${limits.size} characters`);
    }
    begun = part();
    text = text.slice(at) + piece;
    for (at = from = 0; at < text.length; at++) {
      const sign = text[at];
      if (sign === '"') {
        const end = endOfText(text, at);
        // It goes on in the next piece.
        if (end < 0) break;
        if (level === TOP) name = text.slice(at, end + 1);
        at = end;
      } else if (sign === '{' || sign === '[') {
        if (++level > limits.depth) {
          const where = size - text.length + at;
          throw refused(`nested deeper than ${limits.depth} at character ${where}`);
        }
        if (list === 'to come' && level === TOP + 1 && sign === '[' && name === '"records"') {
          head += `${part()}[`;
          from = at + 1;
          list = 'here';
        }
      } else if (sign === '}' || sign === ']') {
        level--;
        if (list === 'here' && level === TOP) {
          const last = part();
          if (records.length > 0 || last.trim() !== '') records.push(last);
          list = 'over';
        }
      } else if (sign === ',' && list === 'here' && level === TOP + 1) {
        records.push(part());
        from = at + 1;
      }
    }
    if (text.length - at > LONGEST_ESCAPE * limits.text) {
      throw refused(`a text of more than ${limits.text} characters`);
    }
  }
  at = text.length;
  return { head: head + part(), records };
}

function refused(message: string): PackError {
  return new PackError([{ path: '', message }]);
}

/** Where the text that starts here ends: at the next quotation mark that no backslash protects. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first--;
  return (at - first) % 2 === 1;
}
