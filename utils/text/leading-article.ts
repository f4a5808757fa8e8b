/** The article that a publication's name may begin with. */
const ARTICLE = /^(?:the|le|la|les|el|il|der|die|das) /i;

/** A publication's name without the article before it: "The Quay Weekly" and "Quay Weekly" are one. */
export function withoutArticle(name: string): string {
  return name.replace(ARTICLE, '');
}
