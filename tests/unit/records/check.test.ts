import { describe, expect, it } from 'vitest';
import { leftOut, readRecords, soundRecords } from '../../../utils/build/record-folder';
import { checkRecord, checkRecords, RecordError } from '../../../utils/records/check';
import { recordJsonSchema } from '../../../utils/records/json-schema';
import { RECORDS, SEED_FILE, seedRecord } from '../seed';

const FILE = 'site/article.json';

/** The seed record with something done to it; `any`, because what is done is wrong. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is spoiled on purpose
function spoilt(spoil: (record: any) => void): string {
  const record = seedRecord();
  spoil(record);
  return JSON.stringify(record);
}

const complaintsOf = (text: string) =>
  checkRecord(FILE, text).problems.map(({ file, path, message }) => `${file}: ${path}: ${message}`);

/** What is thrown for some files. */
function errorOf(files: Record<string, string>): unknown {
  try {
    checkRecords(new Map(Object.entries(files)));
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a record is refused, with file, JSON path and what is wrong:', () => {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is spoiled on purpose
  it.each<[string, string, (record: any) => void]>([
    [
      'an unknown field',
      ': Unrecognized key: "rating"',
      (record) => {
        record.rating = 5;
      },
    ],
    [
      'an unknown field deep inside',
      'editions[0].headline: Unrecognized key: "sure"',
      ({ editions }) => {
        editions[0].headline.sure = true;
      },
    ],
    [
      'an empty host',
      'editions[0].addresses[0].value: not an absolute http(s) address with a host',
      ({ editions }) => {
        editions[0].addresses[0].value = 'https:///russia-and-dprk-rustle-up-an-alliance/';
      },
    ],
    [
      'no host at all',
      'editions[0].addresses[0].value: not an absolute http(s) address with a host',
      ({ editions }) => {
        editions[0].addresses[0].value = 'https://';
      },
    ],
    [
      'a host that is only a user name',
      'editions[0].addresses[0].value: not an absolute http(s) address with a host',
      ({ editions }) => {
        editions[0].addresses[0].value = 'https://www.indianpunchline.com@example.org/';
      },
    ],
    [
      'a javascript: address',
      'editions[1].addresses[0].value: not an absolute http(s) address with a host',
      ({ editions }) => {
        editions[1].addresses[0].value = 'javascript:alert(1)';
      },
    ],
    [
      'a javascript: address with a host',
      'editions[1].addresses[0].value: not an absolute http(s) address with a host',
      ({ editions }) => {
        editions[1].addresses[0].value = 'javascript://example.org/%0aalert(1)';
      },
    ],
    [
      'a relative address',
      'editions[1].addresses[0].value: not an absolute http(s) address with a host',
      ({ editions }) => {
        editions[1].addresses[0].value = '//lesakerfrancophone.fr/a-b';
      },
    ],
    [
      'white space in an address',
      'editions[1].addresses[0].value: not an absolute http(s) address with a host',
      ({ editions }) => {
        editions[1].addresses[0].value = ' https://lesakerfrancophone.fr/a-b';
      },
    ],
    [
      'a day that does not exist',
      'editions[0].datePublished.value: not a date, YYYY-MM-DD, nor a month or a year alone',
      ({ editions }) => {
        editions[0].datePublished.value = '2024-02-30';
      },
    ],
    [
      'a month alone',
      'sdDatePublished: Invalid ISO date',
      (record) => {
        record.sdDatePublished = '2026-11';
      },
    ],
    [
      'a language in words',
      'editions[2].inLanguage.value: not a BCP 47 language tag in canonical form',
      ({ editions }) => {
        editions[2].inLanguage.value = 'français';
      },
    ],
    [
      'a language tag in the wrong case',
      'notices[0].inLanguage: not a BCP 47 language tag in canonical form',
      ({ notices }) => {
        notices[0].inLanguage = 'FR';
      },
    ],
    [
      'a fact without evidence',
      'editions[1].translator[0].evidence: Invalid input: expected array, received undefined',
      ({ editions }) => {
        delete editions[1].translator[0].evidence;
      },
    ],
    [
      'a fact with nobody who says so',
      'editions[1].translator[0].evidence: Too small: expected array to have >=1 items',
      ({ editions }) => {
        editions[1].translator[0].evidence = [];
      },
    ],
    [
      'a grade of evidence that is none',
      "editions[1].translator[0].evidence[0].grade: Invalid discriminator value. Expected 'stated' | 'seen' | 'inferred'",
      ({ editions }) => {
        editions[1].translator[0].evidence[0].grade = 'guessed';
      },
    ],
    [
      'a statement without its words',
      'editions[1].translator[0].evidence[0].quote: Invalid input: expected string, received undefined',
      ({ editions }) => {
        delete editions[1].translator[0].evidence[0].quote;
      },
    ],
    [
      'a missing field',
      'notices[2].text: Invalid input: expected string, received undefined',
      ({ notices }) => {
        delete notices[2].text;
      },
    ],
    [
      'an unknown kind of notice',
      'notices[2].kind: Invalid option: expected one of "disclaimer"|"republication"|"other-uses"|"fair-use"|"copyright"|"contact"',
      ({ notices }) => {
        notices[2].kind = 'rating';
      },
    ],
    [
      'no edition',
      'editions: Too small: expected array to have >=1 items',
      (record) => {
        record.editions = [];
      },
    ],
    [
      'an edition id that stands twice',
      'editions[1].id: "original" stands twice',
      ({ editions }) => {
        editions[1].id = 'original';
        delete editions[1].translationOfWork;
        editions[2].isBasedOn.value = 'original';
      },
    ],
    [
      'a translation of an edition that is not there',
      'editions[1].translationOfWork.value: no edition "first" in this record',
      ({ editions }) => {
        editions[1].translationOfWork.value = 'first';
      },
    ],
    [
      'a republication of an edition that is not there',
      'editions[2].isBasedOn.value: no edition "first" in this record',
      ({ editions }) => {
        editions[2].isBasedOn.value = 'first';
      },
    ],
    [
      'a notice on an edition that is not there',
      'notices[3].carriedBy: no edition "elsewhere" in this record',
      ({ notices }) => {
        notices[3].carriedBy = 'elsewhere';
      },
    ],
    [
      'a witness that is not there',
      'editions[0].headline.evidence[0].by: no edition "elsewhere" in this record',
      ({ editions }) => {
        editions[0].headline.evidence[0].by = 'elsewhere';
      },
    ],
    [
      'an edition that comes from two',
      'editions[2].isBasedOn: an edition comes from one edition, not two',
      ({ editions }) => {
        editions[2].translationOfWork = editions[1].translationOfWork;
      },
    ],
    [
      'an edition that comes from itself',
      'editions[2].isBasedOn.value: the chain loops',
      ({ editions }) => {
        editions[2].isBasedOn.value = 'republication';
      },
    ],
    [
      'an original that comes from another edition',
      'editions[0].isBasedOn: an original comes from no other edition',
      ({ editions }) => {
        editions[0].isBasedOn = editions[2].isBasedOn;
        editions[0].isBasedOn.value = 'translation';
        delete editions[1].translationOfWork;
        editions[2].isBasedOn = { ...editions[2].isBasedOn, value: 'original' };
      },
    ],
    [
      'the key of a site that nobody knows',
      'editions[2].articleKey.value: no site "example.org" is known',
      ({ editions }) => {
        editions[2].articleKey.value = 'example.org:a-b';
      },
    ],
    [
      'a key without its site',
      'editions[2].articleKey.value: must read <site>:<key>',
      ({ editions }) => {
        editions[2].articleKey.value = 'a-b';
      },
    ],
    [
      'an edition that could not be recognised',
      'editions[2].headline: needed to recognise the page by',
      ({ editions }) => {
        delete editions[2].headline;
      },
    ],
  ])('%s', (_, complaint, spoil) => {
    expect(complaintsOf(spoilt(spoil))).toEqual([`${FILE}: ${complaint}`]);
    expect(checkRecord(FILE, spoilt(spoil)).record).toBeUndefined();
  });

  it('a chain that loops, at every edition that leads into the loop', () => {
    const text = spoilt(({ editions }) => {
      editions[1].translationOfWork.value = 'republication';
    });
    expect(complaintsOf(text)).toEqual([
      `${FILE}: editions[1].translationOfWork.value: the chain loops`,
      `${FILE}: editions[2].isBasedOn.value: the chain loops`,
    ]);
  });

  it.each([
    ['an empty file', ''],
    ['half a file', '{"version": 1,'],
    ['JSON with comments', '{} // note'],
    ['a page instead', '<!doctype html>'],
  ])('%s that is not JSON', (_, text) => {
    const { record, problems } = checkRecord(FILE, text);
    expect(record).toBeUndefined();
    expect(problems).toEqual([
      { file: FILE, path: '', message: expect.stringMatching(/^not JSON: ./) },
    ]);
  });

  it.each(['null', '[]', '"text"', '1'])('JSON that is no record: %s', (text) => {
    expect(complaintsOf(text)).toEqual([
      expect.stringMatching(/^site\/article\.json: : Invalid input: expected object, received /),
    ]);
  });
});

