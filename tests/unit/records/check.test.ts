import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../utils/records/check';
import { complaintsOf, FILE, spoilt } from './spoilt';

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
  ])('%s', (_, complaint, spoil) => {
    expect(complaintsOf(spoilt(spoil))).toEqual([`${FILE}: ${complaint}`]);
    expect(checkRecord(FILE, spoilt(spoil)).record).toBeUndefined();
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
