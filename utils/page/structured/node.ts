/** Nodes of structured data (JSON-LD 1.1; microdata in the same shape), as they were written. */
import { tidy } from '../../text/normalise';

/** A node of structured data, as it was written. */
export type Node = { readonly [key: string]: unknown };

/** The name of the site that publishes a node. */
export function publisherOf(node: Node | undefined): string[] {
  return listOf(node?.publisher).flatMap((value) => nameOf(value) ?? []);
}

/** Is it a node, and no list or bare value? */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value or several, as a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A text, the name of a node, or what a node has for one. */
export function nameOf(value: unknown): string | undefined {
  const name = isNode(value) ? (value.name ?? value.headline ?? value['@value']) : value;
  // `{"name": {"@type": "Person", "name": "…"}}`
  const text = textIn(isNode(name) ? name.name : name);
  return text === '' || /^https?:/.test(text) ? undefined : text;
}

/** The address of a node, or a bare one. */
export function idOf(value: unknown): string | undefined {
  const id = isNode(value) ? (value.url ?? value['@id']) : value;
  return typeof id === 'string' ? id : undefined;
}

/** A bounded text, white space collapsed; empty for anything else. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? tidy(unescaped(value.slice(0, 600))).slice(0, 500) : '';
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** A script holds no entities of HTML; systems write them there all the same. */
function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(amp|quot|apos|lt|gt|nbsp));/gi,
    (_, ...found) => {
      const [decimal, hex, name] = found as (string | undefined)[];
      if (name) return ENTITIES[name.toLowerCase()] ?? '';
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** What a value says, as words to quote. */
export function quoteOf(value: unknown): string {
  return nameOf(value) ?? idOf(value)?.slice(0, 500) ?? '';
}
