import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recordsCommand } from '../../../utils/cli/records';
import { reviewRecord } from '../../../utils/records/review';
import type { ArticleRecord } from '../../../utils/records/schema';
import { generatedRecords } from '../../bench/generated/records';
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
      if (datePublished) {
        datePublished.value = '2024-06-20';
        datePublished.evidence = [{ grade: 'seen', where: 'listing' }];
      }
    });
    expect(remarks).toMatchObject(
      [
        { grade: 'error', path: 'editions[2].datePublished.value', message: /before 2024-06-21/ },
      ].map((one) => ({ ...one, message: expect.stringMatching(one.message) })),
    );
  });

  it('finds a quotation that does not hold its fact, and says where', () => {
    const remarks = remarksOn((record) => {
      const { headline } = editionOf(record, 'original');
      if (headline) headline.value = 'Russia and DPRK fall out';
    });
    expect(remarks).toEqual([
      {
        grade: 'error',
        path: 'editions[0].headline.evidence[0].quote',
        message: expect.stringMatching(/^does not hold "Russia and DPRK fall out": "Article orig/),
      },
    ]);
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
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs the command on some files, each in a folder of its own. */
  function run(files: Record<string, string>, ...options: string[]) {
    const at = mkdtempSync(join(folder, 'case-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(at, path)), { recursive: true });
      writeFileSync(join(at, path), text);
    }
    return called(at, ...options);
  }

  function called(...args: string[]) {
    let [out, err] = ['', ''];
    const code = recordsCommand(args, {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    });
    return { code, out, err };
  }

  const seed = JSON.stringify(seedRecord());

  it('tells of every file what is wrong, counts, and ends with 1', () => {
    const { code, out, err } = run({
      'site/a.json': seed,
      'site/b.json': seed,
      'site/c.json': '{',
      'site/d.json': '',
      'stray.json': JSON.stringify({ ...seedRecord(), version: 0 }),
    });
    expect(out).toContain('already claimed by site/a.json');
    expect(out).toContain('site/c.json\n  ✗ not JSON');
    expect(out).toContain('site/d.json\n  ✗ not JSON');
    expect(out).toContain('stray.json\n  ✗ belongs into the folder of its site\n  ✗ version:');
    expect(out).toMatch(
      /5 records: \d errors, 0 warnings, 2 facts missing \(--missing lists them\)\n$/,
    );
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('ends with 0 where nothing is wrong, though facts are missing', () => {
    const { code, out } = run({ 'site/a.json': seed }, '--missing');
    expect(out).toBe(
      'site/a.json\n  · editions[1].datePublished: not stated\n' +
        '1 record: 0 errors, 0 warnings, 1 fact missing\n',
    );
    expect(code).toBe(0);
  });

  it('takes a file that begins with a byte order mark, and one that ends in .JSON', () => {
    expect(run({ 'site/a.json': `\ufeff${seed}` }).code).toBe(0);
    const { out } = run({ 'site/a.json': seed, 'site/B.JSON': '{' });
    expect(out).toContain('site/B.JSON\n  ✗ not JSON');
  });

  it('names a file that cannot be read, and goes on', () => {
    const at = mkdtempSync(join(folder, 'case-'));
    mkdirSync(join(at, 'site'));
    symlinkSync(join(at, 'nowhere'), join(at, 'site/a.json'));
    writeFileSync(join(at, 'site/b.json'), seed);
    const { code, out } = called(at);
    expect(out).toMatch(/^site\/a\.json\n {2}✗ cannot be read: ENOENT/);
    expect(out).toContain('2 records: 1 error,');
    expect(code).toBe(1);
  });

  it('warns of a file that is no record, and says nothing of folders and hidden files', () => {
    const { code, out } = run({
      'site/a.json': seed,
      'site/b.json.txt': seed,
      'site/.DS_Store': '',
      'site/c.json/d.json': JSON.stringify({ ...seedRecord(), editions: [] }),
    });
    expect(out).toContain('site/b.json.txt\n  ! is no record: its name does not end in .json');
    expect(out).not.toContain('DS_Store');
    expect(out).toContain('2 records: 1 error, 1 warning');
    expect(code).toBe(1);
  });

  it('prints remarks as JSON', () => {
    const { code, out } = run({ 'site/a.json': '[]' }, '--json');
    expect(JSON.parse(out)).toMatchObject([{ file: 'site/a.json', grade: 'error', path: '' }]);
    expect(code).toBe(1);
  });

  it.each([
    [['a', 'b'], /one folder at a time/],
    [['--no-such-option'], /no-such-option/],
  ])('ends with 2 and the usage where it is called wrongly: %j', (args, message) => {
    const { code, out, err } = called(...args);
    expect(err).toMatch(message);
    expect(err).toContain('Usage: npm run records');
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('says how far it is on a long run', () => {
    const at = mkdtempSync(join(folder, 'case-'));
    mkdirSync(join(at, 'generated'));
    for (const { file, record } of generatedRecords(2000)) {
      writeFileSync(join(at, file), JSON.stringify(record));
    }
    const { code, out, err } = called(at);
    expect(err).toBe('1000 of 2000 records …\n2000 of 2000 records …\n');
    expect(out).toMatch(/^2000 records: 0 errors, 0 warnings, \d+ facts missing/);
    expect(code).toBe(0);
  });
});
