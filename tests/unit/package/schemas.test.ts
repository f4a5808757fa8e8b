import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { comparisonShape } from '../../../utils/cli/comparison-schema';
import { resultShape } from '../../../utils/cli/context-schema';
import { failureLine, resultIn } from '../../../utils/cli/result-lines';
import { publishedSchemas } from '../../../utils/package/schemas';
import { checkRecord } from '../../../utils/records/check';
import { openPack } from '../../../utils/records/pack';

/**
 * Documents as earlier states of Colophon wrote them, never written anew: `read` and `compare` of 26
 * November 2026, three texts of 29 November 2026, the first record, the first pack.
 */
const OLD = {
  'read-1': 'documents/read-1.json',
  'compare-1': 'documents/compare-1.json',
  'compare-three-1': 'documents/compare-three-1.json',
  'record-1': 'documents/record-1.json',
  'pack-1': 'packs/version-1.json',
} as const;

const fixtures = join(import.meta.dirname, '../../fixtures');
const text = (name: keyof typeof OLD) => readFileSync(join(fixtures, OLD[name]), 'utf8');
const schemas = publishedSchemas();

const validator = (name: string) => {
  const schema = schemas.get(`${name}.schema.json`);
  if (schema === undefined) throw new Error(`no schema ${name}`);
  return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
};

describe('a document of an earlier Colophon', () => {
  it.each(Object.keys(OLD) as (keyof typeof OLD)[])('%s is as its schema says', (name) => {
    const isValid = validator(name);
    isValid(JSON.parse(text(name)));
    expect(isValid.errors).toBeNull();
  });

  it('is there of every schema', () => {
    expect(Object.keys(OLD).map((name) => `${name}.schema.json`)).toEqual([...schemas.keys()]);
    const documents = readdirSync(join(fixtures, 'documents')).map((file) => `documents/${file}`);
    expect(Object.values<string>(OLD)).toEqual(expect.arrayContaining(documents));
  });

  it('is still what read and compare print', () => {
    expect(resultShape.safeParse(JSON.parse(text('read-1'))).error).toBeUndefined();
    expect(comparisonShape.safeParse(JSON.parse(text('compare-1'))).error).toBeUndefined();
  });

  it('is still taken as a record, and as a pack', async () => {
    expect(checkRecord('old.json', text('record-1')).problems).toEqual([]);
    async function* pieces() {
      yield text('pack-1');
    }
    const pack = await openPack(pieces());
    expect([...pack.records()]).toHaveLength(pack.count);
  });
});

describe('a published schema', () => {
  it.each([
    ['read-1', { version: 2 }],
    ['read-1', { context: { chain: [] } }],
    ['compare-1', { likeness: 'perhaps' }],
    ['record-1', { editions: [] }],
    ['pack-1', { identifier: 'Not an identifier' }],
  ] as const)('%s refuses %o', (name, spoiled) => {
    expect(validator(name)({ ...JSON.parse(text(name)), ...spoiled })).toBe(false);
  });

  it('of what read prints knows the lines of pages that could not be read', () => {
    const line = JSON.parse(failureLine(undefined, 'is a PDF, not an HTML page'));
    expect(validator('read-1')(line)).toBe(true);
    expect(validator('read-1')({ ...line, error: 7 })).toBe(false);
  });

  it.each(['read-1', 'compare-1'] as const)('%s lets new fields through, wherever', (name) => {
    const more = JSON.parse(text(name), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value) ? { ...value, later: 1 } : value,
    );
    expect(validator(name)(more)).toBe(true);
    if (name === 'read-1') expect(resultIn(JSON.stringify(more))).toEqual(more);
  });
});
