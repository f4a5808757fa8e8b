import { describe, expect, it } from 'vitest';
import { recordJsonSchema } from '../../../utils/records/json-schema';
import { complaintsOf, spoilt } from './spoilt';

describe('no list of a record is longer than any article needs:', () => {
  const witness = { grade: 'seen', where: 'listing' };
  const many = (count: number, one: (i: number) => unknown) =>
    Array.from({ length: count }, (_, i) => one(i));
  const person = (i: number) => ({ value: { name: `Ana ${i}` }, evidence: [witness] });

  // biome-ignore lint/suspicious/noExplicitAny: the shape is spoiled on purpose
  it.each<[string, (record: any) => void]>([
    [
      'editions[0].addresses',
      ({ editions }) => {
        editions[0].addresses = many(4000, (i) => ({
          value: `https://example.org/${i}`,
          evidence: [witness],
        }));
      },
    ],
    ...(['author', 'translator', 'proofreader'] as const).map(
      // biome-ignore lint/suspicious/noExplicitAny: the shape is spoiled on purpose
      (role): [string, (record: any) => void] => [
        `editions[1].${role}`,
        ({ editions }) => {
          editions[1][role] = many(51, person);
        },
      ],
    ),
    [
      'editions[0].about',
      ({ editions }) => {
        editions[0].about = many(101, (i) => ({
          value: { name: `${i}`, inDefinedTermSet: 'Region' },
          evidence: [witness],
        }));
      },
    ],
    [
      'editions[0].headline.evidence',
      ({ editions }) => {
        editions[0].headline.evidence = many(21, () => witness);
      },
    ],
    [
      'notices[0].copyrightHolder',
      ({ notices }) => {
        notices[0].copyrightHolder = many(51, (i) => `Ana ${i}`);
      },
    ],
  ])('%s', (path, spoil) => {
    const [complaint] = complaintsOf(spoilt(spoil));
    expect(complaint).toContain(`${path}: Too big`);
  });

  it('every list has a bound', () => {
    const unbounded: string[] = [];
    const walk = (schema: unknown, path: string) => {
      if (typeof schema !== 'object' || schema === null) return;
      if ((schema as { type?: unknown }).type === 'array' && !('maxItems' in schema)) {
        unbounded.push(path);
      }
      for (const [name, part] of Object.entries(schema)) walk(part, `${path}.${name}`);
    };
    walk(recordJsonSchema(), '');
    expect(unbounded).toEqual([]);
  });
});
