/** JSON-LD as the page's scripts hold it: taken in the tab, read elsewhere. */
import { KEPT } from './properties';

const MOST_BLOCKS = 20;
const LONGEST_BLOCK = 1_000_000;
/** Of a block, what is kept of it; longer, it is a catalogue. */
const LONGEST_KEPT = 100_000;

/** The blocks of a document that parse, in JSON, each with what is read of any node alone. */
export function jsonLdOf(document: Document): string[] {
  const blocks = [...document.querySelectorAll('script[type*="ld+json"]')].slice(0, MOST_BLOCKS);
  return blocks.map(({ textContent }) => kept(textContent)).filter((text) => text !== '');
}

function kept(text: string): string {
  try {
    const block = text.length > LONGEST_BLOCK ? '' : JSON.stringify(JSON.parse(text), KEPT);
    return block.length > LONGEST_KEPT ? '' : block;
  } catch {
    return '';
  }
}
