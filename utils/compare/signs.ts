/** The signs of a text, whatever script they come from, and how a sentence begins and ends. Pure. */

/** Signs that scripts write in their own way, one for one, so that offsets hold. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ '？': '?', '！': '!', '：': ':', '；': ';', '，': ',', '、': ',', '。': '.', '．': '.' },
  ...{ '（': '(', '）': ')', '％': '%', '—': '–', '―': '–', '─': '–' },
  ...{ '؟': '?', '؛': ';', '،': ',', '۔': '.', '٪': '%', '।': '.' },
  ...{ '«': '"', '»': '"', '“': '"', '”': '"', '„': '"', '‟': '"', '『': '"', '』': '"' },
  ...{ '「': '"', '」': '"', '《': '"', '》': '"', '〈': '"', '〉': '"', '〝': '"', '〞': '"' },
  ...{ '＂': '"', '‹': '"', '›': '"', '‘': "'", '’': "'", '‚': "'" },
};

/** A sign as the comparison sees it: `。` is `.`, every quotation mark `"`. */
export function plainSign(sign: string): string {
  return SIGNS[sign] ?? sign;
}

const OPENERS = /^[\s"'«“”„‟‹›‘’‚「『《〈〝＂([（【–—―─-]+/u;
const CLOSERS = /[\s"'«“”„‟‹›‘’‚」』》〉〞＂)\]）】]+$/u;
const QUOTE = /^["'«“”„‟‹›‘’‚「『《〈〝＂]/u;
const DASH = /^[–—―─-]/u;
const BRACKET = /^[([（【]/u;
const QUOTE_AT_END = /["'«“”„‟‹›‘’‚」』》〉〞＂]\s*$/u;
const BRACKET_AT_END = /[)\]）】]\s*$/u;
/** Characters looked at on either end. */
const EDGE = 24;

/** Signs that stand together are one; "1,000" and "3.5" hold none. */
const PARTING = /[,;:.!?…–—、，。；：！？·؟؛،۔।()（）]+(?!\d)|--/gu;

/** Stretches between signs; the end of a sentence is one even where no sign stands there. */
export function clauseCount(text: string): number {
  return Math.max(1, text.match(PARTING)?.length ?? 0);
}

/**
 * How a sentence begins, as a short code: what opens it (`q` a quotation mark, `d` a dash, `p` a
 * bracket) and its first letter (`A` a capital, `a` a small one, `x` of a script without case, `0` a digit).
 */
export function startOf(text: string): string {
  const head = text.trimStart().slice(0, EDGE);
  const opens = QUOTE.test(head) ? 'q' : DASH.test(head) ? 'd' : BRACKET.test(head) ? 'p' : '';
  const [first = ''] = head.replace(OPENERS, '');
  return opens + letterKind(first);
}

/**
 * How a sentence ends, as a short code: what closes it (`q` a quotation mark, `p` a bracket) and its last
 * sign, or the kind of its last letter where it ends without one.
 */
export function endOf(text: string): string {
  const tail = text.trimEnd().slice(-EDGE);
  const closes = QUOTE_AT_END.test(tail) ? 'q' : BRACKET_AT_END.test(tail) ? 'p' : '';
  const last = plainSign(tail.replace(CLOSERS, '').slice(-1));
  return closes + (/[.?!:;,…–-]/u.test(last) ? last : /\p{L}/u.test(last) ? 'a' : letterKind(last));
}

function letterKind(letter: string): string {
  if (/\p{N}/u.test(letter)) return '0';
  if (/\p{Lu}/u.test(letter)) return 'A';
  return /\p{Ll}/u.test(letter) ? 'a' : 'x';
}
