/**
 * Signed packs: Ed25519 (RFC 8032) by Web Crypto. Signed is the head without its signature and the
 * SHA-256 of each record, all as canonical JSON (RFC 8785), so that no large pack has to be in the
 * memory as one text, and no space or order of names matters. `PACKS.md` describes it.
 */
import type { PackHead } from './pack';
import type { ArticleRecord } from './schema';

/** What a signature turned out to be; `unchecked` where the browser knows no Ed25519. */
export type Signed = 'unsigned' | 'good' | 'bad' | 'unchecked';

/** How the key differs from that of the state before. */
export type KeyChange = 'other-key' | 'no-longer-signed';

const encoder = new TextEncoder();

/** JSON as RFC 8785 has it: names in the order of their UTF-16 units, no space. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
}

/** The SHA-256 of a record, in hexadecimal. */
export async function digestOf(record: ArticleRecord): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(canonical(record)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is signed: a line for the head, then one for each record. */
function messageOf({ signature: _, ...head }: PackHead, digests: readonly string[]) {
  return encoder.encode([canonical(head), ...digests].join('\n'));
}

/**
 * Checks the signature of a pack.
 * @param digests of its records, in order
 */
export async function checkSignature(head: PackHead, digests: readonly string[]): Promise<Signed> {
  const { signature } = head;
  if (!signature) return 'unsigned';
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('raw', bytesOf(signature.key), ED25519, false, ['verify']);
  } catch (error) {
    return (error as Error).name === 'NotSupportedError' ? 'unchecked' : 'bad';
  }
  const message = messageOf(head, digests);
  const isGood = await crypto.subtle.verify(ED25519, key, bytesOf(signature.value), message);
  return isGood ? 'good' : 'bad';
}

/**
 * Signs a pack.
 * @param pair the keys of who answers for it
 * @returns the head with the signature
 */
export async function signed(
  head: PackHead,
  digests: readonly string[],
  { privateKey, publicKey }: { privateKey: CryptoKey; publicKey: Uint8Array<ArrayBuffer> },
): Promise<PackHead> {
  const value = await crypto.subtle.sign(ED25519, privateKey, messageOf(head, digests));
  const signature = { key: textOf(publicKey), value: textOf(new Uint8Array(value)) };
  return { ...head, signature };
}

/** What is to be told of a pack's key before anything else, where a state of it is here already. */
export function keyChangeOf(
  { signature: now }: Pick<PackHead, 'signature'>,
  before: Pick<PackHead, 'signature'> | undefined,
): KeyChange | undefined {
  if (!before?.signature || now?.key === before.signature.key) return undefined;
  return now ? 'other-key' : 'no-longer-signed';
}

export const ED25519 = { name: 'Ed25519' } as const;

/** Base64url without padding (RFC 4648, section 5). */
function textOf(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
