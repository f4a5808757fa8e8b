/** The JSON Schema of records, made from the zod schema: editors complete and explain by it. */
import { z } from 'zod';
import { articleRecord } from './schema';

/** Name of the JSON Schema below `records/`. */
export const SCHEMA_FILE = 'article-record.schema.json';

/**
 * The JSON Schema of an article record, in the draft that editors know best. What no JSON Schema
 * can say (references between editions, loops, keys) only the build checks.
 */
export function recordJsonSchema(): object {
  return { title: 'Colophon article record', ...z.toJSONSchema(articleRecord, options) };
}

const options = { target: 'draft-7', io: 'input' } as const;
