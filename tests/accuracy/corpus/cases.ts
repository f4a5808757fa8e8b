/**
 * Small cases: a folder with `read.json` (name → case) and `read/NAME.html`. A case says which
 * statements a page makes (`expect`) and which it does not (`forbid`).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Statement } from '../../../utils/page/page';
import { pageOf } from './claims';
import { type Broken, htmlOf, issuesIn, messageOf } from './labels';

const pattern = z.string().refine((text) => {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}, 'expected a regular expression');

const caseShape = z.looseObject({
  /** The address the page is read under. */
  url: z.url({ protocol: /^https?$/ }),
  /** About (`here|original`: either), property, value. */
  expect: z.array(z.tuple([z.string(), z.string(), z.string()])),
  /** Property, and what no statement of it may match. */
  forbid: z.array(z.tuple([z.string(), pattern])),
  situation: z.string().optional(),
});

export type Case = z.infer<typeof caseShape>;

/** One case and what it did not reach; none where all is right. */
export interface CaseVerdict {
  readonly name: string;
  readonly situation: string | undefined;
  readonly faults: readonly string[];
}

/** Reads and judges every case of a folder; one that is broken is named, the others are judged. */
export function judgeCases(folder: string): { verdicts: CaseVerdict[]; broken: Broken[] } {
  const file = 'read.json';
  const broken: Broken[] = [];
  const verdicts: CaseVerdict[] = [];
  let all: Record<string, unknown>;
  try {
    all = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  } catch (error) {
    return { verdicts, broken: [{ name: file, why: messageOf(error) }] };
  }
  for (const [name, value] of Object.entries(all)) {
    const { data, error } = caseShape.safeParse(value);
    if (error) {
      broken.push({ name: `${file}: ${name}`, why: issuesIn(error) });
      continue;
    }
    const path = `read/${name}.html`;
    try {
      const { page } = pageOf(htmlOf(join(folder, path)), data.url);
      const faults = faultsIn(data, page.statements);
      verdicts.push({ name, situation: data.situation, faults });
    } catch (error) {
      broken.push({ name: path, why: messageOf(error) });
    }
  }
  return { verdicts, broken };
}

/** What a case expects and the statements lack, and what they have that it forbids. */
export function faultsIn(
  { expect, forbid }: Pick<Case, 'expect' | 'forbid'>,
  statements: readonly Pick<Statement, 'about' | 'property' | 'value'>[],
): string[] {
  const lacking = expect.filter(
    ([about, property, value]) =>
      !statements.some(
        (one) =>
          about.split('|').includes(one.about) && one.property === property && one.value === value,
      ),
  );
  const forbidden = forbid.flatMap(([property, text]) =>
    statements.filter((one) => one.property === property && new RegExp(text, 'u').test(one.value)),
  );
  return [
    ...lacking.map(([about, property, value]) => `not read: ${about} ${property} "${value}"`),
    ...forbidden.map(({ about, property, value }) => `read: ${about} ${property} "${value}"`),
  ];
}
