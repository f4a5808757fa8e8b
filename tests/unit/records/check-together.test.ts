import { describe, expect, it } from 'vitest';
import { leftOut, readRecords, soundRecords } from '../../../utils/build/record-folder';
import { checkRecords, RecordError } from '../../../utils/records/check';
import { RECORDS, SEED_FILE } from '../seed';
import { spoilt } from './spoilt';

/** What is thrown for some files. */
function errorOf(files: Record<string, string>): unknown {
  try {
    checkRecords(new Map(Object.entries(files)));
  } catch (error) {
    return error;
  }
  return undefined;
}

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
