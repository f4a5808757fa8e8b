import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordJsonSchema, SCHEMA_FILE } from '../../../utils/records/json-schema';
import { RECORDS, SEED_FILE, seedRecord } from '../seed';

/** Every property of a JSON Schema, with its path. */
function propertiesOf(schema: unknown, path = ''): [string, Record<string, unknown>][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.entries(schema.properties ?? {}) : [];
  return [
    ...own.map(([key, value]): [string, Record<string, unknown>] => [`${path}.${key}`, value]),
    ...Object.entries(schema).flatMap(([key, value]) => propertiesOf(value, `${path}/${key}`)),
  ];
}

describe('the JSON Schema of records', () => {
  it('is committed as the zod schema makes it (else: npm run schema)', () => {
    const committed = readFileSync(`${RECORDS}/${SCHEMA_FILE}`, 'utf8');
    expect(JSON.parse(committed)).toEqual(recordJsonSchema());
  });

  it('is where the records look for it', () => {
    const schema = new URL(seedRecord().$schema ?? '', `file:///records/${SEED_FILE}`);
    expect(schema.pathname).toBe(`/records/${SCHEMA_FILE}`);
  });

  const properties = propertiesOf(recordJsonSchema());

  it('describes a field of each room', () => {
    const names = properties.map(([path]) => path.split('.').at(-1));
    expect(names).toEqual(
      expect.arrayContaining(['headline', 'translator', 'quote', 'copyrightHolder', 'version']),
    );
  });

  it.each(properties)('describes %s', (_, property) => {
    expect(property.description ?? property.$ref).toMatch(/\w/);
  });

  it('refuses unknown fields wherever it knows any', () => {
    const open = JSON.stringify(recordJsonSchema(), (_, value) =>
      value?.type === 'object' && value.additionalProperties !== false ? 'OPEN' : value,
    );
    expect(open).not.toContain('OPEN');
  });
});