describe('a record is accepted', () => {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  it.each<[string, (record: any) => void]>([
    ['as it is bundled', () => {}],
    [
      'with one edition of an unknown site and nothing else known',
      (record) => {
        record.editions = [{ id: 'a', role: 'republication' }];
        record.notices = [];
      },
    ],
    [
      'on a leap day',
      ({ editions }) => {
        editions[0].datePublished.value = '2024-02-29';
      },
    ],
    [
      'with an address in capitals, with port, query and fragment',
      ({ editions }) => {
        editions[0].addresses[0].value = 'HTTP://example.org:8080?a=b#c';
      },
    ],
    [
      'with a foreign host',
      ({ editions }) => {
        editions[0].addresses[0].value = 'https://пример.рф/статья';
      },
    ],
  ])('%s', (_, change) => {
    const { record, problems } = checkRecord(FILE, spoilt(change));
    expect(problems).toEqual([]);
    expect(record).toEqual(JSON.parse(spoilt(change)));
  });
});

describe('records together', () => {
  const seed = spoilt(() => {});

  it('claim each key once', () => {
    const error = errorOf({ 'b/again.json': seed, 'a/first.json': seed });
    expect(error).toBeInstanceOf(RecordError);
    expect((error as RecordError).message.split('\n')).toEqual([
      'b/again.json: editions[0]: the key "indianpunchline.com:russia-and-dprk-rustle-up-an-alliance" is already claimed by a/first.json',
      'b/again.json: editions[1]: the key "lesakerfrancophone.fr:la-russie-et-la-coree-du-nord-renforcent-leur-alliance" is already claimed by a/first.json',
      'b/again.json: editions[2]: the key "mondialisation.ca:la-russie-et-la-coree-du-nord-renforcent-leur-alliance" is already claimed by a/first.json',
    ]);
  });

  it('are refused together, with every problem on a line of its own', () => {
    const error = errorOf({
      'a/one.json': '{',
      'a/two.json': spoilt((record) => {
        record.version = 0;
        record.sdPublisher.name = ' ';
      }),
    });
    expect((error as RecordError).message.split('\n')).toEqual([
      expect.stringMatching(/^a\/one\.json: not JSON: /),
      'a/two.json: version: Too small: expected number to be >=1',
      'a/two.json: sdPublisher.name: Too small: expected string to have >=1 characters',
    ]);
  });

  it('come in the order of their paths, wherever they were read from', () => {
    const other = spoilt((record) => {
      record.editions = [{ id: 'a', role: 'original' }];
      record.notices = [];
    });
    const files = checkRecords(
      new Map([
        ['b/b.json', other],
        ['a/z.json', seed],
        ['a/a.json', other],
      ]),
    );
    expect(files.map(({ file }) => file)).toEqual(['a/a.json', 'a/z.json', 'b/b.json']);
  });

  it('are used without an unfinished one among them, which is named', () => {
    const unfinished = spoilt((record) => {
      record.editions = [];
    });
    const { records, problems } = soundRecords([
      ['a/a.json', '{'],
      ['a/b.json', seed],
      ['a/c.json', seed],
      ['a/d.json', unfinished],
    ]);
    expect(records.map(({ file }) => file)).toEqual(['a/b.json']);
    expect(leftOut(problems).split('\n')).toEqual([
      'records/a/a.json is left out; npm run records says what it lacks',
      'records/a/c.json is left out; npm run records says what it lacks',
      'records/a/d.json is left out; npm run records says what it lacks',
    ]);
  });

  it('are those below records/, without the JSON Schema beside them', () => {
    expect(readRecords(RECORDS).map(({ file }) => file)).toContain(SEED_FILE);
    expect(readRecords(RECORDS).every(({ file }) => file.includes('/'))).toBe(true);
  });
});

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
