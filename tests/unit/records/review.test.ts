import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report, reviewFolder } from '../../../utils/cli/records';
import { reviewRecord } from '../../../utils/records/review';
import type { ArticleRecord } from '../../../utils/records/schema';
import { seedRecord } from '../seed';

/** The remarks on the seed record after it was spoiled. */
function remarksOn(spoil: (record: ArticleRecord) => void) {
  const record = seedRecord();
  spoil(record);
  return reviewRecord(record).filter(({ grade }) => grade !== 'missing');
}

function editionOf(record: ArticleRecord, id: string) {
  const edition = record.editions.find((one) => one.id === id);
  if (edition === undefined) throw new Error(id);
  return edition;
}

describe('looking through a record', () => {
  it('finds nothing wrong with the seed, and the one date nobody states', () => {
    expect(reviewRecord(seedRecord())).toEqual([
      { grade: 'missing', path: 'editions[1].datePublished', message: 'not stated' },
    ]);
  });

  it('finds a republication that is older than its original', () => {
    const remarks = remarksOn((record) => {
      const { datePublished } = editionOf(record, 'republication');
      if (datePublished) datePublished.value = '2024-06-20';
    });
    expect(remarks).toMatchObject(
      [
        { grade: 'error', path: 'editions[2].datePublished.value', message: /before 2024-06-21/ },
      ].map((one) => ({ ...one, message: expect.stringMatching(one.message) })),
    );
  });

  it('finds a notice that differs from the one the site always carries, and says where', () => {
    const remarks = remarksOn(({ notices }) => {
      const disclaimer = notices.find(({ kind }) => kind === 'disclaimer');
      if (disclaimer) disclaimer.text = disclaimer.text.replace("n'engagent", 'engagent');
    });
    expect(remarks).toMatchObject([{ grade: 'warning', path: 'notices[1].text' }]);
    expect(remarks[0]?.message).toContain("n'engagent");
  });

  it('finds an address of another site than the article key', () => {
    const remarks = remarksOn((record) => {
      editionOf(record, 'republication').addresses = [
        {
          value: 'https://www.globalresearch.ca/a-slug/1234567',
          evidence: [{ grade: 'inferred', from: 'address-form' }],
        },
      ];
    });
    expect(remarks).toMatchObject([{ grade: 'error', path: 'editions[2].addresses[0].value' }]);
  });

  it('finds an address that names no article of its site', () => {
    const remarks = remarksOn((record) => {
      for (const address of editionOf(record, 'original').addresses ?? []) {
        address.value = 'https://www.indianpunchline.com/category/x/';
      }
    });
    expect(remarks).toMatchObject([{ grade: 'warning', path: 'editions[0].addresses[0].value' }]);
  });
});

describe('npm run records', () => {
  it('tells of every file what is wrong, and counts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'records-'));
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site/a.json'), JSON.stringify(seedRecord()));
    writeFileSync(join(folder, 'site/b.json'), JSON.stringify(seedRecord()));
    writeFileSync(join(folder, 'site/c.json'), '{');
    writeFileSync(join(folder, 'stray.json'), JSON.stringify({ ...seedRecord(), version: 0 }));
    const counted: number[] = [];
    const remarks = reviewFolder(folder, (done) => counted.push(done));
    expect(counted).toEqual([1, 2, 3, 4]);
    const text = report(remarks, 4, false);
    expect(text).toContain('already claimed by site/a.json');
    expect(text).toContain('site/c.json\n  ✗ not JSON');
    expect(text).toContain('belongs into the folder of its site');
    expect(text).toContain('✗ version:');
    expect(text).toMatch(
      /4 records: \d errors, 0 warnings, 2 facts missing \(--missing lists them\)$/,
    );
  });
});
