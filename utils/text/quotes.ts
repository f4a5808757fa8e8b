/** Quotation marks of a language, and those within a text. */

/** Opening and closing marks, then those within a quotation. */
export type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const ENGLISH: Marks = ['“', '”', '‘', '’'];

/**
 * By CLDR 48 (`delimiters`), where they are not the English ones; a region where it has its own. French
 * sets no-break spaces within its guillemets and “…” within a quotation (Imprimerie nationale), and
 * Spanish goes by its academies' Ortografía (2010).
 */
const MARKS: Record<string, Marks> = Object.fromEntries(
  [
    ['«\u00a0 \u00a0» “ ”', 'fr'],
    ['« » “ ”', 'ca el es eu it kab kk oc pt-PT ti'],
    ['« » ‹ ›', 'am fa fr-CH gsw rm'],
    ['« » „ “', 'be ky os ru uk'],
    ['« » ‘ ’', 'nb nn no'],
    ['« » « »', 'hy'],
    ['„ “ ‚ ‘', 'cs de et hr is lb mk sk sl'],
    ['„ “ „ “', 'bg lt'],
    ['„ “ « »', 'ka'],
    ['„ ” « »', 'pl ro'],
    ['„ ” » «', 'hu'],
    ['„ ” ’ ’', 'sr'],
    ['„ ” ‘ ’', 'bs'],
    ['” ” ’ ’', 'fi he sv'],
    ['” “ ’ ‘', 'ar ur'],
    ['‘ ’ ‘ ’', 'nl'],
    ['「 」 『 』', 'ja yue zh-TW zh-HK zh-Hant'],
  ].flatMap(([marks = '', tags = '']) =>
    tags.split(' ').map((tag) => [tag, marks.split(' ') as unknown as Marks]),
  ),
);

/**
 * Words in the quotation marks of their own language, letter by letter; English ones where it is
 * unknown.
 * @param lang BCP 47 tag
 */
export function quoted(text: string, lang?: string): string {
  const [open, close] = marksOf(lang);
  return open + text + close;
}

/**
 * The marks of a language.
 * @param lang BCP 47 tag
 */
export function marksOf(lang = 'en'): Marks {
  const [base = ''] = lang.split('-');
  return MARKS[lang] ?? MARKS[base] ?? ENGLISH;
}

/**
 * A text for quotation marks to be set around: its own pairs become those that stand within a
 * quotation, whatever they were: « “Oui”, dit-il ». A mark without its other half stays.
 * @param marks those of the sentence around it
 */
export function within(text: string, marks: Marks): string {
  return withMarks(text, marks, 1);
}

/** As deep as quotations are told apart; what lies deeper stays as it is. */
const DEEPEST = 6;

function withMarks(text: string, marks: Marks, depth: number): string {
  const [open, close, innerOpen, innerClose] = marks;
  const [left, right] = depth % 2 === 1 ? [innerOpen, innerClose] : [open, close];
  let result = '';
  let at = 0;
  for (const { start, end } of pairsOf(text)) {
    if (start < at) continue;
    const inner = text.slice(start + 1, end).replace(/^[ \u00a0\u202f]+|[ \u00a0\u202f]+$/g, '');
    result += text.slice(at, start) + left + withMarks(inner, marks, depth + 1) + right;
    at = end + 1;
  }
  return result + text.slice(at);
}

/** What closes what. “ closes „, too, and ” closes itself in Swedish. */
const CLOSING: Record<string, string> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '「': '」',
  '『': '』',
  '"': '"',
};

/**
 * The pairs of double quotation marks in a text, each by its two places, in the order they open. A
 * straight one opens where no letter stands before it. Single ones are not among them: they look like
 * apostrophes.
 */
export function pairsOf(text: string): { start: number; end: number }[] {
  const open: { start: number; closing: string }[] = [];
  const pairs: { start: number; end: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    const at = open.findLastIndex(({ closing }) => closing.includes(sign));
    if (at >= 0) {
      pairs.push({ start: open[at]?.start ?? i, end: i });
      open.length = at;
    } else if (
      open.length < DEEPEST &&
      sign in CLOSING &&
      !(sign === '"' && /[\p{L}\p{N}]/u.test(text[i - 1] ?? ''))
    ) {
      open.push({ start: i, closing: CLOSING[sign] ?? '' });
    }
  }
  return pairs.sort((one, other) => one.start - other.start);
}
