/**
 * Makes a pattern of a phrase. One place knows what a space, a colon, a quotation mark, an accent
 * may look like on a page, and where words end in each script; a room only says the words.
 */
import { folded } from '../text/folded';
import { anchorsOf, startsOf } from './lookup';
import { type Part, partsOf } from './phrase-parts';

/** Slots whose words are few and of one kind; all others take whatever stands there. */
const CLOSED: Record<string, string> = {
  originalDate: '[^|()"]*?\\d[^|()"]*?',
  date: '[^|()"]*?\\d[^|()"]*?',
  dateHere: '[^|()"]*?\\d[^|()"]*?',
  number: '\\d+',
  '...': '.{1,160}?',
  // The same, whose links lead to nothing of the text's.
  aside: '.{1,160}?',
  '..': '[^.]{0,30}?',
  // The same between two words, the space or the comma behind the first one included.
  gap: '[^\\p{L}\\p{M}].{0,160}?',
  few: '[^\\p{L}\\p{M}.][^.]{0,30}?',
};

/** A language where a phrase only begins: any words, "Brazilian Portuguese", "anglais (États-Unis)". */
const ANY_LANGUAGE = '[^\\s,.;:]+?(?: [^\\s,.;:]+?)?(?: ?\\([^()]{1,30}\\))?';

/** The slots a phrase may name, each read by one reader of `page/grammar/slots.ts`. */
export const SLOTS = [
  ...[
    'original',
    'translated',
    'published',
    'appeared',
    'clipped',
    'source',
    'originalHeadline',
    'originalPublisher',
  ],
  'originalDate',
  ...['originalLanguage', 'originalAddress', 'authors', 'translators', 'proofreaders'],
  ...[
    'translationPublisher',
    'inLanguage',
    'date',
    'dateHere',
    'aside',
    'others',
    'ownSite',
    'number',
  ],
  ...['...', '..', 'gap', 'few'],
] as const;

export type Slot = (typeof SLOTS)[number];

const IS_LANGUAGE = /^(?:original|in)Language$/;

const OPEN_SLOT = '.+?';

/** So many open slots keep a search short: each may end at any place of a line of 600 characters. */
const MOST_OPEN = 3;

/** What every room's phrases may name: machines that translate go by one name everywhere. */
export const COMMON: Readonly<Record<string, string>> = {
  engines:
    'google[ translate| translator]|google traduction|[www.]deepl[.com][/translator| translate| translator| write| pro]|chatgpt[{...}]|gpt|openai|claude|gemini|copilot|yandex[ translate]|bing[ translator]|microsoft[ translator]|reverso|systran|baidu|papago|libretranslate|gtranslate',
};

/** A phrase made ready. */
export interface Pattern {
  /** Matches a whole piece of a line, folded; groups are named `<slot>_<n>`. */
  whole(): string;
  /** The words with all their slots, to be looked for in a text. */
  all(): string;
  /** What leads to the first slot; empty where the phrase may begin with one. */
  opening(): string;
  /** How the phrase may begin: a few letters in lower case each; none where it may begin with a slot. */
  starts: ReadonlySet<string>;
  /** Of a phrase that begins with a slot: one of these texts must be there. */
  anchors: readonly string[];
}

/** Arrows, stars, pictures: what decorates a line. */
const SIGNS =
  '\\u203b\\u2190-\\u21ff\\u2300-\\u23ff\\u25a0-\\u27bf\\u2b00-\\u2bff\\ufe0f\\u{1f000}-\\u{1faff}';

/** What may stand around a piece: brackets, full stops, bullets. */
export const BEFORE = `^[\\s"'(\\[*•·|>,;:.${SIGNS}-]*`;
export const AFTER = `[\\s"'.,;:!)\\]*|/>${SIGNS}-]*$`;

/** What a place in a line is behind, before the first word. */
export const BEFORE_WORD = new RegExp(BEFORE.slice(1), 'uy');

/** What a pattern is made with. */
export interface Given {
  /** The room's `words`. */
  shared: Readonly<Record<string, string>>;
  /** A pattern for the names of languages. */
  languages: { pattern: string; edge: string };
  /** Abbreviations whose full stop ends no sentence: of volumes, numbers, pages. */
  stops: readonly string[];
}

/**
 * Compiles a phrase; what costs something, when it is first asked for.
 * @param words the phrase, in the syntax of `Phrase`
 * @throws Error that says what is wrong in the phrase
 */
