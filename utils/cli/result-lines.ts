/** The lines that are written of a collection, and read again. */
import { z } from 'zod/mini';
import { READ_VERSION, type ReadResult, resultShape } from './context-schema';

/** A page of a collection that could not be read. */
const failureShape = z.strictObject({
  version: z.literal(READ_VERSION),
  url: z.nullable(z.string()),
  error: z.string(),
});

/** A line of a collection: a page, or what kept one from being read. */
export const lineShape = z.union([resultShape, failureShape]);

/** A line of a collection for a page that could not be read, and why. */
export function failureLine(url: string | undefined, error: string): string {
  return JSON.stringify({ version: READ_VERSION, url: url ?? null, error });
}

/** The result that a line holds; or what is wrong with the line, as a sentence. */
export function resultIn(line: string): ReadResult | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  const failure = failureShape.safeParse(value);
  if (failure.success) return `the page could not be read: ${failure.data.error}`;
  const { error } = resultShape.safeParse(value);
  const isKnown = error === undefined || error.issues.every(isNewField);
  return isKnown ? (value as ReadResult) : 'is nothing that npm run read wrote';
}

/** A later Colophon may write more fields within a version: they are let through. */
function isNewField(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union')
    return issue.errors.some((branch) => branch.every(isNewField));
  return issue.code === 'unrecognized_keys';
}
