/** The JSON Schemas that are published: of what commands print, of records and of packs. */
import * as z from 'zod/mini';
import { comparisonShape } from '../cli/comparison-schema';
import { READ_VERSION } from '../cli/context-schema';
import { lineShape } from '../cli/result-lines';
import { threeShape } from '../cli/three-schema';
import { COMPARISON_VERSION } from '../compare/take/json';
import { THREE_VERSION } from '../compare/take/json-three';
import { recordJsonSchema } from '../records/json-schema';
import { PACK_VERSION, packFileShape } from '../records/pack';

/** A record states no version of its format: a pack of version 1 holds records of version 1. */
const RECORD_VERSION = PACK_VERSION;

const target = 'draft-7';

/**
 * Each schema by the name of its file, which has the version of the format in it: when that counts up,
 * the earlier file stays published beside the new one.
 */
export function publishedSchemas(): Map<string, object> {
  const named = (what: string, version: number, title: string, schema: object) =>
    [
      `${what}-${version}.schema.json`,
      { ...schema, $id: `urn:colophon:${what}:${version}`, title },
    ] as const;
  return new Map([
    named('read', READ_VERSION, 'What Colophon’s `read` prints of one page', open(lineShape)),
    named('compare', COMPARISON_VERSION, 'A comparison of two texts', open(comparisonShape)),
    named('compare-three', THREE_VERSION, 'Three texts side by side', open(threeShape)),
    named('record', RECORD_VERSION, 'An article record', recordJsonSchema()),
    named(
      'pack',
      PACK_VERSION,
      'A pack of records',
      z.toJSONSchema(packFileShape, { target, io: 'input' }),
    ),
  ]);
}

/** What is given out may get more fields within a version: whoever reads it lets them through. */
function open(shape: z.core.$ZodType): object {
  return z.toJSONSchema(shape, {
    target,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
}
