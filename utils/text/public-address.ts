/**
 * Addresses that lead everybody to the same place. What leads into the reader's own machine or network
 * (a router's page, a printer, a service of the house) is nobody's edition of an article.
 */

/**
 * Names that lead into the house: RFC 6761 (`localhost`, `test`), 6762 (`local`, and the others in
 * its appendix G), 8375 (`home.arpa`), ICANN's resolution 2024.07.29.06 (`internal`).
 */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|home\.arpa|test)$/;

/** Blocks of IPv4 that are not of the public network (IANA's registry of special-purpose addresses). */
const PRIVATE_BLOCKS: readonly [network: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/**
 * Does an address lead to the same place for everybody, as far as its host tells?
 * @param url parsed: numbers are dotted and letters small by then, however they were written
 */
export function isPublicHost({ hostname }: URL): boolean {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isPublicV6(host.slice(1, -1));
  const four = numberOf(host);
  if (four !== undefined) return isPublicV4(four);
  // A name without a dot is asked of the house's own name system.
  return host.includes('.') && !PRIVATE_NAME.test(host);
}

function numberOf(host: string): number | undefined {
  if (!/^\d+(?:\.\d+){3}$/.test(host)) return undefined;
  return host.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function isPublicV4(address: number): boolean {
  return PRIVATE_BLOCKS.every(([network, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) !== Math.floor((numberOf(network) ?? 0) / size);
  });
}

/** Global unicast is 2000::/3; within it, addresses that carry an IPv4 one are as public as that. */
function isPublicV6(address: string): boolean {
  const groups = groupsOf(address);
  const [first = 0, second = 0, third = 0] = groups;
  const four = (at: number) => (groups[at] ?? 0) * 65_536 + (groups[at + 1] ?? 0);
  // NAT64, RFC 6052.
  if (first === 0x64 && second === 0xff9b) return third === 0 && isPublicV4(four(6));
  // 6to4, RFC 3056.
  if (first === 0x2002) return isPublicV4(four(1));
  const isDocumentation = first === 0x2001 && second === 0xdb8;
  return first >= 0x2000 && first < 0x4000 && !isDocumentation;
}

function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const parse = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [start, end] = [parse(head), parse(tail ?? '')];
  return tail === undefined
    ? start
    : [...start, ...Array(8 - start.length - end.length).fill(0), ...end];
}
