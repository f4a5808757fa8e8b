/** The answer in words of the interface language: ours, but for names, which are marked as theirs. */
import type { CopyOf } from '../page/copies';
import { ancestry } from '../records/chain';
import { listInWords } from '../text/list';
import { theirs } from '../text/theirs';
import { counted, type Words } from '../text/words';
import { type Answer, answerOf } from './answer';
import { type Context, type ContextEdition, type ContextFact, editionHere } from './context';
import { type Why, whyInWords } from './why';

/**
 * What of a context takes `Intl` to put into words. `Intl` needs tens of milliseconds to start in
 * each page, once in the background: so it is made there, and a tab gets it ready.
 */
export interface Wording {
  /** The first line: what the text is, who translated it, and for whom. */
  answer: string;
  /** The lines below it. */
  origin: string[];
  why: Why;
  /** The names of its languages, by tag. */
  languages: Record<string, string>;
  /** Its dates written out, as they stand in it. */
  dates: Record<string, string>;
}

/** Puts into words what of a context takes `Intl`. */
export function contextInWords(context: Context, words: Words): Wording {
  const { chain, notices } = context;
  const tags = chain.flatMap(({ inLanguage }) => valuesOf(inLanguage));
  const dates = [
    ...chain.flatMap(({ datePublished }) => valuesOf(datePublished)),
    ...notices.flatMap(({ standing }) => standing?.seen ?? []),
  ];
  return {
    answer: wholeAnswerInWords(context, words),
    origin: originInWords(context, words),
    why: whyInWords(context, words),
    languages: Object.fromEntries(tags.map((tag) => [tag, words.language(tag)])),
    dates: Object.fromEntries(dates.map((date) => [date, words.date(date)])),
  };
}

/** A fact's value, and what others say instead. */
function valuesOf(fact: ContextFact<string> | undefined): string[] {
  return fact ? [fact, ...(fact.differing ?? [])].map(({ value }) => value) : [];
}

/** The first line: what the text on the screen is, and whose translation, as far as that is stated. */
export function wholeAnswerInWords(context: Pick<Context, 'here' | 'chain'>, words: Words): string {
  const { inLanguage, originalLanguage } = answerOf(context);
  const translation = ancestry(editionHere(context), context.chain).find(
    ({ role }) => role === 'translation',
  );
  const people = translation?.translator?.map(({ value }) => theirs(value.name)) ?? [];
  if (!translation || people.length === 0 || !inLanguage || !originalLanguage)
    return answerInWords(context, words);
  const languages = [words.language(inLanguage), words.language(originalLanguage)] as const;
  const translators = listInWords(people, words.locale);
  const publisher = translation.publisher && theirs(translation.publisher.value.name);
  return publisher
    ? words.t('answerTranslationByFor', ...languages, translators, publisher)
    : words.t('answerTranslationBy', ...languages, translators);
}

/** The same in a few words, without names: what the text on the screen is. */
export function answerInWords(context: Pick<Context, 'here' | 'chain'>, words: Words): string {
  const answer = answerOf(context);
  const into = answer.inLanguage && words.language(answer.inLanguage);
  const from = answer.originalLanguage && words.language(answer.originalLanguage);
  switch (answer.kind) {
    case 'original':
      return into ? words.t('answerOriginal', into) : words.t('answerOriginalNoLanguage');
    case 'elsewhere':
      return into ? words.t('answerElsewhere', into) : words.t('answerElsewhereNoLanguage');
    case 'republication':
      // Where the original's language is not stated, this may as well be its translation.
      if (into && !from) return words.t('answerRepublicationInto', into);
      return into ? words.t('answerRepublication', into) : words.t('answerRepublicationNoLanguage');
    case 'translation':
      if (into && from) return words.t('answerTranslation', into, from);
      return into ? words.t('answerTranslationInto', into) : words.t('answerTranslationNoLanguage');
  }
}

/** The line below: who wrote it, where and when it first appeared, how long before this page. */
export function originInWords(
  context: Pick<Context, 'here' | 'chain' | 'copyOf' | 'isTranslated' | 'languages'>,
  words: Words,
): string[] {
  const answer = answerOf(context);
  const lines = screenInWords(context, words);
  const authors = answer.oldest.author?.map(({ value }) => theirs(value.name)) ?? [];
  if (authors.length > 0) lines.push(words.t('byAuthors', listInWords(authors, words.locale)));
  if (answer.kind === 'original') lines.push(...reachInWords(context, words));
  else lines.push(firstPublished(answer, words));
  return lines.filter((line) => line !== '');
}

/** What the text on the screen is, where it is not simply the page's. */
function screenInWords(
  { copyOf, isTranslated, languages }: Pick<Context, 'copyOf' | 'isTranslated' | 'languages'>,
  words: Words,
): string[] {
  return [
    ...(isTranslated ? [words.t('translatedOnScreen')] : []),
    ...(languages
      ? [
          words.t(
            'languageShown',
            words.language(languages.declared),
            words.language(languages.shown),
          ),
        ]
      : []),
    ...(copyOf ? [copyInWords(copyOf, words)] : []),
  ];
}

/** "An archived copy of <address> of <date>." */
function copyInWords({ address, date, isSaved }: CopyOf, { t, date: dated }: Words): string {
  if (date === undefined) return t('copyOfPage', address);
  return t(isSaved ? 'savedCopy' : 'archivedCopy', address, dated(date));
}

function firstPublished(
  { oldest, isOriginalKnown, daysAfterOriginal }: Answer,
  words: Words,
): string {
  // A text taken from elsewhere was not first published where it is known from.
  if (!isOriginalKnown) return '';
  const publisher = oldest.publisher && theirs(oldest.publisher.value.name);
  const date = oldest.datePublished && words.date(oldest.datePublished.value);
  const first =
    publisher && date
      ? words.t('firstPublishedOnDate', publisher, date)
      : publisher && words.t('firstPublished', publisher);
  const later = !daysAfterOriginal ? undefined : counted(words, 'daysLater', daysAfterOriginal);
  return [first, later].filter(Boolean).join(' ');
}

/** On an original: in which editions it is known to have travelled on. */
function reachInWords({ chain, here }: Pick<Context, 'here' | 'chain'>, words: Words): string[] {
  const of = (role: ContextEdition['role']) =>
    chain.filter((edition) => edition.id !== here && edition.role === role);
  const translations = of('translation');
  const languages = new Set(
    translations.flatMap(({ inLanguage }) =>
      inLanguage ? [words.language(inLanguage.value)] : [],
    ),
  );
  const known = [
    translations.length > 0 && counted(words, 'translationsKnown', translations.length),
    of('republication').length > 0 &&
      counted(words, 'republicationsKnown', of('republication').length),
  ].filter((part) => part !== false);
  if (known.length === 0) return [];
  const list = words.t('knownEditions', listInWords(known, words.locale));
  return [
    languages.size > 0
      ? `${list} ${words.t('translatedInto', listInWords([...languages], words.locale))}`
      : list,
  ];
}
