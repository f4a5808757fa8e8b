/** Quotations that open behind a full stop: their first mark belongs to what follows. */

/** Behind Chinese and Japanese sentences no space stands before it: Unicode counts it to them. */
const GLUED = /[。！？][「『（]$/u;
/** "»" and "”" open German and Swedish quotations, where space stands before them alone. */
const OPENING = /^[»”](?=[\p{L}\p{N}¿¡])/u;

/** Where a sentence ends whose last sign may open what follows: "…と言う。「" */
export function beforeOpening(text: string, end: number): number {
  return end < text.length && GLUED.test(text.slice(end - 2, end)) ? end - 1 : end;
}

/** Does what begins at a place open a quotation with a mark that closes them elsewhere? */
export function opensQuotation(text: string, place: number): boolean {
  const at = place + (/^[\s\u00a0]*/u.exec(text.slice(place, place + 8))?.[0].length ?? 0);
  return /[\s\u00a0]/u.test(text.charAt(at - 1)) && OPENING.test(text.slice(at, at + 2));
}
