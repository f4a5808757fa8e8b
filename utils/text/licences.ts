/** Creative Commons licences, by their canonical addresses and by their names. */

/** A licence or public-domain tool that an address names. */
export interface Licence {
  /** The address in its canonical form, without `deed` or `legalcode`. */
  address: string;
  /** As it is called: "CC BY-NC-ND 4.0", "CC0 1.0", "PDM 1.0". */
  name: string;
  elements: ReadonlySet<Element>;
  version: number;
}

/** What a licence is made of. */
export type Element = 'by' | 'nc' | 'nd' | 'sa' | 'zero' | 'mark';

const ADDRESS =
  /https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/([1-4]\.[015])(?:\/((?!rdf)[a-z]{2,3}|scotland)(?![\w-]))?(?![\w-])/i;

/** Versions that exist, 2.1 as a port only (Japan, Spain, Australia); else it is a slip, no licence. */
const VERSIONS = /^(?:[1234]\.0|2\.5)$/;

/** The first of some notices that names a licence, in its words or by its address, and that licence. */
export function licenceAmong<N extends { text: string; license?: string | undefined }>(
  notices: readonly N[],
): { licence: Licence; notice: N } | undefined {
  for (const notice of notices) {
    const licence = licenceIn(notice.text) ?? licenceIn(notice.license ?? '');
    if (licence) return { licence, notice };
  }
  return undefined;
}

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
