/** What is refused of a pack before anybody asks what it means. Packs come from anywhere. */
import type { Problem } from './check';

export interface Limits {
  /** Characters of the file. */
  readonly size: number;
  readonly records: number;
  /** Characters of one record, as JSON: an answer with it has to find room in the session (10 MB). */
  readonly record: number;
  /** Characters of one text: more than any field of a record takes. */
  readonly text: number;
  /** Braces and brackets within one another. A record's evidence stands at 9. */
  readonly depth: number;
}

export const LIMITS: Limits = {
  size: 400_000_000,
  records: 100_000,
  record: 1_000_000,
  text: 10_000,
  depth: 16,
};

/** Names that reach for an object's making. No record has them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export type PackProblem = Omit<Problem, 'file'>;

/** Thrown for a pack that is not taken; its message lists every problem, one a line. */
export class PackError extends Error {
  constructor(readonly problems: readonly PackProblem[]) {
    super(
      problems
        .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
        .join('\n'),
    );
    this.name = 'PackError';
  }
}

/** The first text that is too long, or name that is not allowed, in a parsed JSON of bounded depth. */
export function problemsOfTree(value: unknown, limits: Limits, path = ''): PackProblem | undefined {
  if (typeof value === 'string' && value.length > limits.text) {
    return {
      path,
      message: `a text of ${value.length} characters; at most ${limits.text} are taken`,
    };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      const problem = problemsOfTree(item, limits, `${path}[${i}]`);
      if (problem) return problem;
    }
    return undefined;
  }
  for (const [key, item] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (FORBIDDEN.has(key)) return { path: at, message: 'this name is not allowed' };
    const problem = problemsOfTree(item, limits, at);
    if (problem) return problem;
  }
  return undefined;
}
