/** The lines that are written of a collection, and read again. */
import { z } from 'zod/mini';
import { READ_VERSION, type ReadResult, resultShape } from './context-schema';

/** A page of a collection that could not be read. */
const failureShape = z.strictObject({
  version: z.literal(READ_VERSION),
  url: z.nullable(z.string()),
  error: z.string(),
});

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
  const { success } = resultShape.safeParse(value);
  return success ? (value as ReadResult) : 'is nothing that npm run read wrote';
}
