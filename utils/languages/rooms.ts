/** Finding the room of a language. */
import { DOORS } from './index';
import type { Spoken } from './types';

const BY_TAG = new Map(DOORS.map((door) => [door.tag, door]));

/** The tags of all rooms. */
export const TAGS: readonly string[] = [...BY_TAG.keys()];

/** Is there a room of a language? */
export function hasRoom(tag: string): boolean {
  return BY_TAG.has(baseOf(tag));
}

/**
 * The room of a language.
 * @param tag BCP 47 tag; only its language counts
 */
export function roomOf(tag: string): Spoken | undefined {
  return BY_TAG.get(baseOf(tag))?.open();
}

/** The language of a tag; written Norwegian, of either kind, is `no`. */
export function baseOf(tag: string): string {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return base === 'nb' || base === 'nn' ? 'no' : base;
}
