/**
 * Creative Commons licences by their canonical addresses: every variant, version and port.
 *
 * The licence is known by its address, so the phrase each condition rests on is the address, or the
 * words that link to it. Read from the licences' legal codes: `by`, `nc`, `nd` and `sa` combine to
 * all licences since 2002 (`/licenses/<elements>/<version>[/<jurisdiction>]`), those without `by`
 * (1.0, and 2.0 in Japan) included. Sampling licences, Developing Nations and the old public-domain
 * certification have conditions of their own and stay without a reading.
 */
import type { Element, Licence } from '../text/licences';
import type { Condition } from './schema';

/** A condition without its phrase, and the licences that carry it. */
type Row = DistributedOmit<Condition, 'phrase'> & {
  with?: Element;
  without?: readonly Element[];
  /** Versions, both inclusive. */
  since?: number;
  until?: number;
};
type DistributedOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const PUBLIC: readonly Element[] = ['zero', 'mark'];

const TABLE: readonly Row[] = [
  { rule: 'permission', action: 'reproduce', says: 'conditionCopy' },
  { rule: 'permission', action: 'distribute', says: 'conditionShare' },
  { rule: 'permission', action: 'translate', says: 'conditionTranslate', without: ['nd'] },
  { rule: 'permission', action: 'commercialize', says: 'conditionCommercial', without: ['nc'] },
  duty('author', 'conditionAuthor', { with: 'by' }),
  duty('title', 'conditionTitle', { with: 'by', until: 3 }),
  duty('copyright-note', 'conditionCopyrightKept', { without: PUBLIC }),
  duty('licence', 'conditionLicence', { without: PUBLIC }),
  duty('address', 'conditionAddress', { with: 'by', since: 2 }),
  duty('changes', 'conditionChanges', { with: 'by', since: 4 }),
  duty('changes', 'conditionChangesAdapted', { with: 'by', until: 3, without: ['nd'] }),
  { rule: 'duty', action: 'shareAlike', says: 'conditionShareAlike', with: 'sa' },
  { rule: 'prohibition', action: 'translate', says: 'conditionNoAdaptation', with: 'nd' },
  { rule: 'prohibition', action: 'commercialize', says: 'conditionNoCommercial', with: 'nc' },
];

/**
 * What a licence allows, demands and forbids.
 * @param phrase the words of the notice that name the licence
 */
export function conditionsOfLicence({ elements, version }: Licence, phrase: string): Condition[] {
  return TABLE.filter(
    (row) =>
      (row.with === undefined || elements.has(row.with)) &&
      !row.without?.some((element) => elements.has(element)) &&
      version >= (row.since ?? 0) &&
      version < (row.until ?? 9) + 1,
  ).map(({ with: _with, without: _without, since: _since, until: _until, ...condition }) => ({
    ...condition,
    phrase,
  }));
}

function duty(
  part: Extract<Condition, { action: 'attribute' }>['part'],
  says: Condition['says'],
  on: Pick<Row, 'with' | 'without' | 'since' | 'until'>,
): Row {
  return { rule: 'duty', action: 'attribute', part, says, ...on };
}
