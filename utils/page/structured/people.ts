/** Who is named in the source text of a page: meta elements and structured data, by hand or by default. */
import { isPersonName, isPublicationName, namesIn, trimName } from '../../text/names';

/** What systems, word processors and templates write where nobody is named. */
const NOBODY =
  /^(?:(?:site|super|web|wp)?[ -]?admin\w*|administrat\w+|anonymous user|author(?:'?s)?(?: name)?|(?:authori[sz]ed|default|preferred|registered|super|valued|windows)[ -](?:customer|user)|contributor|default|demo|editor|false|\w+[_ ]owner|guest|n\/a|no ?author|none|null|owner|root|rédaction|test\w*|undefined|unknown|user\d*|webmaster|your name)$/i;

/** The name a system gives a site that was given none. */
const NO_SITE =
  /^(?:just another .*(?:site|weblog)|un site utilisant wordpress|otro sitio (?:realizado con )?wordpress.*|(?:(?:my|mon|mi|mein|il mio|meu) )?(?:wordpress )?(?:blog|site|website|homepage)|blogger|home|(?:site|blog) (?:name|title)|untitled|wordpress)$/i;

/** "By Ada Wren", "par Ada Wren" where the name alone belongs. */
const BY = /^(?:by|par|por|di|von) (?=\p{Lu})/iu;
/** "Bo Lind (photographs)": he did something else. */
const OTHER =
  /(?:^|(?:,|;| and| et| y| e| und) )[^,;()]{3,60}\([^()]*(?:photo|foto|illustr|dessin|image|vid[eé]o|tradu|transl|übers|edit|édit)[^()]*\)/giu;
/** "Ada Wren (now) and Bo Lind (earlier)" */
const ASIDE = / ?(?:\([^()]*\)|\[[^[\]]*\])/g;

/**
 * The people, or the one body, that a value names; none where it names nobody or cannot be told
 * apart: "ADA WREN Associated Wire".
 * @param value bounded by the caller
 */
export function authorsIn(value: string): string[] {
  const whole = value.replace(BY, '').replace(OTHER, '').replace(ASIDE, '').trim();
  const text = trimName(whole);
  if (NOBODY.test(text)) return [];
  const names = namesIn(text) ?? [];
  // "Salt and Sons" is one, and so is a name of one word.
  const isOne = names.length < 2 || names.some((name) => !name.includes(' '));
  if (!isOne) return names.filter((name) => !NOBODY.test(name));
  // "Salt Corp." keeps its full stop.
  return isPersonName(text) || isPublicationName(text) ? [whole === `${text}.` ? whole : text] : [];
}

/** Is this what a site is called, and no system's default? */
export function isSiteName(name: string): boolean {
  return !NO_SITE.test(name) && !NOBODY.test(name);
}
