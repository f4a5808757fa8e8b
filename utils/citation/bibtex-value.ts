/** Values of BibTeX and BibLaTeX, written so that no sign of theirs is a command. */
import type { CslName } from './csl-name';

/**
 * Signs that mean something to TeX. A brace is counted by BibTeX's own reader even behind a backslash,
 * so it goes by a name. (The TeXbook, chapter 7; btparse's and BibTeX's manuals.)
 */
const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '\u00a0': '~',
};

/** Such a sign, or one that would become another with the one before it: "--" a dash, "``" a mark. */
const SPECIAL = /[\\{}&%$#_^~<>|\u00a0]|(?<=-)-|(?<=')'|(?<=[`?!])`|(?<=,),/g;

/** Running text: letters stay as they are, since every BibTeX of today reads UTF-8. */
export function escaped(text: string): string {
  return text.replace(SPECIAL, (sign) => SIGNS[sign] ?? `{}${sign}`);
}

/** A word with the marks that stand in it: "l’Europe", "R&D". */
const WORD = /[^\s\u00a0]+/gu;

/**
 * A title: every word with a capital in it is kept from being lowered, whole, in any script that has
 * capitals; the first letter of all is no style's to lower.
 */
export function escapedTitle(title: string): string {
  return title
    .replace(WORD, (word, at: number) => {
      const rest = at === 0 ? word.replace(/\p{Lu}/u, '') : word;
      return /[\p{Lu}\p{Lt}]/u.test(rest) ? protectedWord(word) : escaped(word);
    })
    .replaceAll('\u00a0', '~');
}

/** "l’{Europe}", "({NATO})": the marks before and behind stay outside, a word within is kept whole. */
function protectedWord(word: string): string {
  const [, before = '', kept = '', after = ''] =
    /^((?:\p{Ll}{1,2}['’]|[^\p{L}\p{N}])*)(.*?)([^\p{L}\p{N}\p{M}]*)$/u.exec(word) ?? [];
  return `${escaped(before)}{${escaped(kept)}}${escaped(after)}`;
}

/** A list of names. One that was not taken apart stands in braces, so that nobody else does. */
export function escapedNames(names: readonly CslName[]): string {
  return names
    .map((name) =>
      'literal' in name
        ? `{${escaped(name.literal)}}`
        : `${part(name.family)}, ${part(name.given)}`,
    )
    .join(' and ');
}

/** A part of a name, braced where a comma or an "and" in it would end it. */
function part(text: string): string {
  return /,|\band\b/i.test(text) ? `{${escaped(text)}}` : escaped(text);
}

/** An address, which both take letter by letter: what cannot stand in it is percent-encoded. */
export function verbatim(address: string): string {
  return address.replace(/[\s{}\\"<>^`|]/g, encodeURIComponent);
}
