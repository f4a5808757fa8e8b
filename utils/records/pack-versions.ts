/** Earlier versions of the pack format, each with the step to the next. */

export type Json = Record<string, unknown>;

/** What makes the next version of a pack: of what it says of itself, and of each record. */
export interface Step {
  head(head: Json): Json;
  record(record: Json): Json;
}

/** Version → the step to the next. There is one version so far, so nothing to do. */
export const migrations: Readonly<Record<number, Step>> = {};