export function patternOf(words: string, given: Given): Pattern {
  const parts = partsOf(words, { ...COMMON, ...given.shared });
  const starts = startsOf(parts);
  const isBehind = starts.has('');
  const first = parts.findIndex((part) => part.kind === 'slot');
  const lead = isBehind ? [] : parts.slice(0, first < 0 ? parts.length : first);
  return {
    whole: () => wholeOf(parts, given),
    all: () => patternOfParts(parts, given, [], false),
    opening: () => patternOfParts(lead, given, [], false),
    starts: isBehind ? new Set() : starts,
    anchors: isBehind ? anchorsOf(parts) : [],
  };
}

function wholeOf(parts: readonly Part[], given: Given): string {
  const slots: Slot[] = [];
  const source = patternOfParts(parts, given, slots, true);
  const open = slots.filter((slot) => !(slot in CLOSED) && !IS_LANGUAGE.test(slot));
  if (open.length > MOST_OPEN) throw new Error(`more than ${MOST_OPEN} open slots`);
  return BEFORE + source + AFTER;
}

/** Names of groups that mark words: each stands once in a pattern. */
let marks = 0;

function patternOfParts(
  parts: readonly Part[],
  given: Given,
  slots: Slot[],
  isNamed: boolean,
  isLast = true,
): string {
  return parts
    .map((part, i) => {
      const next = parts[i + 1];
      const ends = isLast && parts.slice(i + 1).every(({ kind }) => kind === 'maybe');
      switch (part.kind) {
        case 'text':
          return textPattern(part.text, given, endsInColon(parts[i - 1]));
        case 'mark': {
          const inner = patternOfParts(part.parts, given, slots, isNamed, ends);
          return isNamed ? `(?<${part.name}_${++marks}>${inner})` : `(?:${inner})`;
        }
        case 'maybe':
          return `(?:${patternOfParts(part.parts, given, slots, isNamed, ends)})?`;
        case 'either':
          return `(?:${part.rows.map((row) => patternOfParts(row, given, slots, isNamed, ends)).join('|')})`;
        default:
          return slotPattern(part.name, next, ends, given, slots, isNamed);
      }
    })
    .join('');
}

function slotPattern(
  name: string,
  next: Part | undefined,
  isLast: boolean,
  given: Given,
  slots: Slot[],
  isNamed: boolean,
): string {
  const slot = SLOTS.find((known) => known === name);
  if (slot === undefined) throw new Error(`unknown slot {${name}}`);
  if (slot === '..' && isNamed) throw new Error('{..} is for lists; in a phrase it is {...}');
  if (next?.kind === 'slot') throw new Error('two slots touch');
  slots.push(slot);
  const open = isNamed ? `(?<${slot === '...' ? 'rest' : slot}_${slots.length}>` : '(?:';
  // What is not read may go to the end at once.
  if (slot === '...' && isNamed) return `${open}.+${isLast ? '' : '?'})`;
  if (!IS_LANGUAGE.test(slot)) return `${open}${CLOSED[slot] ?? OPEN_SLOT})`;
  // "İngilizce" in "İngilizceden": a suffix goes on where the slot ends.
  const isSuffixed = next !== undefined && /^\p{L}/u.test(firstOf(next));
  const names = isNamed ? given.languages.pattern : ANY_LANGUAGE;
  return `${open}${names})${isSuffixed ? '' : given.languages.edge}`;
}

function firstOf(part: Part): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'either') return part.rows[0]?.[0] ? firstOf(part.rows[0][0]) : '';
  return '';
}

/** May a part that need not be there end in a colon: `[:]`, `(:| by)`? */
function endsInColon(part: Part | undefined): boolean {
  if (part?.kind === 'text') return /: ?$/.test(part.text);
  if (part?.kind === 'maybe') return endsInColon(part.parts.at(-1));
  return part?.kind === 'either' && part.rows.some((row) => endsInColon(row.at(-1)));
}

/**
 * A colon, a comma, a hyphen, a quotation mark as people write them.
 * @param isBehindColon may it stand behind a colon? Then its space may be missing
 */
function textPattern(text: string, { stops }: Given, isBehindColon: boolean): string {
  const pattern = folded(text)
    .toLowerCase()
    .replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')
    .replace(/\\\*/g, '[\\p{L}\\p{M}]*')
    // A full stop behind a figure may be a day's: "3. Mai".
    .replace(/\\\. /g, '(?<!\\d)\\. ')
    .replace(/ ?: ?/g, '(?: ?[:|] ?| - )')
    .replace(/ ?, ?/g, ' ?, ?')
    .replace(/"/g, '["\']?')
    .replace(/-(?! \))/g, '[- ]?');
  if (isBehindColon && text.startsWith(' ')) return `(?: |(?<=[:|]))${pattern.slice(1)}`;
  // "O Estado de S. Paulo": one letter ends no sentence.
  const isStop = text.startsWith('. ');
  return isStop ? `(?<!(?<!\\p{L})(?:${[...stops, '[a-z]'].join('|')}))${pattern}` : pattern;
}
