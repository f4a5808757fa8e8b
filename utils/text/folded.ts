/** Folding a line so that it keeps its places: what patterns of phrases are matched against. */

/** Letters with marks that Unicode composes, and those it does not decompose. */
const MARKED =
  /[\u00c0-\u024f\u0386-\u03ce\u0401\u0451\u0622-\u0626\u0629\u0649\u064a\u06a9\u06c0\u06cc\u1e00-\u1fff]/g;
const ALIKE: Record<string, string> = {
  ...{ ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', İ: 'I', ς: 'σ' },
  // Arabic and Persian keyboards write each other's yeh, kaf and heh.
  ...{ '\u0649': '\u06cc', '\u064a': '\u06cc', '\u0643': '\u06a9', '\u0629': '\u0647' },
};
const base = new Map<string, string>();

/**
 * A text without what readers of its script do not tell apart: accents, full-width forms, brackets
 * and quotation marks of other scripts. Place for place, so that a match says where it stands.
 */
export function folded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4\u2032\u0060\u05f3]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb\u300a-\u300f\u3008\u3009\u05f4\u201a]/g, '"')
    .replace(/[\u2010-\u2015\u2212\u05be\u30fb]/g, '-')
    .replace(/[\u3010\u3014\u3016]/g, '[')
    .replace(/[\u3011\u3015\u3017]/g, ']')
    .replace(/[\u3001\u060c\u061b]/g, ',')
    .replace(/[\u3002\u0964\u06d4]/g, '.')
    .replace(/[\u00a0\u2007\u202f\u3000]/g, ' ')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g, digit)
    .replace(/[\u0643ıłŁøØđĐς]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(MARKED, (letter) => {
      const known = base.get(letter);
      if (known !== undefined) return known;
      const plain = ALIKE[letter] ?? letter.normalize('NFD').charAt(0);
      base.set(letter, plain);
      return plain;
    });
}

/** A folded text in small letters, place for place; the last letter of a Greek word like any other. */
export function small(plain: string): string {
  return plain.toLowerCase().replace(/\u03c2/g, '\u03c3');
}

/** The figure that a digit of another script stands for; scripts keep theirs in rows of ten. */
function digit(sign: string): string {
  const code = sign.charCodeAt(0);
  const zero = [0x0660, 0x06f0, 0x0966, 0x0e50].find((start) => code >= start && code < start + 10);
  return zero === undefined ? sign : String(code - zero);
}
