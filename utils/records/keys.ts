/** The article keys that editions answer to. */
import { articleKeysOf } from '../sites/index';
import type { Edition } from './schema';

/**
 * The article keys an edition answers to: its own, or the most telling one of each address.
 */
export function keysOf(edition: Edition): string[] {
  const keys = edition.articleKey ? [edition.articleKey.value] : [];
  for (const { value } of edition.addresses ?? []) keys.push(...articleKeysOf(value).slice(0, 1));
  return [...new Set(keys)];
}

/** Every key of a record's editions, with the edition it identifies; the first claim counts. */
export function editionsByKey(editions: readonly Edition[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const edition of editions) {
    for (const key of keysOf(edition)) if (!found.has(key)) found.set(key, edition.id);
  }
  return found;
}
