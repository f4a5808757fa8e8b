/** The lines of a backup: each a bounded object of JSON, or an error that names it. */
import { LIMITS, PackError, problemsOfTree } from '../records/pack-limits';

/** What a line holds. */
export type Line = Record<string, unknown>;

/** An error that says in which line what is wrong. */
export function refused(number: number, message: string): PackError {
  return new PackError([{ path: `line ${number}`, message }]);
}

/**
 * What stands in a line.
 * @throws PackError for anything but an object within the limits
 */
export function parsed(text: string, number: number): Line {
  if (depthOf(text) > LIMITS.depth) throw refused(number, `more than ${LIMITS.depth} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refused(number, `not JSON: ${(error as Error).message}`);
  }
  const problem = problemsOfTree(value, LIMITS);
  if (problem) throw refused(number, `${problem.path}: ${problem.message}`);
  if (typeof value === 'object' && value !== null) return value as Line;
  throw refused(number, 'not an object');
}

/** A string of JSON; one that never ends goes to the end, so that no second one is tried from within it. */
const STRING = /"(?:[^"\\]|\\[\s\S]?)*(?:"|$)/g;

/** How deep braces and brackets lie within one another: asked before anything is built of them. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [sign] of text.replace(STRING, '').matchAll(/[[\]{}]/g)) {
    depth += sign === '[' || sign === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** No line is longer: a record is a few thousand characters. */
const LONGEST = 4_000_000;

/**
 * The lines of a text, without the empty ones.
 * @throws PackError for one that is longer than any record
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST) throw new PackError([{ path: '', message: 'a line without end' }]);
    yield* lines.filter((line) => line.trim() !== '');
  }
  if (rest.trim() !== '') yield rest;
}
