/** Earlier versions of the pack format, each with the step to the next. */

type Json = Record<string, unknown>;

/** Version → what makes the next version of it. There is one version so far, so nothing to do. */
export const migrations: Readonly<Record<number, (pack: Json) => Json>> = {};
