/** Which conditions a notice is read as: standing ones as they were read, licences by their address. */
import { licenceIn } from '../text/licences';
import { conditionsOfLicence } from './creative-commons';
import { type PlacedCondition, placed } from './place';
import type { Condition } from './schema';

/** What the reading of a notice needs to know of it. */
interface Words {
  text: string;
  /** Address of the licence that the words link to, where they do not spell it out. */
  license?: string | undefined;
}

/**
 * The conditions of a notice, each with the place of its phrase. A notice that is neither a standing
 * one nor names a Creative Commons licence stays verbatim, without a reading.
 * @param standing what was read from the standing notice with these words
 */
export function conditionsIn(
  { text, license }: Words,
  standing: readonly Condition[] = [],
): PlacedCondition[] {
  if (standing.length > 0) return placed(text, standing);
  const spelt = licenceIn(text);
  if (spelt) return placed(text, conditionsOfLicence(spelt, spelt.phrase));
  const linked = license === undefined ? undefined : licenceIn(license);
  return linked ? placed(text, conditionsOfLicence(linked, namingWords(text))) : [];
}

/** The words of a notice that name the licence they link to: all of them where none does. */
function namingWords(text: string): string {
  return (
    /(?:[Ll]icen[cs]e )?[Cc]reative [Cc]ommons(?: (?:\p{Lu}[\p{L}-]{0,40}|\d\.\d)){0,6}(?: [Ll]icen[cs]e)?/u.exec(
      text,
    )?.[0] ?? text
  );
}
