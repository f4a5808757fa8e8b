/** The keys that packs are signed with: Ed25519, as files (PKCS #8, PEM). */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { ED25519 } from '../records/pack-signature';
import { notWritten, plainTextOfFile, readable } from './given-files';

/**
 * The pair of a key's file, for Web Crypto.
 * @throws Error that says in one sentence what is wrong with the file
 */
export async function keysIn(path: string) {
  let key: KeyObject;
  const text = readable(() => plainTextOfFile(path, 'a key'));
  try {
    key = createPrivateKey(text);
  } catch {
    throw new Error(`${path}: is no private key (PKCS #8, PEM)`);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${path}: is no Ed25519 key`);
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const privateKey = await crypto.subtle.importKey('pkcs8', Uint8Array.from(der), ED25519, false, [
    'sign',
  ]);
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return { privateKey, publicKey: Uint8Array.from(Buffer.from(x, 'base64url')) };
}

/**
 * Makes a key.
 * @returns what is to be known of it
 * @throws Unreadable where there is such a file already, or it cannot be written
 */
export function newKey(path: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  // Nobody else reads it, and no key that is there is lost.
  try {
    writeFileSync(path, pem, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw notWritten(path, error);
  }
  return `${path}: a new key. Who has it signs in your name; who loses it has every reader asked anew.`;
}
