/** Finding words of natural languages in source code, by what the languages' rooms hold. */
import { COMMON } from '../../../utils/languages/compile';
import { KINDS } from '../../../utils/languages/compiled';
import type { Language } from '../../../utils/languages/types';
import { folded } from '../../../utils/text/folded';

/** Shorter words are parts of many others, and of code. */
const SHORTEST = 5;

/**
 * A string, a template, or a regular expression: an expression stands where a value may begin. In
 * this order, so that a slash in a string begins nothing.
 */
const LITERAL =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=(?:^|[(=,:[!&|?{};>]|return)\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/gm;

/** What stands for no letter of its own in an expression. */
const ESCAPE = /\\[pP]\{[^}]*\}|\\[ux]\{?[\da-fA-F]+\}?|\(\?<[a-zA-Z]+>|\\[a-zA-Z]/g;

/**
 * English words that are names elsewhere: of elements and attributes of HTML, types of schema.org,
 * values of CSS, properties of our own. In a pattern with a space they are words.
 */
const NAMES = new Set(
  'address article audio author condition edition headline initial language licence license media original point proofreader report stand template title usage video'.split(
    ' ',
  ),
);

/** What stands for something else in a phrase of a room. */
const SLOT = /\{[^}]*\}|<[^>]*>/g;

/** The strings and regular expressions of some code without comments. */
export function literalsIn(code: string): string[] {
  return [...code.matchAll(LITERAL)].map(([literal]) => literal);
}

function wordsIn(text: string): string[] {
  const words =
    folded(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter(({ length }) => length >= SHORTEST);
}

/** The words by which the rooms read, examples aside; English apart: code is written in it. */
export function vocabularyOf(languages: readonly Language[]): {
  english: ReadonlySet<string>;
  others: ReadonlySet<string>;
} {
  const engines = new Set(wordsIn(Object.values(COMMON).join(' ')));
  const wordsOf = ({ phrases, words, lists, byline = [], note = [] }: Language) =>
    [
      ...KINDS.flatMap((kind) => (phrases[kind] ?? []).map(([row]) => row)),
      ...Object.values(words ?? {}),
      ...Object.values(lists ?? {}).flat(),
      ...byline,
      ...note,
    ]
      .flatMap((row) => wordsIn(row.replace(SLOT, ' ')))
      .filter((word) => !engines.has(word));
  const english = new Set(languages.filter(({ tag }) => tag === 'en').flatMap(wordsOf));
  const others = languages.filter(({ tag }) => tag !== 'en').flatMap(wordsOf);
  return { english, others: new Set(others.filter((word) => !english.has(word))) };
}

/**
 * Words of natural languages that some code names: letters no English word has, words of the rooms,
 * and in regular expressions English words of the rooms, too (elsewhere they are names in the code).
 */
export function namedIn(code: string, vocabulary: ReturnType<typeof vocabularyOf>): string[] {
  const found = new Set<string>();
  for (const literal of literalsIn(code)) {
    const isExpression = literal.startsWith('/');
    // A single word in lower case is a name in the code: 'translator', 'datePublished'.
    if (!isExpression && /^.[\w:./#-]*.$/.test(literal)) continue;
    const text = literal.replace(ESCAPE, ' ');
    for (const word of text.match(/[\p{L}\p{M}]*(?![ªº])[^\P{L}A-Za-z][\p{L}\p{M}]*/gu) ?? [])
      found.add(word);
    const isName = (word: string) => NAMES.has(word) && !(isExpression && literal.includes(' '));
    for (const word of wordsIn(text).filter((one) => !isName(one))) {
      if (vocabulary.others.has(word) || (isExpression && vocabulary.english.has(word)))
        found.add(word);
    }
  }
  return [...found];
}
