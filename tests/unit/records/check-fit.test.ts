import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../utils/records/check';
import { complaintsOf, FILE, spoilt } from './spoilt';

describe('a record whose parts do not fit is refused, with file, JSON path and what is wrong:', () => {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is spoiled on purpose
  it.each<[string, string, (record: any) => void]>([
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
});
