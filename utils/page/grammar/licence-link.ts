/** Licences that a line links to. */
import { webAddress } from '../addresses';
import type { Fact } from '../page';
import { fact, type Words } from './family';

const LICENCE = /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\//;

/** The first licence a line links to, as the original's. */
export function licences({ links, own }: Words): Fact[] {
  const addresses = links.map(({ href }) => webAddress(href, own.base) ?? '');
  const licence = addresses.find((address) => LICENCE.test(address));
  return licence ? [fact('original', 'license', licence)] : [];
}
