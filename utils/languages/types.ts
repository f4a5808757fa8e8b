/** What a language's room holds. Plain data: a translator can read and write it. */
import type { Lists } from './lists';

/** The facts an example states, by the names of the slots. */
export interface Claim {
  /** What the text in hand is said to be. */
  role?: 'original' | 'translation' | 'republication';
  /** By what means it came here: an agency's or a partner's text, a machine's translation. */
  basis?: 'syndication' | 'machine-translation';
  originalHeadline?: string;
  originalPublisher?: string;
  originalDate?: string;
  originalLanguage?: string;
  originalAddress?: string;
  authors?: string[];
  translators?: string[];
  proofreaders?: string[];
  translationPublisher?: string;
  publisher?: string;
  date?: string;
  license?: string;
}

/**
 * A phrase, its example, and what the example states. In the phrase `{slot}` is read by the slot's
 * own reader (`{translated}` takes whatever describes the text that was translated; `{published}`
 * when and where it appeared, as far as it is sure, behind words that speak of the text by name;
 * `{appeared}` the same, to its end; `{clipped}` a paper with its day; `{...}` and `{aside}` are passed
 * over, the second with its links), `[x]` may be missing, `(a|b)` is either,
 * `<name>` one of the room's `words`; a space and a colon stand for whatever spaces and colons people
 * put there. In the example `[words](address)` is a link. The page is at `https://shore.example/`, in
 * the room's language.
 */
export type Phrase = readonly [words: string, example: string, claim: Claim];

/**
 * The kinds of phrases, each with how much company it needs beside its own words. In the order in
 * which they are tried.
 */
export interface Phrases {
  /** Name the original behind a label: its headline, site, date. */
  original?: Phrase[];
  /** The same with a label that may lead to something else: "Original text:" to a law. Want company. */
  originalMaybe?: Phrase[];
  /** Say where a text appeared first. */
  first?: Phrase[];
  /** Say that it comes from a site: "This piece is from …" may name a guest. Want a link to its article. */
  from?: Phrase[];
  /** Say where it appeared, not that it was first. Want company. */
  appeared?: Phrase[];
  /** Say that it is a translation: "This is a translation of …". */
  translation?: Phrase[];
  /** Say that a machine translated it. */
  machine?: Phrase[];
  /** Credit those who carried it over; clauses that follow one another: "Translated by A, for B". */
  credit?: Phrase[];
  /** Clauses that only go on from a credit: "for <site>", "edited by A". */
  creditGoesOn?: Phrase[];
  /** Name its source in words that say they mean the text. */
  source?: Phrase[];
  /** "Source: <site>": a figure's, as well. Want company. */
  sourceMaybe?: Phrase[];
  /** By whose leave it stands here, from where. */
  licence?: Phrase[];
  /** Name the agency or the partner whose text it is. */
  agency?: Phrase[];
}

/** A phrase as it is read with: its example is the tests'. */
export type Words = readonly [words: string, ...example: unknown[]];

/** Number words that the libraries lack or write otherwise; all in lower case. */
export interface Numbers {
  cardinals?: Readonly<Record<string, number>>;
  ordinals?: Readonly<Record<string, number>>;
  magnitudes?: Readonly<Record<string, number>>;
  /** Words between the parts of one number: "and". */
  joining?: string;
  /** Stands within a number that is one word: "und" in "einundzwanzig". */
  within?: string;
  /** Between two numbers: "to", "and", "or". */
  range?: string;
  /** What a number word may end in besides the forms that are known: "ième". */
  endings?: string;
  /** What may stand right behind a number in figures: "st", "ème". */
  behindFigures?: string;
  /** Words for a part or a stretch of time, and what they may be in digits: half → 0.5 50 30 2. */
  parts?: Readonly<Record<string, string>>;
}

/** How clock times are written. */
export interface Clock {
  /** Behind the hour, before noon: "a.m.". */
  am?: string;
  pm?: string;
  /** "o'clock", "Uhr", "heures", "時" */
  hours?: string;
  /** "minutes", "分" */
  minutes?: string;
  /** Behind the hour: thirty minutes past it. */
  half?: string;
}

/** How days are written. */
export interface Dates {
  /** Behind the figures of a year, a month, a day: "年", "月", "日". */
  year?: string;
  month?: string;
  day?: string;
  /** Right behind the day's figures: "st", "er". */
  behindDay?: string;
  /** Between day and month, and before the year: "de"; glued to the month: "d'". */
  ofMonth?: string;
  toMonth?: string;
  ofYear?: string;
  /** Before the figures of a month: "tháng". */
  beforeMonth?: string;
  /** Behind the year, before a full stop: "г". */
  behindYear?: string;
  /** Behind the figures of a century, and of ten years of it: "世纪", "年代". */
  century?: string;
  decade?: string;
  /** The first year of an era. */
  firstYear?: string;
  /** Behind the sign for a month: a stretch of months, no day: "間". */
  stretch?: string;
  /** Eras that years are counted in: the year before their first. */
  eras?: Readonly<Record<string, number>>;
}

/** Abbreviations whose full stop ends no sentence, beyond those of CLDR; lower case, without it. */
export interface Abbreviations {
  /** Titles and the like, before a name or another word: they travel into other languages: "mr". */
  abroad?: string;
  /** The same of this language's own texts. */
  always?: string;
  /** Before a number only, where elsewhere it is a word: "no". */
  beforeNumber?: string;
}

/** How programs that translate are called where a translator's name belongs. */
export interface Programs {
  /** Behind the name of who made one: "Translate". */
  tools?: string;
  /** By what they are or do: "machine translation". */
  names?: readonly string[];
}

/** What the comparison needs of a language, and who reads a page does not. */
export interface Counting {
  numbers?: Numbers;
  /** Further short names of months: "sept" → 9. */
  months?: Readonly<Record<string, number>>;
  clock?: Clock;
  abbreviations?: Abbreviations;
}

/** Everything Colophon knows of one language. */
export interface Language extends Counting {
  /** BCP 47 tag; `Intl` names the language. */
  tag: string;
  /** Frequent small words, by which a text in it is told from one in another language. */
  common: string;
  /** Words that phrases share: `<text>` in a phrase stands for any of them, in a phrase's syntax. */
  words?: Readonly<Record<string, string>>;
  phrases: Phrases;
  dates?: Dates;
  programs?: Programs;
  /** Further names of languages, as prose has them: tag → words, by spaces. */
  languages?: Readonly<Record<string, string>>;
  /** Are names of languages declined, so that their stem must do: "с английского"? */
  declines?: true;
  /** Are all words of a name written with a capital? Then it ends before one that is not. */
  titleCase?: true;
  /** Is every noun written with a capital? Then one before a name is no part of it: "Zeitschrift Kai". */
  capitalNouns?: true;
  /** What leads to authors' names: "by", "text:"; in the syntax of a phrase, without the slot. */
  byline?: string[];
  /** Labels of a note of the editor's, in the syntax of a phrase, without the colon. */
  note?: string[];
  /** What stands in place of a name where there is none: "none", "no", "yes". */
  nobody?: string;
  /** Words between two names, and endings that hold to them: "and". */
  and?: string;
  /** What counts the issues and the pages of a periodical: "vol no pp"; and the seasons that date one. */
  issue?: string;
  seasons?: string;
  lists?: Lists;
}

/** A room as pages are read with: the package leaves the examples out. */
export type Spoken = Omit<Language, 'phrases' | 'dates' | 'programs' | keyof Counting> & {
  phrases: { readonly [kind in keyof Phrases]?: readonly Words[] };
};
