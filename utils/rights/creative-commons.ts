/**
 * Creative Commons licences by their canonical addresses: every variant, version and port.
 *
 * The licence is known by its address, so the phrase each condition rests on is the address, or the
 * words that link to it. Read from the licences' legal codes: `by`, `nc`, `nd` and `sa` combine to
 * all licences since 2002 (`/licenses/<elements>/<version>[/<jurisdiction>]`), those without `by`
 * (1.0, and 2.0 in Japan) included. Sampling licences, Developing Nations and the old public-domain
 * certification have conditions of their own and stay without a reading.
 */
import type { Condition } from './schema';

/** A licence or public-domain tool that an address names. */
export interface Licence {
  /** The address in its canonical form, without `deed` or `legalcode`. */
  address: string;
  /** As it is called: "CC BY-NC-ND 4.0", "CC0 1.0", "PDM 1.0". */
  name: string;
  elements: ReadonlySet<Element>;
  version: number;
}

type Element = 'by' | 'nc' | 'nd' | 'sa' | 'zero' | 'mark';

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

const ADDRESS =
  /https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/([1-4]\.[015])(?:\/((?!rdf)[a-z]{2,3}|scotland)(?![\w-]))?(?![\w-])/i;

/** Versions that exist, 2.1 as a port only (Japan, Spain, Australia); else it is a slip, no licence. */
const VERSIONS = /^(?:[1234]\.0|2\.5)$/;

/** The first Creative Commons licence whose canonical address stands in a text. */
export function licenceIn(text: string): (Licence & { phrase: string }) | undefined {
  const [phrase = '', kind = '', names = '', version = '', port] = ADDRESS.exec(text) ?? [];
  const isVersion = VERSIONS.test(version) || (version === '2.1' && port !== undefined);
  const elements = isVersion
    ? elementsOf(kind.toLowerCase(), names.toLowerCase(), version)
    : undefined;
  if (elements === undefined) return undefined;
  const jurisdiction = port ? `${port.toLowerCase()}/` : '';
  return {
    phrase,
    address:
      `https://creativecommons.org/${kind}/${names}/${version}/${jurisdiction}`.toLowerCase(),
    name: nameOf(names.toLowerCase(), version, jurisdiction),
    elements,
    version: Number(version),
  };
}

/** "CC BY-NC-SA 4.0", "CC-BY"; "Creative Commons Attribution-NonCommercial 4.0 International" */
const SHORT =
  /(?<![\p{L}\d])(?:CC|Creative[ -]Commons)[ :-]*((?:BY|NC|ND|SA)(?:[ -](?:BY|NC|ND|SA))*|0|Zero)(?![\p{L}])(?:[ -]?v?\.? ?([1-4]\.[05]))?/iu;
const LONG =
  /(?<!\p{L})Creative Commons[ :,-]*Attribution((?:[ -]+(?:Non-?Commercial|No-?Deriv(?:ative)?s?(?: Works)?|Share-?[ ]?Alike))*)(?! ?\p{L}*-?Commercial)(?:[ -]*([1-4]\.[05]))?/iu;

/** A licence by its name. */
export interface NamedLicence {
  name: string;
  /** Its canonical address, where the name tells the version. */
  address?: string;
  phrase: string;
}

/** The first Creative Commons licence that a text calls by its name in English letters. */
export function licenceNamed(text: string): NamedLicence | undefined {
  const short = SHORT.exec(text);
  const long = short ? null : LONG.exec(text);
  const [phrase = '', named = '', version = ''] = short ?? long ?? [];
  if (phrase === '') return undefined;
  if (/^(?:0|zero)$/i.test(named)) {
    return { name: 'CC0', address: 'https://creativecommons.org/publicdomain/zero/1.0/', phrase };
  }
  const parts = long
    ? ['by', ...['nc', 'nd', 'sa'].filter((_, i) => [/non/i, /deriv/i, /share/i][i]?.test(named))]
    : named.toLowerCase().split(/[ -]/);
  const names = parts.join('-');
  if (elementsOf('licenses', names, version || '4.0') === undefined) return undefined;
  const name = ['CC', names.toUpperCase(), version].filter(Boolean).join(' ');
  const address = `https://creativecommons.org/licenses/${names}/${version}/`;
  return { name, ...(version ? { address } : {}), phrase };
}

/** Do two addresses lead to one licence? Its deed in another language and its ports are the same. */
export function isSameLicence(one: string, other: string): boolean {
  const key = (address: string) => {
    const licence = licenceIn(address);
    return licence ? `${[...licence.elements].sort()} ${licence.version}` : address;
  };
  return key(one) === key(other);
}

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

function elementsOf(kind: string, names: string, version: string): Set<Element> | undefined {
  if (kind === 'publicdomain') {
    return /^(?:zero|mark)$/.test(names) && version === '1.0'
      ? new Set([names as Element])
      : undefined;
  }
  const parts = names.split('-');
  const elements = new Set(parts as Element[]);
  const isLicence =
    kind === 'licenses' &&
    parts.every((part) => /^(?:by|nc|nd|sa)$/.test(part)) &&
    elements.size === parts.length &&
    !(elements.has('nd') && elements.has('sa'));
  return isLicence ? elements : undefined;
}

function nameOf(names: string, version: string, jurisdiction: string): string {
  const name = { zero: 'CC0', mark: 'PDM' }[names] ?? `CC ${names.toUpperCase()}`;
  return [name, version, jurisdiction.replace('/', '').toUpperCase()].filter(Boolean).join(' ');
}

function duty(
  part: Extract<Condition, { action: 'attribute' }>['part'],
  says: Condition['says'],
  on: Pick<Row, 'with' | 'without' | 'since' | 'until'>,
): Row {
  return { rule: 'duty', action: 'attribute', part, says, ...on };
}
