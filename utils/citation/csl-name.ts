/** Names as CSL has them. */
import { isPersonName } from '../text/names';

/** A name; `literal` where it cannot be taken apart without guessing. */
export type CslName = { family: string; given: string } | { literal: string };

/** Words of which a body's name is made, never a person's: "M. K. Press". */
const BODY =
  /^(?:a\.?g\.?|agency|association|bank|co|college|committee|company|corp(?:oration)?|council|foundation|fund|gmbh|group|inc|institute|ltd|llc|media|ministry|network|news|office|press|service|society|steel|trust|union|university)\.?$/iu;

/**
 * A name as CSL has it. Only initials tell where the family name begins ("M. K. Bhadrakumar"), or the
 * reader; any other name stays whole, because which of its words is the family's depends on whose name
 * it is, and a body has none.
 * @param words how many words stand before the family name, by the reader's word
 */
export function cslName(name: string, words?: number): CslName {
  if (words !== undefined) {
    const all = name.split(' ');
    const [given, family] = [all.slice(0, words).join(' '), all.slice(words).join(' ')];
    return given && family ? { family, given } : { literal: name };
  }
  const [, given, family] = /^((?:\p{Lu}\.[ -]?){1,4}) ?([\p{Lu}][\p{L}'’-]+)$/u.exec(name) ?? [];
  return given && family && !BODY.test(family)
    ? { family, given: given.trim() }
    : { literal: name };
}

/** A person's name of several words that was not taken apart. */
export function isWhole(name: CslName): name is { literal: string } {
  return (
    'literal' in name &&
    name.literal.includes(' ') &&
    isPersonName(name.literal) &&
    !name.literal.split(' ').some((word) => BODY.test(word))
  );
}

/** "M. K. Bhadrakumar" */
export const inOrder = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.given} ${name.family}`;

/** "Bhadrakumar, M. K." */
export const sorted = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;

export const sameNames = (one: readonly CslName[] = [], other: readonly CslName[] = []): boolean =>
  one.map(inOrder).join('\n') === other.map(inOrder).join('\n');
