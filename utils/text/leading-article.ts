/** The article that a publication's name may begin with. */
const ARTICLE = /^(?:(?:the|le|la|les|el|los|las|il|lo|gli|o|os|het|der|die|das) |l['’])/i;

/** A publication's name without the article before it: "The Quay Weekly" and "Quay Weekly" are one. */
export function withoutArticle(name: string): string {
  return name.replace(ARTICLE, '');
}

/** The same as a name that no country and no person has: "The Lantern", "Le Quai", "L’Écho". */
const CAPITAL = /^(?:The|L[ae]s?|El|Los|Il|Die|Der|Das) |^L['’]/;

/** Does a name begin with an article in a capital? */
export function hasArticle(name: string): boolean {
  return CAPITAL.test(name);
}

/** The same, grown together with the word before it. */
const CONTRACTED = /(?<!\p{L})(?:du|des|del|dell[ao]|de l[ae]s?|de l['’]|vom|beim|der) ?$/iu;

/** Does a text end in an article, or in one that has grown together with another word: "du", "vom"? */
export function endsInArticle(text: string): boolean {
  return CONTRACTED.test(text);
}
